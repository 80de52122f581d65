import { assert, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOUR } from '../instant.ts'
import type { Sentiment, Severity } from '../triage/triage.ts'
import { movesOf, rankAt, type Weight } from './rank.ts'

const DUE = Date.UTC(2026, 10, 3, 12)
const plain: Weight = { kind: 'answer', severity: 0, sentiment: 0, audience: null }
const moved = (weight: Partial<Weight>) => (DUE - rankAt(DUE, { ...plain, ...weight })) / HOUR

describe('how far it is moved up', () => {
  test.each<[Partial<Weight>, hours: number, because: string[]]>([
    [{}, 0, []],
    [{ severity: 1 }, 24, ['complaint']],
    [{ severity: 2 }, 25, ['harm']],
    [{ severity: 3, sentiment: -2 }, 72.5, ['grave', 'anger']],
    [{ sentiment: -1 }, 0, []],
    [{ severity: 1, audience: 1000 }, 24, ['complaint']],
    [{ severity: 1, audience: 10_000 }, 40, ['complaint', 'audience']],
    [{ severity: 0, audience: 50_000 }, 0, []],
    [{ kind: 'follow_up', severity: 3, sentiment: -2, audience: 50_000 }, 0, []],
  ])('%j', (weight, hours, because) => {
    expect(moved(weight)).toBe(hours)
    expect(movesOf({ ...plain, ...weight }).map((move) => move.because)).toEqual(because)
  })
})

const weights = record({
  kind: constantFrom<Weight['kind'][]>('answer', 'follow_up'),
  severity: constantFrom<Severity[]>(0, 1, 2, 3),
  sentiment: constantFrom<Sentiment[]>(-2, -1, 0, 1, 2),
  audience: option(integer({ min: 0, max: 2e9 })),
})

test('grave comes before any annoyance that fewer than a million may see', () => {
  expect(moved({ severity: 3 })).toBeGreaterThan(moved({ severity: 1, audience: 999_999 }))
  expect(moved({ severity: 3 })).toBeLessThan(moved({ severity: 1, audience: 1_100_000 }))
})

describe('for any weight', () => {
  test('never later than due, and a whole millisecond', () => {
    assert(
      property(weights, (weight) => {
        expect(rankAt(DUE, weight)).toBeLessThanOrEqual(DUE)
        expect(Number.isInteger(rankAt(DUE, weight))).toBe(true)
      }),
    )
  })

  test('graver, angrier, or with more readers is never later', () => {
    assert(
      property(weights, weights, (one, other) => {
        const both = {
          kind: one.kind,
          severity: Math.max(one.severity, other.severity) as Severity,
          sentiment: Math.min(one.sentiment, other.sentiment) as Sentiment,
          audience: Math.max(one.audience ?? 0, other.audience ?? 0),
        }
        expect(rankAt(DUE, both)).toBeLessThanOrEqual(rankAt(DUE, one))
      }),
    )
  })

  test('due earlier is ranked earlier: nothing waits for ever behind its like', () => {
    assert(
      property(weights, integer({ min: 1, max: 1e9 }), (weight, later) => {
        expect(rankAt(DUE + later, weight) - rankAt(DUE, weight)).toBe(later)
      }),
    )
  })
})
