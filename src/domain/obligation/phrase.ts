import { cutName } from '../person/name.ts'
import type { ObligationKind } from './obligation.ts'

const VERB: Record<ObligationKind, string> = { answer: 'Answer', follow_up: 'Follow up with' }
const HERE: Record<ObligationKind, string> = { answer: 'Answer in public', follow_up: 'Follow up' }
const KEPT: Record<ObligationKind, string> = { answer: 'Answered', follow_up: 'Followed up' }

/** What is owed, before the name: the page sets the name apart, because it may run the other way. */
export const owedVerb = (kind: ObligationKind): string => VERB[kind]

/** What is owed, where the person's name already stands above it. */
export const owedHere = (kind: ObligationKind): string => HERE[kind]

export const keptHere = (kind: ObligationKind): string => KEPT[kind]

export const NAME_IN_PHRASE = 18

/** `Answer Dana Okafor`. */
export const owedPhrase = (kind: ObligationKind, name: string): string =>
  `${VERB[kind]} ${cutName(name, NAME_IN_PHRASE)}`
