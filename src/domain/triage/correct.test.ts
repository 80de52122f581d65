import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrected, type Judgement, type Wish } from './correct.ts'

const complaint: Judgement = { kind: 'complaint', severity: 2, needsReply: 'yes' }
const banter: Judgement = { kind: 'banter', severity: 0, needsReply: 'no' }

test.each([
  [complaint, { what: 'kind', kind: 'banter' }, banter],
  [complaint, { what: 'kind', kind: 'praise' }, { kind: 'praise', severity: 0, needsReply: 'optional' }],
  [banter, { what: 'kind', kind: 'complaint' }, { kind: 'complaint', severity: 1, needsReply: 'yes' }],
  [banter, { what: 'kind', kind: 'question' }, { kind: 'question', severity: 0, needsReply: 'yes' }],
  [complaint, { what: 'kind', kind: 'complaint' }, complaint],
  [complaint, { what: 'severity', severity: 3 }, { ...complaint, severity: 3 }],
  [banter, { what: 'severity', severity: 3 }, null],
  [complaint, { what: 'needsReply', needsReply: 'no', reason: 'a joke' }, { ...complaint, needsReply: 'no' }],
  [banter, { what: 'needsReply', needsReply: 'yes', reason: null }, { ...banter, needsReply: 'yes' }],
] as const)('%j, %j → %j', (before, wish, after) => {
  expect(corrected(before, wish)).toEqual(after)
})

test('only a complaint has a severity, and each complaint has one, whatever is said in any order', () => {
  const wish: fc.Arbitrary<Wish> = fc.oneof(
    fc.record({
      what: fc.constant('kind' as const),
      kind: fc.constantFrom('complaint', 'question', 'praise', 'banter', 'news_or_ad', 'spam'),
    }),
    fc.record({ what: fc.constant('severity' as const), severity: fc.constantFrom(1, 2, 3) }),
    fc.record({
      what: fc.constant('needsReply' as const),
      needsReply: fc.constantFrom('yes', 'no'),
      reason: fc.constant(null),
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(complaint, banter), fc.array(wish), (first, wishes) => {
      const last = wishes.reduce((before, one) => corrected(before, one) ?? before, first)
      expect(last.severity > 0).toBe(last.kind === 'complaint')
    }),
  )
})
