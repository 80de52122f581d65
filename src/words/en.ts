import { person } from './en/person.ts'
import { problems } from './en/problems.ts'

export const en = { person, problems }
