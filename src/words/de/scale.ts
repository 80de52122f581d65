import type { praise as en } from '../en/scale.ts'

export const praise: typeof en = {
  short: 'Lob',
  title: 'Lob, für das wir danken',
  goTo: 'Gehe zu: Lob',
  none: 'Niemand wartet auf unseren Dank. Hier steht Lob, das mehr als ein Wort ist, bis wir geantwortet haben.',
}
