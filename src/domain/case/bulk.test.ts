import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import type { Obligation } from '../obligation/obligation.ts'
import { staysBecause, type BulkDeed, type Seen, type Stands } from './bulk.ts'

const NOW = 1_000_000_000
const seen: Seen = { caseId: 'dana', owed: 'answer', owner: null }
const open: Stands = {
  goneInto: null,
  owner: null,
  category: 'open',
  promise: { open: true, kept: false, keptBy: null },
  resolvedBy: null,
  owed: [],
}
const owes = (kind: Obligation['kind'], due: number): Obligation => ({
  id: kind,
  kind,
  from: 0,
  due,
  keptAt: null,
  warnedAt: null,
  brokenAt: null,
  voidAt: null,
})
const answered = { promise: { open: false, kept: true, keptBy: 'Priya' } }

const assign: BulkDeed = { do: 'assign', to: 'alex', know: '' }
const label: BulkDeed = { do: 'label', add: ['Lisbon'], remove: [] }
const snooze: BulkDeed = { do: 'snooze', until: null }
const resolve: BulkDeed = { do: 'resolve' }
const priya = { id: 'priya', name: 'Priya' }

describe('why a chosen case stays', () => {
  test.each<[string, BulkDeed, Partial<Stands>, ReturnType<typeof staysBecause>]>([
    ['nothing happened meanwhile', assign, {}, null],
    ['it was put together with another', label, { goneInto: 'other' }, { why: 'gone', by: null }],
    ['answered: not moved about', snooze, answered, { why: 'answered', by: 'Priya' }],
    ['answered: a label harms nothing', label, answered, null],
    ['given up', assign, { promise: { open: false, kept: false, keptBy: null } }, { why: 'settled', by: null }],
    ['somebody took it', assign, { owner: priya }, { why: 'taken', by: 'Priya' }],
    ['who it should go to took it', { ...assign, to: 'priya' }, { owner: priya }, null],
    ['somebody took it: it can sleep all the same', snooze, { owner: priya }, null],
    ['a promise ends too soon', snooze, { owed: [owes('answer', NOW + 14 * MINUTE)] }, { why: 'soon', by: null }],
    ['a promise ends later', snooze, { owed: [owes('answer', NOW + HOUR)] }, null],
    ['an answer is owed', resolve, { owed: [owes('answer', NOW + HOUR)] }, { why: 'owes', by: null }],
    ['only a follow-up is owed', resolve, { owed: [owes('follow_up', NOW + HOUR)] }, null],
    ['resolved by now', resolve, { category: 'resolved', resolvedBy: 'Priya' }, { why: 'resolved', by: 'Priya' }],
  ])('%s', (_, deed, now, expected) => {
    expect(staysBecause(deed, seen, { ...open, ...now }, NOW)).toEqual(expected)
  })

  test('a case that was with somebody when it was chosen can be given to another', () => {
    expect(staysBecause(assign, { ...seen, owner: 'priya' }, { ...open, owner: priya }, NOW)).toBeNull()
  })
})
