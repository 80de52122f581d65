import { isCounted, rounded } from '../../domain/person/readers.ts'
import type { readers as en } from '../en/readers.ts'

const figures = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })
const SIZES = { one: '', million: ' Mio.', billion: ' Mrd.' }

function audience(many: number | null): string | null {
  const known = rounded(many)
  if (known === null) return null
  return `${known.about ? 'etwa ' : ''}${figures.format(known.figure)}${SIZES[known.of]}`
}

export const readers: typeof en = {
  audience,
  readers(many) {
    const words = audience(many)
    return words && `${words} ${words === '1' ? 'liest mit' : 'lesen mit'}`
  },
  count: (many) => (isCounted(many) ? figures.format(many) : 'über 100.000'),
}
