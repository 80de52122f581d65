import type { Part } from '../domain/search/ask.ts'
import type { Is, Owed } from '../domain/search/search.ts'

export type Order = 'newest' | 'oldest'

/** Something that was found: a post or a note, and the case that it stands in. */
export interface Hit {
  readonly id: string
  readonly at: number
  readonly what: 'post' | 'note'
  readonly caseId: string | null
}

export interface Asked {
  /** What must all hold of the words; none where only the state of a case is asked for. */
  readonly parts: readonly Part[]
  readonly owed: readonly Owed[]
  readonly is: readonly Is[]
  readonly agentId: string
  readonly order: Order
}

export interface Hits {
  readonly hits: readonly Hit[]
  /** Whether there is nothing after these. */
  readonly whole: boolean
  /** Whether they are so frequent that counting them by their words would cost more than a person waits for. */
  readonly plenty: boolean
}

export type What = Hit['what']
