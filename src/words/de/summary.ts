import type { summary as en } from '../en/summary.ts'

export const summary: typeof en = {
  nothingSent: 'Bisher wurde nichts gesendet.',
  sent: (moment, by, text) => `Gesendet ${moment}${by ? `, ${by}` : ''}: „${text}“`,
  notOut: (by, text) => `Noch nicht draußen, ${by}: „${text}“`,
  keptOne: (what, moment, by) => `${what} ${moment}${by ? ` von ${by}` : ''}`,
  kept: (all) => `Gehalten: ${all}.`,
  owedOne: (what, moment) => `${what} bis ${moment}`,
  owed: (all) => `Noch fällig: ${all}.`,
  nothingOwed: 'Nichts ist fällig.',
  note: (moment, by, text) => `Notiz ${moment}, ${by}: ${text}`,
}
