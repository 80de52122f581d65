import type { ApprovedReply } from './approved-reply.ts'
import { check } from './check.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

export interface Given {
  /** Why it goes in spite of a second look: the writer's own words, recorded. */
  readonly reason: string | null
}

export type Judgement =
  | { readonly approved: ApprovedReply; readonly findings: readonly Finding[] }
  | { readonly stopped: readonly Finding[] }

/** What stops cannot be overridden; a second look goes with a reason; what is worth a thought goes. */
export function approve(draft: Draft, facts: Facts, given: Given): Judgement {
  const findings = check(draft, facts)
  const reasoned = (given.reason ?? '').trim() !== ''
  const stops = findings.filter(({ strength }) => strength === 'forbid' || (strength === 'hold' && !reasoned))
  if (stops.length > 0) return { stopped: stops }
  const { network, parentId, threadId, text, to } = draft
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this is where an approved reply is made
  return { approved: Object.freeze({ network, parentId, threadId, text, to }) as ApprovedReply, findings }
}
