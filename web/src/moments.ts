import * as clock from '../../src/domain/clock/when.ts'
import type { Promised, When } from '../../src/domain/clock/when.ts'
import { zone } from './clock.ts'
import { words } from './words.ts'

/** Times as the reader says them: in their own zone and language. */
export const when = (promised: Promised, now: number): When => clock.when(promised, now, zone, words.clock)

export const momentWords = (at: number, now: number): string => clock.momentWords(at, now, zone, words.clock)

export const timeOfDay = (at: number): string => clock.timeOfDay(at, zone, words.clock)

export const dayWords = (at: number): string => clock.dayWords(at, zone, words.clock)

export const monthWords = (at: number): string => clock.monthWords(at, zone, words.clock)

export const spanWords = (span: number): string => clock.spanWords(span, words.clock)
