import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../../../src/domain/instant.ts'
import type { ObligationKind } from '../../../../../src/domain/obligation/obligation.ts'
import { ranksOf, type CaseWeight, type Ranked } from '../../../../../src/domain/obligation/rank.ts'
import { loadWords } from '../../../../../src/words/words.ts'
import { costWords } from './cost-words.ts'

const T = Date.UTC(2026, 10, 3, 9)
const WITHIN: Partial<Record<ObligationKind, number>> = {
  acknowledge: 30 * MINUTE,
  answer: 3 * HOUR,
  keep_promise: HOUR,
}
const light: CaseWeight = { severity: 0, sentiment: 0, audience: null }
const heavy: CaseWeight = { severity: 2, sentiment: -2, audience: 41_200 }

/** The row of the first that is owed, so long after it was asked for; the watch has looked. */
async function said(after: number, weight: CaseWeight, kinds: readonly ObligationKind[], language: 'en' | 'de' = 'en') {
  const now = T + after
  const open = kinds.map((kind): Ranked => {
    const promised = WITHIN[kind]!
    const [warnedAt, brokenAt] = [after >= promised * 0.75 ? now : null, after >= promised ? now : null]
    return { id: kind, kind, from: T, due: T + promised, warnedAt, brokenAt }
  })
  const { due } = open[0]!
  const { rankAt } = ranksOf(open, weight)[0]!
  return costWords(await loadWords(language), { ...weight, kind: kinds[0]! }, { rankAt, due }, now)
}

test.each<[string, after: number, CaseWeight, ObligationKind[], string]>([
  ['asked just now', MINUTE, light, ['answer'], 'by the end of the promise alone'],
  ['soon over', 2.5 * HOUR, light, ['answer'], 'costlier: due soon'],
  ['over', 4 * HOUR, light, ['answer'], 'too late already, so what can still be kept goes first'],
  ['heavy', MINUTE, heavy, ['answer'], 'costlier: about 41,200 readers, real harm, angry'],
  ['heavy and soon over', 2.5 * HOUR, heavy, ['answer'], 'costlier: due soon, about 41,200 readers, real harm, angry'],
  [
    'heavy and over',
    4 * HOUR,
    heavy,
    ['answer'],
    'costlier: about 41,200 readers, real harm, angry; too late already, so what can still be kept goes first',
  ],
  ['a first word soon over', 25 * MINUTE, light, ['acknowledge', 'answer'], 'by the end of the promise alone'],
  [
    'a first word over, the answer far',
    40 * MINUTE,
    light,
    ['acknowledge', 'answer'],
    'by the end of the promise alone',
  ],
  [
    'a first word, the answer soon over',
    2.5 * HOUR,
    light,
    ['acknowledge', 'answer'],
    'costlier: the answer is due soon',
  ],
  ['a promise in person soon over', 50 * MINUTE, light, ['keep_promise'], 'costlier: due soon'],
  ['a promise in person over', 4 * HOUR, light, ['keep_promise'], 'costlier: late'],
])('%s', async (_, after, weight, kinds, words) => {
  expect(await said(after, weight, kinds)).toBe(words)
})

test('in German too', async () => {
  expect(await said(2.5 * HOUR, light, ['answer'], 'de')).toBe('teurer: bald fällig')
  expect(await said(4 * HOUR, light, ['answer'], 'de')).toBe('schon zu spät, darum geht vor, was noch zu halten ist')
})
