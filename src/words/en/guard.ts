import type { GuardWords, MendLabels } from '../../domain/guard/finding.ts'

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
  matter === null ? 'What went wrong is not named.' : `The thread says "${matter}".`

function others(today: number | null): string {
  if (today === null) return 'Whether others complained is not known here.'
  if (today === 0) return 'Being the first makes it no smaller.'
  return `${NUMBERS[today] ?? today} ${today === 1 ? 'other' : 'others'} complained in the last day.`
}

/** What the guard says: two sentences, 24 words at most. */
export const guard: GuardWords = {
  empty: () => 'There is nothing to send yet.',
  blank: (words, name) => `"${words}" is still to be filled in. ${who(name)} would read it as it stands.`,
  'only-one': (words, name, today) => `"${words}" tells ${who(name)}: it is you. ${others(today)}`,
  'to-email': (words, name) =>
    `${who(name)} wrote here and is answered here. "${words}" makes it start again elsewhere.`,
  'too-long': (over, unit, network, lost, name) => {
    const counted = over === 1 ? unit.slice(0, -1) : unit
    return `${over} ${counted} over what ${network ?? 'this network'} carries.${lost === null ? '' : ` "${lost}" would not reach ${who(name)}.`}`
  },
  'sorry-if': (word, name, matter) => `"${word}" asks ${who(name)} to prove it. ${thread(matter)}`,
  'sorry-any': (words, matter) => `"${words}" leaves open whether anything went wrong. ${thread(matter)}`,
  'sorry-felt': (words, name, matter) => `"${words}" is about how ${who(name)} took it. ${thread(matter)}`,
}

export const mends: MendLabels = {
  sentenceOut: () => 'take the sentence out',
  wordsOut: () => 'take these words out',
  endAt: (words) => `end at "${words}"`,
  say: (words) => `"${words}"`,
}
