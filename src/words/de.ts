import { problems } from './de/problems.ts'
import { praise } from './de/scale.ts'
import type { Words } from './words.ts'

export const de: Words = { problems, praise }
