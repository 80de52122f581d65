import { problems } from './de/problems.ts'
import { signin } from './de/signin.ts'
import type { Words } from './words.ts'

export const de: Words = { problems, signin }
