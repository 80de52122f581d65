import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

/** One rule of the guard: everything it knows comes in as an argument. */
export interface GuardRule {
  readonly name: string
  readonly practices: readonly string[]
  /**
   * A rule about words gives way where a stronger one speaks of the same words. A rule about the whole (how long it is)
   * stands beside the others.
   */
  readonly about: 'words' | 'whole'
  check(draft: Draft, facts: Facts): Finding[]
}
