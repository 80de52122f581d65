import type { promising as en } from '../en/promising.ts'

export const promising: typeof en = {
  group: 'Was das verspricht',
  promises: (name, until) => `Das verspricht ${name}: bis ${until}. Es wird fällig.`,
  out: (until) => `Bis ${until} ist weggelassen: Es wird nicht fällig.`,
  change: 'ändern …',
  until: 'Fällig bis',
  leaveOut: 'Weglassen',
  owe: 'Vormerken',
  owed: 'Es wird fällig.',
  leftOut: 'Weggelassen. Es wird nicht fällig.',
  none: 'Die Worte versprechen keine Zeit.',
}
