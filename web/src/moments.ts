import * as clock from '../../src/domain/clock/when.ts'
import type { ClockWords, Promised, When } from '../../src/domain/clock/when.ts'
import { zone } from './clock.ts'
import { settings } from './settings.ts'
import { words } from './words.ts'

const say = (): ClockWords => ({ ...words.clock, hours: settings().hours })

/** Times as the reader says them: in their own zone and language. */
export const when = (promised: Promised, now: number): When => clock.when(promised, now, zone(), say())

export const momentWords = (at: number, now: number): string => clock.momentWords(at, now, zone(), say())

export const timeOfDay = (at: number): string => clock.timeOfDay(at, zone(), say())

export const dayWords = (at: number): string => clock.dayWords(at, zone(), say())

export const monthWords = (at: number): string => clock.monthWords(at, zone(), say())

export const spanWords = (span: number): string => clock.spanWords(span, words.clock)
