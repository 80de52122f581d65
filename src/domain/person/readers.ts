/**
 * How many may read something. Audiences are estimates: exact under 1,000, then three figures, then millions.
 * Null where it is unknown: what nobody knows is left out, never called 0.
 */
export function audienceWords(audience: number | null): string | null {
  if (audience === null || audience < 1) return null
  const whole = Math.round(audience)
  if (whole < 1_000) return String(whole)
  const rounded = threeFigures(whole)
  if (rounded < 1e6) return `about ${grouped(rounded)}`
  return rounded < 1e9 ? `about ${short(rounded / 1e6)} million` : `about ${short(rounded / 1e9)} billion`
}

/** `about 41,200 readers`, `1 reader`, or null where it is unknown. */
export function readersWords(audience: number | null): string | null {
  const words = audienceWords(audience)
  return words && `${words} ${words === '1' ? 'reader' : 'readers'}`
}

/** Our own counts: exact to 99,999. */
export const countWords = (count: number): string => (count < 100_000 ? grouped(count) : 'over 100,000')

function threeFigures(whole: number): number {
  const step = 10 ** (Math.floor(Math.log10(whole)) - 2)
  return Math.round(whole / step) * step
}

const short = (many: number): string => (many < 10 ? String(Math.round(many * 10) / 10) : grouped(Math.round(many)))

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
