import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import { effectOf } from './effect.ts'
import { byThen, give, plan, ruleFor, took } from './give.ts'
import { DEFAULT_PLAYBOOK, PRESETS, type Playbook } from './playbook.ts'
import { problemsOf } from './problems.ts'
import { escalated, reached, routeOf, warned, type Colleague } from './route.ts'

const MONDAY = Date.parse('2026-06-08T10:00Z')
const nineToFive = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: 540, to: 1020 }] : []))
const open: Playbook = { ...DEFAULT_PLAYBOOK, hours: nineToFive }
const rule = DEFAULT_PLAYBOOK.promises[0]!
const chosen = (more: Partial<Playbook>): Playbook => ({ ...DEFAULT_PLAYBOOK, ...more })

describe('what may be saved', () => {
  test.each<[string, Playbook, string[]]>([
    ['the default', DEFAULT_PLAYBOOK, []],
    ...PRESETS.map((answer): [string, Playbook, string[]] => [
      `the preset of ${answer} min`,
      chosen({ promises: [{ ...rule, kinds: [], acknowledge: null, answer }] }),
      [],
    ]),
    ['more than 24 h', chosen({ promises: [{ ...rule, kinds: [], answer: 1441 }] }), ['promise-0']],
    [
      'an answer in no time',
      chosen({ promises: [{ ...rule, kinds: [], acknowledge: null, answer: 0 }] }),
      ['promise-0'],
    ],
    ['a first word after the answer', chosen({ promises: [{ ...rule, kinds: [], answer: 20 }] }), ['promise-0']],
    ['a last promise that leaves people out', chosen({ promises: [rule] }), ['promises']],
    ['no hours', chosen({ hours: [[], [], [], [], [], [], []] }), ['hours']],
    ['25:00', chosen({ hours: [[{ from: 540, to: 1500 }], [], [], [], [], [], []] }), ['hours']],
    ['no such zone', chosen({ zone: 'Europe/Atlantis' }), ['zone']],
    ['30 February', chosen({ closed: [{ date: '2026-02-30', name: '' }] }), ['closed']],
    ['thanks after two days', chosen({ within: { ...DEFAULT_PLAYBOOK.within, thank: 2880 } }), ['within']],
    ['a follow-up after three days', chosen({ within: { ...DEFAULT_PLAYBOOK.within, followUp: 4320 } }), []],
    ['a warning at the end', chosen({ warnAt: 1 }), ['warnAt']],
    ['ten cases at once', chosen({ solvers: [{ id: 'leo', languages: [], networks: [], most: 10 }] }), []],
    ['no case at once', chosen({ solvers: [{ id: 'leo', languages: [], networks: [], most: 0 }] }), ['solver-leo']],
  ])('%s', (_, playbook, wrong) => {
    expect(Object.keys(problemsOf(playbook))).toEqual(wrong)
  })
})

describe('what is given', () => {
  const grave = { network: 'mail', kind: 'complaint', severity: 3 } as const
  test('the first that fits', () => {
    const some = chosen({ promises: [{ ...rule, networks: ['mail'], answer: 60 }, ...DEFAULT_PLAYBOOK.promises] })
    expect(ruleFor(some, grave).answer).toBe(60)
    expect(ruleFor(some, { ...grave, network: 'other' }).answer).toBe(180)
    expect(ruleFor(some, { ...grave, kind: 'question' })).toMatchObject({ answer: 180, acknowledge: null })
  })

  test.each<[string, number, number, 'open' | 'always', string, string]>([
    ['while open', MONDAY, 180, 'open', '2026-06-08T13:00', '2026-06-08T12:15'],
    ['over the night', MONDAY + 6 * HOUR, 180, 'open', '2026-06-09T11:00', '2026-06-09T10:15'],
    ['round the clock', MONDAY + 6 * HOUR, 180, 'always', '2026-06-08T19:00', '2026-06-08T18:15'],
    ['never later than a day', MONDAY + 4 * 24 * HOUR + 6 * HOUR, 180, 'open', '2026-06-13T16:00', '2026-06-13T16:00'],
  ])('%s', (_, from, minutes, counted, due, warn) => {
    const at = (instant: number) => new Date(instant).toISOString().slice(0, 16)
    const given = give(open, from, minutes, counted)
    expect([at(given.due), at(given.warn), given.promised]).toEqual([due, warn, minutes * MINUTE])
  })

  test('what nobody waits for waits for the opening, and a word given stands as it is', () => {
    const saturday = MONDAY - 48 * HOUR
    expect(plan(open, saturday, 60).due).toBe(Date.parse('2026-06-08T09:00Z'))
    expect(byThen(open, saturday, saturday + HOUR)).toMatchObject({
      due: saturday + HOUR,
      warn: saturday + 45 * MINUTE,
    })
  })

  test('by the wall and in open hours', () => {
    expect(took(open, MONDAY, MONDAY + 24 * HOUR)).toEqual({ wall: 24 * HOUR, open: 8 * HOUR })
    expect(took(DEFAULT_PLAYBOOK, MONDAY, MONDAY + 24 * HOUR)).toEqual({ wall: 24 * HOUR, open: 24 * HOUR })
    expect(took(open, MONDAY, MONDAY - 1)).toEqual({ wall: 0, open: 0 })
  })
})

