import { DAY, HOUR } from '../instant.ts'
import type { Promises } from './obligation.ts'

/** The promise of a new desk: an answer within 3 hours, round the clock (C11), and a follow-up a day later (C37). */
export const DEFAULT_PROMISES: Promises = { answer: 3 * HOUR, followUp: DAY }
