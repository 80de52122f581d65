import type { Instant } from '../instant.ts'
import type { ObligationKind } from '../obligation/obligation.ts'
import type { Kind, Severity } from '../triage/triage.ts'
import { give, ruleFor } from './give.ts'
import type { Playbook } from './playbook.ts'

interface KeptPromise {
  readonly kind: ObligationKind
  readonly from: Instant
  readonly keptAt: Instant
  readonly network: string
  readonly caseKind: Kind
  readonly severity: Severity
}

export interface Effect {
  readonly answers: number
  readonly late: number
  readonly firstWords: number
  readonly firstLate: number
}

/** How many of the answers that were given would have been late by this playbook. */
export function effectOf(playbook: Playbook, kept: readonly KeptPromise[]): Effect {
  const effect = { answers: 0, late: 0, firstWords: 0, firstLate: 0 }
  for (const one of kept) {
    const rule = ruleFor(playbook, { ...one, kind: one.caseKind })
    const first = one.kind === 'acknowledge'
    const minutes = first ? rule.acknowledge : rule.answer
    if (minutes === null) continue
    const late = one.keptAt > give(playbook, one.from, minutes, rule.counted).due ? 1 : 0
    effect[first ? 'firstWords' : 'answers'] += 1
    effect[first ? 'firstLate' : 'late'] += late
  }
  return effect
}