test('a new desk talks in private about data alone, and reads what trainees write', () => {
  expect(DEFAULT_PLAYBOOK).toMatchObject({
    where: 'private_for_data',
    readFirst: { trainees: true, grave: false, corrections: false, reviews: false },
  })
})

test('how many would have been late', () => {
  const kept = (kind: 'answer' | 'acknowledge', after: number) => ({
    kind,
    from: MONDAY,
    keptAt: MONDAY + after * MINUTE,
    network: 'mail',
    caseKind: 'complaint' as const,
    severity: 1 as const,
  })
  const all = [kept('answer', 179), kept('answer', 181), kept('acknowledge', 31), kept('acknowledge', 30)]
  expect(effectOf(DEFAULT_PLAYBOOK, all)).toEqual({ answers: 2, late: 1, firstWords: 2, firstLate: 1 })
  const without = chosen({ promises: [{ ...rule, acknowledge: null, answer: 1440 }, rule] })
  expect(effectOf(without, all)).toEqual({ answers: 2, late: 0, firstWords: 0, firstLate: 0 })
})

describe('who', () => {
  const one = (id: string, role: Colleague['role'], owes = 0, away = false): Colleague => ({
    id,
    role,
    owes,
    away,
    cases: owes,
  })
  const team = [one('alex', 'owner'), one('ingrid', 'lead'), one('priya', 'agent', 3), one('leo', 'agent', 1)]
  const gone = (...ids: string[]) => team.map((each) => ({ ...each, away: ids.includes(each.id) }))
  const baggage = chosen({
    plans: [{ topic: 'baggage', name: 'Baggage', handlers: ['priya', 'leo'], ask: '', offer: '' }],
  })

  const to = (topic: string, all: readonly Colleague[]) =>
    routeOf(baggage, { topic, network: 'mail', language: 'en' }, all).to

  test.each([
    ['who owes least', to('baggage', team), 'leo'],
    ['who is here', to('baggage', gone('leo')), 'priya'],
    ['nobody is here', to('baggage', gone('leo', 'priya')), null],
    ['no plan', to('price', team), null],
    ['the leads', reached('leads', team), ['ingrid']],
    ['no lead is here', reached('leads', gone('ingrid')), ['alex']],
    ['everyone who is here', reached('everyone', gone('leo')), ['alex', 'ingrid', 'priya']],
    ['nobody at all is here', reached('leads', gone('alex', 'ingrid', 'priya', 'leo')), ['alex']],
    ['its owner', warned(baggage, { ownerId: 'priya', topic: 'baggage' }, team), ['priya']],
    ['its owner is away', warned(baggage, { ownerId: 'priya', topic: 'baggage' }, gone('priya')), ['leo']],
    [
      'with nobody and no plan',
      warned(baggage, { ownerId: null, topic: 'other' }, gone('leo')),
      ['alex', 'ingrid', 'priya'],
    ],
    ['broken', escalated(baggage, 'priya', team), ['priya', 'ingrid']],
    ['broken, and a lead owns it', escalated(baggage, 'ingrid', team), ['ingrid']],
    ['broken, and its owner is away', escalated(baggage, 'priya', gone('priya')), ['ingrid']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
