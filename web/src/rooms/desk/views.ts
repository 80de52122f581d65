import type { StandingView } from '../../../../src/contract/case-work.ts'
import type { Counts, ViewName } from '../../../../src/contract/inbox.ts'
import type { Me } from '../../../../src/contract/session.ts'
import type { Action } from '../../keys.ts'
import { words } from '../../words.ts'

export type Fixed = ViewName | StandingView | 'quiet'
/** A saved view, or a filter that stands in the address. */
export type Composed = `saved-${string}` | `filter-${string}`
export type View = Fixed | Composed

/** Where the desk opens. */
export const homeOf = (me: Me | undefined): View => me?.home ?? 'mine'

interface About {
  /** In the views: under the word *Owed*. */
  readonly short: string
  /** On top of its list. */
  readonly title: string
  readonly key: Action
  /** Null where it is not counted. */
  readonly count: (counts: Counts) => number | null
}

export const VIEWS: Record<Fixed, About> = {
  mine: { ...words.views.mine, key: 'mine', count: (counts) => counts.mine },
  nobody: { ...words.views.nobody, key: 'nobody', count: (counts) => counts.nobody },
  everyone: { ...words.views.everyone, key: 'everyone', count: (counts) => counts.everyone },
  waiting: { ...words.views.waiting, key: 'waiting', count: (counts) => counts.waiting },
  later: { ...words.views.later, key: 'later', count: (counts) => counts.later },
  resolved: { ...words.views.resolved, key: 'resolved', count: () => null },
  praise: { short: words.praise.short, title: words.praise.title, key: 'praise', count: (counts) => counts.praise },
  quiet: { ...words.views.quiet, key: 'quiet', count: (counts) => counts.noAnswer },
}

export const isOwed = (view: View): view is ViewName => ['mine', 'nobody', 'everyone', 'praise'].includes(view)
export const isStanding = (view: View): view is StandingView => ['waiting', 'later', 'resolved'].includes(view)

export const isComposed = (view: string): view is Composed => /^(saved-[0-9a-f-]{36}|filter-[\w-]*)$/.test(view)

export const isView = (word: string): word is View => Object.hasOwn(VIEWS, word) || isComposed(word)
