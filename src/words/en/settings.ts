import type { Audience } from '../../domain/post.ts'

const readers = (audience: Audience, name: string) => (audience === 'private' ? `${name} only` : 'everyone')

/** One's own settings. */
export const settings = {
  keptAsYouChange: 'Kept as you change.',
  kept: 'kept',
  notKept: (why: string) => `Not kept. ${why}`,
  name: 'Name',
  yourName: 'Your name',
  nameHint: 'Colleagues read it everywhere, also in what happened before.',
  noName: 'Type the name by which colleagues know you.',
  keepName: 'Keep the name',
  look: 'Look',
  looks: { device: 'as my device', light: 'light', dark: 'dark' },
  rows: 'Rows',
  rowsOf: { roomy: 'roomy', tight: 'tight' },
  language: 'Language',
  languageHint: 'The page begins anew in it. Day and month stand in its order.',
  times: 'Times',
  hours: 'Time of day',
  hoursOf: { 24: (example: string) => `24 h, like ${example}`, 12: (example: string) => `12 h, like ${example}` },
  zone: 'Zone',
  zoneOfDevice: (zone: string) => `as my device (${zone})`,
  nowThere: (time: string) => `There it is ${time} now.`,
  keys: 'Keys',
  changeKeys: 'Change keys…',
  undo: 'Undo after sending',
  undoOf: { 5: '5 s', 15: '15 s', 30: '30 s', 'until pressed': 'until I press' },
  undoHint: 'A reply waits so long before anybody outside sees it.',
  undoPressed: 'A reply waits until you press Send now. Its promise goes on meanwhile.',
  goesPressed: (by: string | null, audience: Audience, name: string) =>
    `${by === null ? 'Waits' : `${by}’s reply waits`} until Send now is pressed; then it goes out to ${readers(audience, name)}`,
  goesAfter: (audience: Audience, name: string) =>
    `Goes out to ${readers(audience, name)} after the reply before it, which waits until Send now is pressed`,
  saidPressed: (audience: Audience, name: string) =>
    `Waits until you press Send now; then it goes out to ${readers(audience, name)}.`,
  tell: 'Tell me about',
  tellOf: { late: 'what is late', mine: 'what is mine', all: 'all that the playbook tells me' },
  tellNothing: 'You are told of nothing. What is owed stands in the lists all the same.',
  quiet: 'Quiet hours',
  quietFrom: 'from',
  quietTo: 'to',
  quietHint: 'Nothing is announced then, and no figure stands in the tab. What came stands there afterwards.',
}

/** Giving actions other keys. */
export const changeKeys = {
  title: 'Change keys',
  intro: 'Choose an action, then press its new key: a letter, Ctrl with one, or g and then one. Esc stays the way out.',
  change: (does: string, key: string) => `${does}: ${key}. Change it`,
  noKey: 'no key',
  press: 'Press a key',
  pressOn: (first: string) => `${first}, and then?`,
  savedView: (place: number) => `Go to: saved view ${place}`,
  kept: (does: string, key: string) => `${does} has ${key} now.`,
  swapped: (one: string, other: string) => `Swapped: ${one}; ${other}.`,
  has: (does: string, key: string) => `${does} ${key}`,
  taken: (key: string, does: string) => `${key} is ${does}.`,
  swap: 'Swap them',
  noSwap: (key: string, does: string) => `${key} is ${does}, and that one cannot take this key. Press another.`,
  wrong: {
    theirs: (key: string) => `${key} belongs to your browser. Press another.`,
    moves: (key: string) => `${key} moves about or ends things everywhere. Press another.`,
    writing: (key: string) => `This works while you write, where ${key} would be typed. Press Ctrl with a key.`,
  },
  asTheyCame: 'Back to the keys as they came',
  areAsTheyCame: 'All keys are as they came.',
}
