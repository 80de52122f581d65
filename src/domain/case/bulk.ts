import type { Instant } from '../instant.ts'
import type { Obligation } from '../obligation/obligation.ts'
import { blocksResolving, tooSoon } from './snooze.ts'
import type { Category } from './standing.ts'

/** What is done with many cases at once. Sending and approving are never among it. */
export type BulkDeed =
  | { readonly do: 'assign'; readonly to: string | null; readonly know: string }
  | { readonly do: 'label'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly do: 'snooze'; readonly until: Instant | null }
  | { readonly do: 'resolve' }

/** A case as somebody saw it when they chose it: the row's promise, where it was one, and with whom it was. */
export interface Seen {
  readonly caseId: string
  readonly owed: string | null
  readonly owner: string | null
}

/** How the same case is now. */
export interface Stands {
  readonly goneInto: string | null
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly category: Category
  /** What became of the promise that was seen; null where none was. */
  readonly promise: { readonly open: boolean; readonly keptBy: string | null; readonly kept: boolean } | null
  /** Who resolved it, where it is resolved. */
  readonly resolvedBy: string | null
  readonly owed: readonly Obligation[]
}

export type Why = 'gone' | 'answered' | 'settled' | 'taken' | 'resolved' | 'owes' | 'soon' | 'moved'

export interface Stayed {
  readonly why: Why
  readonly by: string | null
}

/**
 * Why a case stays as it is although somebody chose it, or null where nothing is in the way. What a colleague did
 * meanwhile comes first: nobody's work is moved about under their hands. A label harms nothing, so it only needs the case.
 */
export function staysBecause(deed: BulkDeed, seen: Seen, now: Stands, at: Instant): Stayed | null {
  if (now.goneInto !== null) return { why: 'gone', by: null }
  if (deed.do === 'label') return null
  if (now.promise && !now.promise.open)
    return now.promise.kept ? { why: 'answered', by: now.promise.keptBy } : { why: 'settled', by: null }
  if (deed.do === 'assign')
    return now.owner && now.owner.id !== seen.owner && now.owner.id !== deed.to
      ? { why: 'taken', by: now.owner.name }
      : null
  if (deed.do === 'snooze') return tooSoon(now.owed, at) ? { why: 'soon', by: null } : null
  if (now.category === 'resolved') return { why: 'resolved', by: now.resolvedBy }
  return blocksResolving(now.owed).length > 0 ? { why: 'owes', by: null } : null
}
