import type { GuardWords, MendLabels, Personal } from '../../domain/guard/finding.ts'

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

const who = (name: string | null): string => name ?? 'This person'
const thread = (matter: string | null): string =>
  matter === null ? 'What went wrong is not named.' : `The thread says “${matter}”.`

function others(today: number | null): string {
  if (today === null) return 'Whether others complained is not known here.'
  if (today === 0) return 'Being the first makes it no smaller.'
  return `${NUMBERS[today] ?? today} ${today === 1 ? 'other' : 'others'} complained in the last day.`
}

/** What anybody could do with it who reads it in public. */
const PERSONAL: Record<Personal, (name: string | null, words: string) => string> = {
  told: (name, words) => `${who(name)} told us “${words}” in private. Here everybody would read it.`,
  booking: (name) => `With this code anyone can open ${name === null ? 'the booking' : `the booking of ${name}`}.`,
  tag: (name) => `With this number anyone can ask for ${name === null ? 'the bag' : `the bag of ${name}`}.`,
  document: (name) => `With this anyone can pass for ${name ?? 'this person'}.`,
  account: (name) => `With this number anyone can pass for ${name ?? 'this person'} with us.`,
  card: () => 'This is the number of a card. Anyone could try to pay with it.',
  iban: () => 'This is the number of a bank account. It belongs in private.',
  phone: (name) => `Anyone who reads this can call ${name ?? 'this person'}.`,
  email: (name) => `Anyone who reads this can write to ${name ?? 'this person'} there.`,
}

/** What the guard says: two sentences, 24 words at most. */
export const guard: GuardWords = {
  empty: () => 'There is nothing to send yet.',
  blank: (words, name) => `“${words}” is still to be filled in. ${who(name)} would read it as it stands.`,
  'only-one': (words, name, today) => `“${words}” tells ${who(name)}: it is you. ${others(today)}`,
  'to-email': (words, name) =>
    `${who(name)} wrote here and is answered here. “${words}” makes it start again elsewhere.`,
  'too-long': (over, unit, network, lost, name) => {
    const counted = over === 1 ? unit.slice(0, -1) : unit
    return `${over} ${counted} over what ${network ?? 'this network'} carries.${lost === null ? '' : ` “${lost}” would not reach ${who(name)}.`}`
  },
  'sorry-if': (word, name, matter) => `“${word}” asks ${who(name)} to prove it. ${thread(matter)}`,
  'sorry-any': (words, matter) => `“${words}” leaves open whether anything went wrong. ${thread(matter)}`,
  'personal-data': (kind, name, words) => PERSONAL[kind](name, words),
  'in-confidence': (name) => `${who(name)} may publish this line. Would it stand there?`,
  'sorry-felt': (words, name, matter) => `“${words}” is about how ${who(name)} took it. ${thread(matter)}`,
}

export const mends: MendLabels = {
  sentenceOut: () => 'take the sentence out',
  wordsOut: () => 'take these words out',
  takeOut: () => 'take it out',
  endAt: (words) => `end at “${words}”`,
  say: (words) => `“${words}”`,
}
