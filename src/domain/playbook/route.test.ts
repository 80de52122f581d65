import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PLAYBOOK, type Playbook, type Solver } from './playbook.ts'
import { routeOf, type Colleague, type ToSolve } from './route.ts'

const one = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  role: 'agent',
  away: false,
  owes: 0,
  cases: 0,
  ...more,
})
const can = (id: string, more: Partial<Solver>): Solver => ({ id, languages: [], networks: [], most: null, ...more })
const bags = (handlers: readonly string[], ...solvers: Solver[]): Playbook => ({
  ...DEFAULT_PLAYBOOK,
  plans: [{ topic: 'baggage', name: 'Baggage', handlers, ask: '', offer: '' }],
  solvers,
})
const bag: ToSolve = { topic: 'baggage', network: 'mail', language: 'de' }
const both = ['leo', 'priya']
const nobody = (because: string, language: string | null = null) => ({ to: null, because, language })

describe('who gets it', () => {
  test.each<[string, Playbook, Colleague[], object]>([
    ['who owes less', bags(both), [one('leo', { owes: 2 }), one('priya', { owes: 1 })], { to: 'priya' }],
    ['nobody is named', bags([]), [one('leo')], nobody('nobody')],
    ['who was named has left', bags(['gone']), [one('leo')], nobody('nobody')],
    [
      'who speaks it, though busier',
      bags(both, can('leo', { languages: ['en'] })),
      [one('leo'), one('priya', { owes: 9 })],
      { to: 'priya' },
    ],
    [
      'who speaks it is away',
      bags(both, can('leo', { languages: ['en'] })),
      [one('leo'), one('priya', { away: true })],
      nobody('away', 'de'),
    ],
    [
      'none of them speaks it',
      bags(both, can('leo', { languages: ['en'] }), can('priya', { languages: ['fr'] })),
      [one('leo'), one('priya', { owes: 1 })],
      { to: 'leo' },
    ],
    [
      'who answers on this network',
      bags(both, can('leo', { networks: ['forum'] })),
      [one('leo'), one('priya', { owes: 1 })],
      { to: 'priya' },
    ],
    [
      'nobody answers on this network',
      bags(both, can('leo', { networks: ['forum'] }), can('priya', { networks: ['forum'] })),
      [one('leo'), one('priya')],
      nobody('network'),
    ],
    [
      'who has room',
      bags(both, can('leo', { most: 3 })),
      [one('leo', { cases: 3 }), one('priya', { owes: 5, cases: 5 })],
      { to: 'priya' },
    ],
    [
      'nobody has room',
      bags(['leo'], can('leo', { most: 3 })),
      [one('leo', { cases: 3 }), one('priya')],
      nobody('full'),
    ],
    ['room for one more', bags(['leo'], can('leo', { most: 3 })), [one('leo', { cases: 2 })], { to: 'leo' }],
    [
      'who speaks it has no room',
      bags(both, can('leo', { languages: ['en'] }), can('priya', { most: 1 })),
      [one('leo'), one('priya', { cases: 1 })],
      nobody('full', 'de'),
    ],
  ])('%s', (_, playbook, team, expected) => {
    expect(routeOf(playbook, bag, team)).toEqual(expected)
  })

  test('a language that nobody could tell asks nobody to speak it', () => {
    const playbook = bags(['leo'], can('leo', { languages: ['en'] }))
    expect(routeOf(playbook, { ...bag, language: 'und' }, [one('leo')])).toEqual({ to: 'leo' })
  })
})

const ids = ['a', 'b', 'c', 'd', 'e']
const languages = ['en', 'de', 'fr']
const networks = ['mail', 'forum']
const anyTeam = fc.tuple(
  ...ids.map((id) => fc.record({ away: fc.boolean(), owes: fc.nat(5), cases: fc.nat(5) }).map((more) => one(id, more))),
)
const anySolvers = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      languages: fc.subarray(languages),
      networks: fc.subarray(networks),
      most: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
  ),
)
const anyCase = fc.record({
  topic: fc.constantFrom('baggage', 'price'),
  network: fc.constantFrom(...networks),
  language: fc.constantFrom(...languages, 'und'),
})

test('for any team, whoever gets it handles it, is here, has room, and speaks it where anybody who could does', () => {
  let given = 0
  let kept = 0
  fc.assert(
    fc.property(anyTeam, anySolvers, fc.subarray(ids), anyCase, (team, solvers, handlers, kase) => {
      const routed = routeOf(bags(handlers, ...solvers), kase, team)
      const has = (list: readonly string[], it: string) => list.length === 0 || list.includes(it)
      const speaks = (id: string) =>
        kase.language === 'und' || has(solvers.find((solver) => solver.id === id)!.languages, kase.language)
      const named = kase.topic === 'baggage' ? handlers : []
      const there = named.filter((id) => has(solvers.find((solver) => solver.id === id)!.networks, kase.network))
      const asked = there.some(speaks) ? there.filter(speaks) : there
      const free = asked.filter((id) => {
        const who = team.find((each) => each.id === id)!
        const { most } = solvers.find((solver) => solver.id === id)!
        return !who.away && (most === null || who.cases < most)
      })
      if (routed.to === null) {
        kept += 1
        expect(free).toEqual([])
        return
      }
      given += 1
      expect(free).toContain(routed.to)
      const least = Math.min(...free.map((id) => team.find((each) => each.id === id)!.owes))
      expect(team.find(({ id }) => id === routed.to)!.owes).toBe(least)
    }),
    { numRuns: 2_000 },
  )
  expect(Math.min(given, kept)).toBeGreaterThan(100)
})
