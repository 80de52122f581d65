import { problems } from './en/problems.ts'
import { views } from './en/views.ts'

export const en = { problems, views }
