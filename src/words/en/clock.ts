import type { ClockWords } from '../../domain/clock/when.ts'

const spoken = (unit: string) => (many: number) => `${many} ${unit}${many === 1 ? '' : 's'}`

/** Times and lengths of time. */
export const clock: ClockWords = {
  locale: 'en-GB',
  dueNow: 'due now',
  lateBy: (span) => `late by ${span}`,
  lateSince: (moment) => `late since ${moment}`,
  within: (span) => `within ${span}`,
  by: (moment) => `by ${moment}`,
  tomorrow: (time) => `tomorrow ${time}`,
  yesterday: (time) => `yesterday ${time}`,
  fromTo: (from, to) => `${from} to ${to}`,
  days: (many) => `${many} days`,
  aloud: { s: spoken('second'), min: spoken('minute'), h: spoken('hour') },
}
