import { cutName } from '../person/name.ts'
import type { ObligationKind } from './obligation.ts'

interface Words {
  /** Before the name, in a row. */
  readonly verb: string
  /** Where the name already stands above it. */
  readonly here: string
  readonly kept: string
  /** What stands after the name, where the verb needs it. */
  readonly after?: string
}

const WORDS: Record<ObligationKind, Words> = {
  acknowledge: { verb: 'Acknowledge', here: 'Acknowledge', kept: 'Acknowledged' },
  answer: { verb: 'Answer', here: 'Answer in public', kept: 'Answered' },
  return_to_public: { verb: 'Return to public:', here: 'Return to public', kept: 'Returned to public' },
  keep_promise: { verb: 'Keep a promise to', here: 'Keep a promise', kept: 'Promise kept' },
  follow_up: { verb: 'Follow up with', here: 'Follow up', kept: 'Followed up' },
  call_back: { verb: 'Call back', here: 'Call back', kept: 'Called back' },
  thank: { verb: 'Thank', here: 'Thank them', kept: 'Thanked' },
  approve: { verb: 'Approve the reply to', here: 'Approve the reply', kept: 'Approved' },
  ask_for_update: { verb: 'Ask', here: 'Ask for an update', kept: 'Asked for an update', after: 'for an update' },
}

/** What is owed, before the name: the page sets the name apart, because it may run the other way. */
export const owedVerb = (kind: ObligationKind): string => WORDS[kind].verb

/** What stands after the name, with its space: ` for an update`. */
export const owedAfterName = (kind: ObligationKind): string => (WORDS[kind].after ? ` ${WORDS[kind].after}` : '')

/** What is owed, where the person's name already stands above it. */
export const owedHere = (kind: ObligationKind): string => WORDS[kind].here

export const keptHere = (kind: ObligationKind): string => WORDS[kind].kept

export const NAME_IN_PHRASE = 18

/** `Answer Dana Okafor`. */
export const owedPhrase = (kind: ObligationKind, name: string): string =>
  `${WORDS[kind].verb} ${cutName(name, NAME_IN_PHRASE)}${owedAfterName(kind)}`
