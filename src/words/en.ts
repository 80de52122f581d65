import { problems } from './en/problems.ts'

export const en = { problems }
