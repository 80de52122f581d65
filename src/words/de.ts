import { person } from './de/person.ts'
import { problems } from './de/problems.ts'
import type { Words } from './words.ts'

export const de: Words = { person, problems }
