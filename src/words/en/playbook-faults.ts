import type { PlaybookWords } from '../../domain/playbook/problems.ts'

const TOO_LONG = '24 h is the most a desk may promise.'

/** What is wrong with a playbook, under its field. */
export const playbookFaults: PlaybookWords = {
  neverOpen: () => 'With no opening hours no clock would ever run. Give one hour a week, or choose day and night.',
  hours: () => 'Hours go from 00:00 to 24:00; where they end before they begin, they end on the day after.',
  zone: (zone) => `No time zone is called ${zone}. Try one like Europe/Lisbon.`,
  closed: () => 'A closed day is a date, like 2026-12-25.',
  last: () => 'The last promise must fit everything, or some people would be promised nothing.',
  tooLong: () => TOO_LONG,
  tooShort: () => 'Nobody can keep less than 5 minutes.',
  warnAt: () => 'A warning comes after a part of the promise: 1 % to 99 %.',
  laterThanAnswer: () => 'To acknowledge later than to answer promises nothing. Make it shorter.',
  mostCases: () => 'At most so many cases at once: a whole number, 1 to 999. Empty is as many as come.',
}
