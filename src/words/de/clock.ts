import type { clock as en } from '../en/clock.ts'

const spoken = (unit: string) => (many: number) => `${many} ${unit}${many === 1 ? '' : 'n'}`

export const clock: typeof en = {
  locale: 'de-DE',
  dueNow: 'jetzt fällig',
  lateBy: (span) => `${span} zu spät`,
  lateSince: (moment) => `zu spät seit ${moment}`,
  within: (span) => `noch ${span}`,
  by: (moment) => `bis ${moment}`,
  tomorrow: (time) => `morgen ${time}`,
  yesterday: (time) => `gestern ${time}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  days: (many) => `${many} Tage`,
  aloud: { s: spoken('Sekunde'), min: spoken('Minute'), h: spoken('Stunde') },
}
