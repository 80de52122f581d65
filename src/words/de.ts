import { problems } from './de/problems.ts'
import { views } from './de/views.ts'
import type { Words } from './words.ts'

export const de: Words = { problems, views }
