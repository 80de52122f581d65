import { aheadOfUtc } from '../../src/domain/clock/when.ts'
import { isQuiet } from '../../src/domain/team/my-settings.ts'
import { now, useNow, zone } from './clock.ts'
import { settings, useSettings } from './settings.ts'

const MINUTE = 60_000

const quietAt = (at: number): boolean =>
  isQuiet(Math.floor((at + aheadOfUtc(at, zone())) / MINUTE) % 1_440, settings().quiet)

/** Whether nothing should be announced now: by the reader's own clock and wish. */
export const isQuietNow = (): boolean => quietAt(now())

export function useQuiet(): boolean {
  useSettings()
  return quietAt(useNow())
}
