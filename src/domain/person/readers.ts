export interface Audience {
  readonly figure: number
  readonly of: 'one' | 'million' | 'billion'
  /** True where it is rounded. */
  readonly about: boolean
}

/**
 * How many may read something. Audiences are estimates: exact under 1,000, then three figures, then millions.
 * Null where it is unknown: what nobody knows is left out, never called 0.
 */
export function rounded(audience: number | null): Audience | null {
  if (audience === null || audience < 1) return null
  const whole = Math.round(audience)
  if (whole < 1_000) return { figure: whole, of: 'one', about: false }
  const about = threeFigures(whole)
  if (about < 1e6) return { figure: about, of: 'one', about: true }
  return about < 1e9
    ? { figure: short(about / 1e6), of: 'million', about: true }
    : { figure: short(about / 1e9), of: 'billion', about: true }
}

/** Three digits are as exact as a count of readers can be: 41,237 is about 41,200. */
export function threeFigures(whole: number): number {
  if (whole < 1_000) return whole
  const step = 10 ** (Math.floor(Math.log10(whole)) - 2)
  return Math.round(whole / step) * step
}

/** Our own counts are exact to 99,999. */
export const isCounted = (count: number): boolean => count < 100_000

const short = (many: number): number => (many < 10 ? Math.round(many * 10) / 10 : Math.round(many))
