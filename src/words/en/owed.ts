import type { ObligationKind } from '../../domain/obligation/obligation.ts'

export interface Phrase {
  /** Around the name, in a row; with their spaces. */
  readonly before: string
  readonly after: string
  /** Where the name already stands above it. */
  readonly here: string
  /** The same within a sentence. */
  readonly within: string
  readonly kept: string
  readonly keptWithin: string
}

const phrase = (before: string, here: string, kept: string, after = ''): Phrase => ({
  before: `${before} `,
  after,
  here,
  within: lower(here),
  kept,
  keptWithin: lower(kept),
})

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What we owe, each kind. */
export const owed: Record<ObligationKind, Phrase> = {
  acknowledge: phrase('Acknowledge', 'Acknowledge', 'Acknowledged'),
  answer: phrase('Answer', 'Answer in public', 'Answered'),
  return_to_public: phrase('Return to public:', 'Return to public', 'Returned to public'),
  keep_promise: phrase('Keep a promise to', 'Keep a promise', 'Promise kept'),
  follow_up: phrase('Follow up with', 'Follow up', 'Followed up'),
  call_back: phrase('Call back', 'Call back', 'Called back'),
  thank: phrase('Thank', 'Thank them', 'Thanked'),
  approve: phrase('Approve the reply to', 'Approve the reply', 'Approved'),
  ask_for_update: phrase('Ask', 'Ask for an update', 'Asked for an update', ' for an update'),
}
