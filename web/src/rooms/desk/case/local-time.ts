const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/** A moment as the browser's field takes it, in the reader's zone, to the minute. */
export function fieldTime(at: number): string {
  const minute = new Date(Math.floor(at / MINUTE) * MINUTE)
  return new Date(minute.getTime() - minute.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16)
}

/** The next full quarter of an hour. */
export const nextQuarter = (at: number): number => Math.ceil(at / QUARTER) * QUARTER
