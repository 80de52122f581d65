import { owing } from './de/owing.ts'
import { problems } from './de/problems.ts'
import type { Words } from './words.ts'

export const de: Words = { problems, owing }
