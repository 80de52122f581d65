import type { MySettings } from '../../../../../src/domain/team/my-settings.ts'
import { keep } from '../../../keep-settings.ts'
import { say } from '../../../parts/say.tsx'
import { useSettings } from '../../../settings.ts'

export const useDensity = (): MySettings['rows'] => useSettings().rows

/** From the head of a list; it is the same setting as in one's settings. */
export const setDensity = (rows: MySettings['rows']): void =>
  void keep({ rows }).catch((error: unknown) => {
    if (error instanceof Error) say(error.message)
  })
