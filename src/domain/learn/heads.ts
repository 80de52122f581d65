import type { Kind, NeedsReply } from '../triage/triage.ts'
import { rulePlace } from './vector.ts'

/** The questions that a team's decisions answer. */
export type Head = 'kind' | 'needsReply'

export const answersOf: Readonly<{ kind: readonly Kind[]; needsReply: readonly NeedsReply[] }> = {
  kind: ['complaint', 'question', 'praise', 'banter', 'news_or_ad', 'spam'],
  needsReply: ['yes', 'optional', 'no'],
}

/** For each answer of a head, the places where the rules say it. */
export const rulePlacesOf = (head: Head): readonly (readonly number[])[] =>
  answersOf[head].map((answer) => [rulePlace(head, answer)])
