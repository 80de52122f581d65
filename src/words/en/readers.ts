import { isCounted, rounded } from '../../domain/person/readers.ts'

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const SIZES = { one: '', million: ' million', billion: ' billion' }

/** How many may read something; null where nobody knows. */
function audience(many: number | null): string | null {
  const known = rounded(many)
  if (known === null) return null
  return `${known.about ? 'about ' : ''}${figures.format(known.figure)}${SIZES[known.of]}`
}

export const readers = {
  audience,
  /** `about 41,200 readers`, `1 reader`. */
  readers(many: number | null): string | null {
    const words = audience(many)
    return words && `${words} ${words === '1' ? 'reader' : 'readers'}`
  },
  /** Our own counts: exact to 99,999. */
  count: (many: number): string => (isCounted(many) ? figures.format(many) : 'over 100,000'),
}
