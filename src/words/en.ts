import { owing } from './en/owing.ts'
import { problems } from './en/problems.ts'

export const en = { problems, owing }
