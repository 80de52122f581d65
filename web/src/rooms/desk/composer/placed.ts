import type { Findings } from '../../../../../src/contract/reply.ts'

export type Found = Findings['findings'][number]
export type Mend = Found['mends'][number]

/** A finding as it stands in the text now, with its number in reading order; none where it is about no words. */
export interface Placed extends Found {
  readonly number: number | null
}

const STRONGEST: Record<Found['strength'], number> = { forbid: 0, hold: 1, advise: 2 }

/** Findings of an older text, moved to where their words stand now. Those whose words were touched fall silent. */
export function placed(findings: readonly Found[], from: string, to: string): Placed[] {
  const kept = from === to ? [...findings] : moved(findings, from, to)
  const inText = kept.filter(aboutWords).toSorted((a, b) => a.from - b.from)
  return kept
    .map((found) => ({ ...found, number: aboutWords(found) ? inText.indexOf(found) + 1 : null }))
    .toSorted((a, b) => STRONGEST[a.strength] - STRONGEST[b.strength] || a.from - b.from)
}

const aboutWords = (found: { from: number; to: number }): boolean => found.to > found.from

function moved(findings: readonly Found[], from: string, to: string): Found[] {
  const start = sameStart(from, to)
  const end = sameEnd(from, to, start)
  const [before, behind, by] = [start, from.length - end, to.length - from.length]
  const shift = (range: { from: number; to: number }): number | null => {
    if (range.to <= before) return 0
    return range.from >= behind ? by : null
  }
  return findings.flatMap((found) => {
    const step = shift(found)
    if (step === null) return []
    const mends = found.mends.flatMap((mend) => {
      const stepOfMend = shift(mend)
      return stepOfMend === null ? [] : [{ ...mend, from: mend.from + stepOfMend, to: mend.to + stepOfMend }]
    })
    return [{ ...found, from: found.from + step, to: found.to + step, mends }]
  })
}

function sameStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

function sameEnd(a: string, b: string, start: number): number {
  let length = 0
  while (length < a.length - start && length < b.length - start && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** How many of them a reply cannot go past. */
export const stopsIn = (findings: readonly Found[]): number =>
  findings.filter(({ strength }) => strength === 'forbid').length
