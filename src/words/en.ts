import { problems } from './en/problems.ts'
import { signin } from './en/signin.ts'

export const en = { problems, signin }
