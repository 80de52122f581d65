import type { judging as en } from '../en/judging.ts'

export const judging: typeof en = {
  remove: 'Entfernen…',
  title: (name) => `„${name}“ entfernen?`,
  consequence: 'Was diese Markensuche gehört hat, bleibt. Ab jetzt wird nicht mehr gehört, was nur zu ihr passt.',
  back: 'Zurück zur Markensuche',
  does: 'Entfernen; was sie gehört hat, bleibt',
  done: (name) => `„${name}“ ist entfernt. Was sie gehört hat, bleibt.`,
}
