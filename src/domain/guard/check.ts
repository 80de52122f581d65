import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding, Strength } from './finding.ts'
import type { GuardRule } from './rule.ts'
import { blank } from './rules/blank.ts'
import { empty } from './rules/empty.ts'
import { inConfidence } from './rules/in-confidence.ts'
import { onlyOne } from './rules/only-one.ts'
import { personalData } from './rules/personal-data.ts'
import { sorryIf } from './rules/sorry-if.ts'
import { toEmail } from './rules/to-email.ts'
import { tooLong } from './rules/too-long.ts'

export const rules: readonly GuardRule[] = [
  empty,
  onlyOne,
  personalData,
  toEmail,
  blank,
  tooLong,
  sorryIf,
  inConfidence,
]

const order: Readonly<Record<Strength, number>> = { forbid: 0, hold: 1, advise: 2 }

/** What stands in the way of this draft: strongest first, then as they stand in the text. */
export function check(draft: Draft, facts: Facts): Finding[] {
  const nothing = empty.check(draft, facts)
  if (nothing.length > 0) return nothing
  const whole = rules.filter(({ about }) => about === 'whole').flatMap((rule) => rule.check(draft, facts))
  const words = rules.filter(({ about }) => about === 'words').flatMap((rule) => rule.check(draft, facts))
  return [...whole, ...strongestOfEach(words)].toSorted(byStrength)
}

function byStrength(a: Finding, b: Finding): number {
  return order[a.strength] - order[b.strength] || a.from - b.from || a.to - b.to
}

/** For the same words only the strongest stands; of two as strong, the one that begins first. */
function strongestOfEach(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const strength of ['forbid', 'hold', 'advise'] as const) {
    const taken = kept.toSorted((a, b) => a.from - b.from)
    let next = 0
    let end = 0
    for (const finding of findings.filter((one) => one.strength === strength).toSorted(byStrength)) {
      while (next < taken.length && taken[next]!.to <= finding.from) next += 1
      const meetsStronger = next < taken.length && taken[next]!.from < finding.to
      if (meetsStronger || finding.from < end) continue
      kept.push(finding)
      end = finding.to
    }
  }
  return kept
}
