import { assert, constantFrom, integer, option, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../instant.ts'
import type { Sentiment, Severity } from '../triage/triage.ts'
import type { ObligationKind } from './obligation.ts'
import { movesOf, placeOf, rankAt, ranksOf, type CaseWeight, type Ranked, type Weight } from './rank.ts'

const DUE = Date.UTC(2026, 10, 3, 12)
const plain: Weight = { kind: 'answer', severity: 0, sentiment: 0, audience: null }
const moved = (weight: Partial<Weight>) => (DUE - rankAt(DUE, { ...plain, ...weight })) / HOUR

describe('how far it is moved up', () => {
  test.each<[Partial<Weight>, hours: number, because: string[]]>([
    [{}, 0, []],
    [{ severity: 1 }, 1, ['complaint']],
    [{ severity: 2 }, 4, ['harm']],
    [{ severity: 3, sentiment: -2 }, 72.5, ['grave', 'anger']],
    [{ sentiment: -1 }, 0, []],
    [{ severity: 1, audience: 1000 }, 1, ['complaint']],
    [{ severity: 1, audience: 10_000 }, 9, ['audience', 'complaint']],
    [{ severity: 0, audience: 50_000 }, 0, []],
    [{ kind: 'follow_up', severity: 3, sentiment: -2, audience: 50_000 }, 0, []],
  ])('%j', (weight, hours, because) => {
    expect(moved(weight)).toBe(hours)
    expect(movesOf({ ...plain, ...weight }).map((move) => move.because)).toEqual(because)
  })
})

type State = 'standing' | 'close' | 'broken'
const T = Date.UTC(2026, 10, 3, 9)
const WITHIN: Partial<Record<ObligationKind, number>> = {
  acknowledge: 30 * MINUTE,
  answer: 3 * HOUR,
  keep_promise: DAY,
}
const owed = (kind: ObligationKind, state: State, from = T, within = WITHIN[kind] ?? HOUR): Ranked => ({
  id: kind,
  kind,
  from,
  due: from + within,
  warnedAt: state === 'standing' ? null : from,
  brokenAt: state === 'broken' ? from + within : null,
})
const light: CaseWeight = { severity: 0, sentiment: 0, audience: null }
/** Hours from when it was asked, of the first that is given. */
const stands = (...all: Ranked[]) => (ranksOf(all, light)[0]!.rankAt - T) / HOUR

describe('where it stands, in hours from when it was asked for', () => {
  test.each<[string, Ranked[], number]>([
    ['an answer, by its due time', [owed('answer', 'standing')], 3],
    ['close to its end, four hours earlier', [owed('answer', 'close')], -1],
    ['broken, nine hours later', [owed('answer', 'broken')], 12],
    ['but within a day of the asking', [owed('answer', 'broken', T, 20 * HOUR)], 24],
    ['and never before it was due', [owed('answer', 'broken', T, DAY)], 24],
    ['a first word, by its own', [owed('acknowledge', 'standing'), owed('answer', 'standing')], 0.5],
    ['a first word that is close, as before', [owed('acknowledge', 'close'), owed('answer', 'standing')], 0.5],
    [
      'broken, as before, while the answer can be kept',
      [owed('acknowledge', 'broken'), owed('answer', 'standing')],
      0.5,
    ],
    ['with the answer, where that is close', [owed('acknowledge', 'broken'), owed('answer', 'close')], -1],
    ['with the answer, where both are broken', [owed('acknowledge', 'broken'), owed('answer', 'broken')], 12],
    [
      'a first word after an answer that is broken already',
      [owed('acknowledge', 'close', T + 4 * HOUR), owed('answer', 'broken')],
      3,
    ],
    ['a first word alone, broken', [owed('acknowledge', 'broken')], 9.5],
    ['a promise in person, broken, goes on pressing', [owed('keep_promise', 'broken'), owed('answer', 'broken')], 20],
    ['a time that was agreed stays as agreed', [owed('call_back', 'broken')], 1],
    ['thanks press nobody', [owed('thank', 'close')], 1],
  ])('%s', (_, all, hours) => {
    expect(stands(...all)).toBe(hours)
  })

  test('what is owed beside it moves no other promise', () => {
    const alone = ranksOf([owed('answer', 'broken')], light)
    expect(ranksOf([owed('answer', 'broken'), owed('keep_promise', 'standing')], light)[0]).toEqual(alone[0])
  })
})

const kinds = constantFrom<ObligationKind[]>('answer', 'follow_up', 'acknowledge', 'keep_promise', 'approve')
const states = constantFrom<State[]>('standing', 'close', 'broken')
const weight = record({
  severity: constantFrom<Severity[]>(0, 1, 2, 3),
  sentiment: constantFrom<Sentiment[]>(-2, -1, 0, 1, 2),
  audience: option(integer({ min: 0, max: 2e9 })),
})
const open = uniqueArray(
  record({
    kind: kinds,
    state: states,
    from: integer({ min: 0, max: 7 * DAY }),
    within: integer({ min: 1, max: DAY }),
  }),
  { minLength: 1, maxLength: 5, selector: ({ kind }) => kind },
).map((all) => all.map(({ kind, state, from, within }) => owed(kind, state, T + from, within)))

test('grave comes before any annoyance that is due with it, whoever reads that, and whatever became of either', () => {
  const hurried = constantFrom<ObligationKind[]>('answer', 'acknowledge', 'keep_promise', 'approve')
  assert(
    property(hurried, integer({ min: 1, max: DAY }), states, states, integer({ min: 0, max: 2e9 }), (...drawn) => {
      const [kind, within, one, other, audience] = drawn
      const [graver] = ranksOf([owed(kind, one, T, within)], { ...light, severity: 3 })
      const [annoyed] = ranksOf([owed(kind, other, T, within)], { severity: 1, sentiment: -2, audience })
      expect(graver!.rankAt).toBeLessThan(annoyed!.rankAt)
    }),
  )
})

describe('for all that may be open on a case', () => {
  test('a whole millisecond, and never more than a day after it was asked for or due', () => {
    assert(
      property(open, weight, (all, weighs) => {
        const last = Math.max(...all.map(({ from, due }) => Math.max(from + DAY, due)))
        for (const { rankAt: rank } of ranksOf(all, weighs)) {
          expect(Number.isInteger(rank)).toBe(true)
          expect(rank).toBeLessThanOrEqual(last)
        }
      }),
    )
  })

  test('while it can be kept, never later than due, and only a word of ours that is late gives way', () => {
    assert(
      property(open, weight, (all, weighs) => {
        for (const [place, { rankAt: rank }] of ranksOf(all, weighs).entries()) {
          const { kind, due, brokenAt } = all[place]!
          const mayGiveWay = brokenAt !== null && (kind === 'answer' || kind === 'acknowledge')
          expect(mayGiveWay || rank <= due).toBe(true)
          expect(mayGiveWay || placeOf(rank, due, { ...weighs, kind }) !== 'gives way').toBe(true)
        }
      }),
    )
  })

  test('graver, angrier, or with more readers is never later', () => {
    assert(
      property(open, weight, weight, (all, one, other) => {
        const both: CaseWeight = {
          severity: Math.max(one.severity, other.severity) as Severity,
          sentiment: Math.min(one.sentiment, other.sentiment) as Sentiment,
          audience: Math.max(one.audience ?? 0, other.audience ?? 0),
        }
        const before = ranksOf(all, one)
        for (const [place, { rankAt: rank }] of ranksOf(all, both).entries())
          expect(rank).toBeLessThanOrEqual(before[place]!.rankAt)
      }),
    )
  })

  test('a warning brings nothing later, and no promise in another order changes anything', () => {
    assert(
      property(open, weight, (all, weighs) => {
        const before = ranksOf(all, weighs)
        const warned = ranksOf(
          all.map((one) => ({ ...one, warnedAt: one.from })),
          weighs,
        )
        for (const [place, { rankAt: rank }] of warned.entries())
          expect(rank).toBeLessThanOrEqual(before[place]!.rankAt)
        expect(ranksOf(all.toReversed(), weighs).toReversed()).toEqual(before)
      }),
    )
  })

  test('a first word is never behind the answer that waits behind it', () => {
    assert(
      property(open, states, states, weight, ([one], first, answer, weighs) => {
        const both = [owed('acknowledge', first, T + HOUR), owed('answer', answer, one!.from, one!.due - one!.from)]
        const [before, behind] = ranksOf(both, weighs)
        expect(before!.rankAt).toBeLessThanOrEqual(behind!.rankAt)
      }),
    )
  })

  test('asked for earlier is ranked earlier by as much: nothing waits for ever behind its like', () => {
    assert(
      property(open, weight, integer({ min: 1, max: 1e9 }), (all, weighs, by) => {
        const shifted = all.map((one) => ({ ...one, from: one.from + by, due: one.due + by }))
        const before = ranksOf(all, weighs)
        for (const [place, { rankAt: rank }] of ranksOf(shifted, weighs).entries())
          expect(rank - before[place]!.rankAt).toBe(by)
      }),
    )
  })
})

test('what its place says: due soon, giving way, or nothing but its weight', () => {
  const says = (state: State) => {
    const one = owed('answer', state)
    return placeOf(ranksOf([one], { ...light, severity: 1 })[0]!.rankAt, one.due, { ...plain, severity: 1 })
  }
  expect([says('standing'), says('close'), says('broken')]).toEqual([null, 'close', 'gives way'])
})
