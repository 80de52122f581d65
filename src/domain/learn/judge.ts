import { needsOf } from '../triage/correct.ts'
import { reading } from '../triage/judge.ts'
import type { Kind, NeedsReply, Triage, TriageInput } from '../triage/triage.ts'
import { answerOf, type Model } from './model.ts'
import { vectorOf } from './vector.ts'

/** The heads that are used; none where the rules judge alone. */
export interface Learned {
  readonly kind: Model | null
  readonly needsReply: Model | null
}

/**
 * The rules' judgement, and over it what the team's own decisions say. What the rules find grave, and what they cannot
 * read, stays as they say: nothing that was learned makes such a post quiet.
 */
export function judgeWith(learned: Learned, input: TriageInput): Triage {
  const read = reading(input)
  const { triage } = read
  if (read.seen === null || triage.severity === 3 || (learned.kind ?? learned.needsReply) === null) return triage
  const vector = vectorOf(read, input.addressed)
  const kind = learned.kind ? (answerOf(learned.kind, vector) as Kind) : triage.kind
  const usual = kind === triage.kind ? triage.needsReply : needsOf(kind, input.addressed)
  const needsReply = learned.needsReply ? (answerOf(learned.needsReply, vector) as NeedsReply) : usual
  return kind === triage.kind && needsReply === triage.needsReply ? triage : as(triage, kind, needsReply)
}

function as(triage: Triage, kind: Kind, needsReply: NeedsReply): Triage {
  const complaint = kind === 'complaint'
  const severity = complaint ? (triage.severity === 0 ? 1 : triage.severity) : 0
  const urgent = triage.urgent && (complaint || kind === 'question')
  const kept = kind === triage.kind ? triage.reasons : triage.reasons.filter(({ code }) => code === 'audience')
  return { ...triage, kind, needsReply, severity, urgent, reasons: [{ code: 'learned' }, ...kept] }
}
