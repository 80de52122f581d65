import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, type Difference } from './differences.ts'
import { DEFAULT_PLAYBOOK, type Playbook } from './playbook.ts'

const base = DEFAULT_PLAYBOOK
const [first, last] = base.promises as [Playbook['promises'][0], Playbook['promises'][0]]
const grave = { ...first, severities: [3] as const, answer: 60 }
const nine = [{ from: 540, to: 1020 }]
const week = [nine, nine, nine, nine, nine, [], []]
const plan = base.plans[0]!
const day = { date: '2026-12-25', name: 'Christmas' }
const solver = { id: 'leo', languages: ['de'], networks: [], most: 5 }

describe('what changed', () => {
  test.each<[string, Partial<Playbook>, Partial<Playbook>, Difference[]]>([
    ['nothing', {}, {}, []],
    [
      'a promise',
      {},
      { promises: [{ ...first, answer: 60 }, last] },
      [{ of: 'promise', from: first, to: { ...first, answer: 60 } }],
    ],
    ['a promise to some more', {}, { promises: [grave, first, last] }, [{ of: 'promise', from: null, to: grave }]],
    ['a promise taken out', { promises: [grave, first, last] }, {}, [{ of: 'promise', from: grave, to: null }]],
    ['their order', { promises: [grave, first, last] }, { promises: [first, grave, last] }, [{ of: 'promise order' }]],
    ['the zone', {}, { zone: 'Europe/Lisbon' }, [{ of: 'zone', from: 'UTC', to: 'Europe/Lisbon' }]],
    ['hours', { hours: week }, { hours: null }, [{ of: 'hours', open: 'always' }]],
    ['a day', { hours: week }, { hours: week.with(5, nine) }, [{ of: 'day', day: 5, to: nine }]],
    ['a closed day', {}, { closed: [day] }, [{ of: 'closed', day, closed: true }]],
    ['an open day', { closed: [day] }, {}, [{ of: 'closed', day, closed: false }]],
    [
      'a follow-up',
      {},
      { within: { ...base.within, followUp: 2880 } },
      [{ of: 'within', what: 'followUp', from: 1440, to: 2880 }],
    ],
    ['the warning', {}, { warnAt: 0.5 }, [{ of: 'warnAt', from: 0.75, to: 0.5 }]],
    [
      'who hears',
      {},
      { escalate: { broken: 'everyone', away: 'leads' } },
      [{ of: 'told', when: 'broken', from: 'leads', to: 'everyone' }],
    ],
    ['where we talk', {}, { where: 'public' }, [{ of: 'where', from: 'private_for_data', to: 'public' }]],
    ['calls', {}, { calls: { grave: false } }, [{ of: 'calls', what: 'grave', on: false }]],
    [
      'what is read first',
      {},
      { readFirst: { ...base.readFirst, reviews: true } },
      [{ of: 'readFirst', what: 'reviews', on: true }],
    ],
    [
      'a plan',
      {},
      { plans: base.plans.with(0, { ...plan, handlers: ['leo'], ask: 'tracing' }) },
      [
        { of: 'plan', name: 'Safety', what: 'handlers', from: [], to: ['leo'] },
        { of: 'plan', name: 'Safety', what: 'ask', from: '', to: 'tracing' },
      ],
    ],
    ['a plan less', {}, { plans: base.plans.slice(1) }, [{ of: 'plan', name: 'Safety', what: 'taken out' }]],
    [
      'what somebody can solve',
      {},
      { solvers: [solver] },
      [{ of: 'solver', from: { id: 'leo', languages: [], networks: [], most: null }, to: solver }],
    ],
    [
      'the same in another order',
      { solvers: [{ ...solver, languages: ['de', 'en'] }] },
      { solvers: [{ ...solver, languages: ['en', 'de'] }] },
      [],
    ],
    [
      'somebody without limits is as good as nobody',
      {},
      { solvers: [{ id: 'leo', languages: [], networks: [], most: null }] },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(differences({ ...base, ...before }, { ...base, ...after })).toEqual(expected)
  })
})

const anyPart = fc.constantFrom<Partial<Playbook>>(
  { zone: 'Europe/Lisbon' },
  { hours: week },
  { hours: week.with(5, nine) },
  { closed: [day] },
  { promises: [grave, first, last] },
  { promises: [{ ...first, answer: 60 }, last] },
  { within: { ...base.within, thank: 60 } },
  { warnAt: 0.9 },
  { escalate: { broken: 'owners', away: 'everyone' } },
  { plans: base.plans.with(1, { ...base.plans[1]!, offer: '50 EUR' }) },
  { solvers: [solver] },
  { where: 'offline_too' },
  { readFirst: { trainees: false, grave: true, corrections: true, reviews: true } },
  { calls: { grave: false } },
)

test('no choice changes without a word, and what is the same says nothing', () => {
  const anyBook = fc.array(anyPart, { maxLength: 5 }).map((parts): Playbook => Object.assign({ ...base }, ...parts))
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      expect(differences(one, other).length === 0).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
    { numRuns: 500 },
  )
})
