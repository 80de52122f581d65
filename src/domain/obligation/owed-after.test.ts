import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../instant.ts'
import { DEFAULT_PLAYBOOK, type Playbook } from '../playbook/playbook.ts'
import { isOpen, type Obligation, type ObligationKind } from './obligation.ts'
import { owedAfter, type CaseEvent, type Change, type OwedCase } from './owed-after.ts'

const T = Date.parse('2026-06-08T10:00Z')
const KINDS: readonly ObligationKind[] = [
  'acknowledge',
  'answer',
  'return_to_public',
  'keep_promise',
  'follow_up',
  'call_back',
  'thank',
  'approve',
  'ask_for_update',
]
const owing = (...kinds: ObligationKind[]): Obligation[] =>
  kinds.map((kind) => ({
    id: kind,
    kind,
    from: T - HOUR,
    due: T + HOUR,
    keptAt: null,
    warnedAt: null,
    brokenAt: null,
    voidAt: null,
  }))
const kase = (owed: Obligation[] = [], more: Partial<OwedCase> = {}): OwedCase => ({
  network: 'rehearsal',
  kind: 'complaint',
  severity: 1,
  repliedAt: null,
  owed,
  resolved: false,
  standing: true,
  followedUpAt: null,
  asked: false,
  ...more,
})
const complains: CaseEvent = { did: 'they wrote', at: T, kind: 'complaint', needsReply: 'yes' }
const asks: CaseEvent = { did: 'they wrote', at: T, kind: 'question', needsReply: 'yes' }
const praises: CaseEvent = { did: 'they wrote', at: T, kind: 'praise', needsReply: 'optional' }
const asksInPrivate: CaseEvent = { ...complains, inPrivate: true }
const answersInPrivate: CaseEvent = { did: 'we replied', at: T, answers: true, inPrivate: true }
const answers: CaseEvent = { did: 'we replied', at: T, answers: true }
const itIsSolved: CaseEvent = { did: 'it was solved', at: T }
const saidSo: CaseEvent = { did: 'they said so in public', at: T }
const acknowledges: CaseEvent = { did: 'we replied', at: T, answers: false }

/** `owe answer +180`, `keep thank`: what a change says, in a word. */
const said = (change: Change): string =>
  change.change === 'owe' ? `owe ${change.kind} +${(change.given.due - T) / MINUTE}` : `${change.change} ${change.id}`
const after = (event: CaseEvent, before: OwedCase, playbook: Playbook = DEFAULT_PLAYBOOK) =>
  owedAfter(event, before, playbook).map(said)

const praise = { kind: 'praise' as const }
describe('what is owed', () => {
  test.each<[string, CaseEvent, OwedCase, string[]]>([
    ['a complaint: a first word, then an answer', complains, kase(), ['owe acknowledge +30', 'owe answer +180']],
    ['a question: an answer', asks, kase([], { kind: 'question' }), ['owe answer +180']],
    ['praise with content: thanks', praises, kase([], praise), ['owe thank +1440']],
    ['a bare thank-you', { ...praises, needsReply: 'no' }, kase([], praise), []],
    ['thanks, bye, after our answer', praises, kase(owing('follow_up'), { repliedAt: T - HOUR }), []],
    ['praise in a complaint that waits', praises, kase(owing('acknowledge', 'answer')), []],
    ['banter', { ...complains, kind: 'banter', needsReply: 'optional' }, kase(), []],
    ['a complaint in private: an answer, and no first word in public', asksInPrivate, kase(), ['owe answer +180']],
    ['praise in private', { ...praises, inPrivate: true }, kase([], praise), []],
    [
      'a private reply keeps nothing that was asked in public',
      answersInPrivate,
      kase(owing('acknowledge', 'answer')),
      [],
    ],
    [
      'a private reply keeps what was asked in private, and not the return to public',
      answersInPrivate,
      kase(owing('answer', 'return_to_public'), { askedInPrivate: [T - HOUR] }),
      ['keep answer'],
    ],
    [
      'a private reply that only acknowledges',
      { ...answersInPrivate, answers: false },
      kase(owing('answer'), { askedInPrivate: [T - HOUR] }),
      [],
    ],
    [
      'a private reply where nothing of theirs is public',
      answersInPrivate,
      kase(owing('answer'), { askedInPrivate: 'everything' }),
      ['keep answer', 'owe follow_up +1440'],
    ],
    ['a second complaint while one waits', complains, kase(owing('acknowledge', 'answer')), []],
    ['a complaint after the first word', complains, kase(owing('answer')), []],
    [
      'a complaint after the answer',
      complains,
      kase(owing('follow_up'), { repliedAt: T - HOUR }),
      ['owe acknowledge +30', 'owe answer +180'],
    ],
    [
      'a complaint from whom we owed thanks',
      complains,
      kase(owing('thank'), praise),
      ['void thank', 'owe acknowledge +30', 'owe answer +180'],
    ],
    ['only acknowledged', acknowledges, kase(owing('acknowledge', 'answer')), ['keep acknowledge']],
    ['only acknowledged, for praise', acknowledges, kase(owing('thank'), praise), ['keep thank']],
    [
      'answered',
      answers,
      kase(owing('acknowledge', 'answer')),
      ['keep acknowledge', 'keep answer', 'owe follow_up +1440'],
    ],
    ['answered while a follow-up is open', answers, kase(owing('answer', 'follow_up')), ['keep answer']],
    ['thanked', answers, kase(owing('thank'), praise), ['keep thank']],
    ['followed up', answers, kase(owing('follow_up')), ['keep follow_up']],
    ['asked for an update', answers, kase(owing('ask_for_update')), ['keep ask_for_update']],
    ['back in public', answers, kase(owing('return_to_public')), ['keep return_to_public', 'owe follow_up +1440']],
    [
      'the word is kept by what answers',
      answers,
      kase(owing('keep_promise')),
      ['keep keep_promise', 'owe follow_up +1440'],
    ],
    ['the word is not kept by a first word', acknowledges, kase(owing('keep_promise')), []],
    ['a call and a second reader are not ours to keep in public', answers, kase(owing('call_back', 'approve')), []],
    [
      'deleted',
      { did: 'they deleted their last post', at: T },
      kase(owing(...KINDS)),
      ['void acknowledge', 'void answer', 'void thank', 'void ask_for_update'],
    ],
    [
      'a promise of ours',
      { did: 'we promised', at: T, what: 'the suitcase', due: T + 90 * MINUTE },
      kase(owing('keep_promise')),
      ['owe keep_promise +90'],
    ],
    ['into private', { did: 'we went private', at: T }, kase(), ['owe return_to_public +240']],
    ['into private again', { did: 'we went private', at: T }, kase(owing('return_to_public')), []],
    [
      'a call is agreed',
      { did: 'a call was agreed', at: T, what: 'after 14:30', opens: T + HOUR, due: T + 2 * HOUR },
      kase(),
      ['owe call_back +120'],
    ],
    [
      'a second call while one is agreed',
      { did: 'a call was agreed', at: T, what: '', opens: null, due: T + HOUR },
      kase(owing('call_back')),
      [],
    ],
    [
      'a second reader',
      { did: 'a reply waits for approval', at: T, what: 'Leo Castellano' },
      kase(),
      ['owe approve +60'],
    ],
    [
      'a second one for the reader',
      { did: 'a reply waits for approval', at: T, what: 'Leo Castellano' },
      kase(owing('approve')),
      [],
    ],
    [
      'a complaint while an update is to be asked for',
      complains,
      kase(owing('answer', 'ask_for_update')),
      ['void ask_for_update'],
    ],
    [
      'thanked in public while an update is to be asked for',
      saidSo,
      kase(owing('ask_for_update', 'follow_up')),
      ['void ask_for_update'],
    ],
  ])('%s', (_, event, before, expected) => {
    expect(after(event, before)).toEqual(expected)
  })
})

const followed = (solved: boolean): CaseEvent => ({ did: 'we followed up', at: T, solved })
const after1 = { repliedAt: T - DAY, followedUpAt: T - HOUR }
describe('how it ends', () => {
  test.each<[string, CaseEvent, OwedCase, string[]]>([
    ['solved', itIsSolved, kase(), ['owe follow_up +1440']],
    ['solved, and a follow-up is owed already', itIsSolved, kase(owing('follow_up')), []],
    ['praise is done with', itIsSolved, kase([], praise), []],
    ['solved, and it was followed up', itIsSolved, kase([], after1), ['owe ask_for_update +2880']],
    ['followed up before our last answer', itIsSolved, kase([], { ...after1, repliedAt: T }), ['owe follow_up +1440']],
    ['solved and followed up, and nothing stands any more', itIsSolved, kase([], { ...after1, standing: false }), []],
    ['solved and followed up, and they were asked before', itIsSolved, kase([], { ...after1, asked: true }), []],
    [
      'followed up by hand, and solved',
      followed(true),
      kase(owing('follow_up'), { resolved: true }),
      ['keep follow_up', 'owe ask_for_update +2880'],
    ],
    ['followed up by hand, and not resolved yet', followed(true), kase(owing('follow_up')), ['keep follow_up']],
    [
      'followed up by hand, and not solved',
      followed(false),
      kase(owing('follow_up', 'ask_for_update'), { resolved: true }),
      ['keep follow_up', 'void ask_for_update', 'owe answer +180'],
    ],
    [
      'not solved, and an answer is owed already',
      followed(false),
      kase(owing('follow_up', 'answer')),
      ['keep follow_up'],
    ],
    [
      'followed up in public, and resolved',
      answers,
      kase(owing('follow_up'), { resolved: true }),
      ['keep follow_up', 'owe ask_for_update +2880'],
    ],
    [
      'followed up in public, and they were angrier',
      answers,
      kase(owing('follow_up'), { resolved: true, standing: false }),
      ['keep follow_up'],
    ],
    [
      'asked for an update, nothing after it',
      answers,
      kase(owing('ask_for_update'), { resolved: true }),
      ['keep ask_for_update'],
    ],
  ])('%s', (_, event, before, expected) => {
    expect(after(event, before)).toEqual(expected)
  })
})

test('whoever calls hears of it when the window opens, or before the moment that was named', () => {
  const warn = (opens: number | null) =>
    owedAfter({ did: 'a call was agreed', at: T, what: '', opens, due: T + 4 * HOUR }, kase(), DEFAULT_PLAYBOOK).map(
      (one) => one.change === 'owe' && one.given.warn - T,
    )
  expect([warn(T + HOUR), warn(null)]).toEqual([[HOUR], [3 * HOUR]])
})

describe('by the playbook', () => {
  const base = DEFAULT_PLAYBOOK.promises[0]!
  const first = (rule: Partial<typeof base>): Playbook => ({
    ...DEFAULT_PLAYBOOK,
    promises: [{ ...base, ...rule }, ...DEFAULT_PLAYBOOK.promises],
  })
  const nights = { from: 22 * 60, to: 6 * 60 }

  test.each<[string, Playbook, string[]]>([
    ['the first that fits', first({ severities: [1], answer: 60 }), ['owe acknowledge +30', 'owe answer +60']],
    ['another severity', first({ severities: [3], answer: 60 }), ['owe acknowledge +30', 'owe answer +180']],
    ['another network', first({ networks: ['mail'], answer: 60 }), ['owe acknowledge +30', 'owe answer +180']],
    ['no first word apart', first({ acknowledge: null }), ['owe answer +180']],
    [
      'while we are open: from 22:00, twelve hours later',
      { ...first({}), hours: Array.from({ length: 7 }, () => [nights]) },
      ['owe acknowledge +750', 'owe answer +900'],
    ],
    [
      'round the clock, whatever the hours',
      { ...first({ counted: 'always' }), hours: Array.from({ length: 7 }, () => [nights]) },
      ['owe acknowledge +30', 'owe answer +180'],
    ],
    [
      // C11: open on Sundays only, and still nobody waits for more than a day.
      'never more than 24 hours by the wall',
      { ...first({}), hours: [[], [], [], [], [], [], [nights]] },
      ['owe acknowledge +1440', 'owe answer +1440'],
    ],
  ])('%s', (_, playbook, expected) => {
    expect(after(complains, kase(), playbook)).toEqual(expected)
  })

  test('a follow-up waits until we are open, and is not hurried by the 24 hours', () => {
    const weekdays: Playbook = {
      ...DEFAULT_PLAYBOOK,
      hours: Array.from({ length: 7 }, (__, day) => (day < 5 ? [{ from: 540, to: 1020 }] : [])),
    }
    const friday = Date.parse('2026-06-12T16:00Z')
    const changes = owedAfter({ ...answers, at: friday }, kase(owing('answer')), weekdays)
    expect(changes.at(-1)).toMatchObject({ kind: 'follow_up', given: { due: Date.parse('2026-06-15T09:00Z') } })
  })

  test('a warning comes when three quarters of the time that counts are used', () => {
    const [word, answer] = owedAfter(complains, kase(), DEFAULT_PLAYBOOK)
    expect([word, answer].map((one) => one?.change === 'owe' && one.given.warn - T)).toEqual([
      22.5 * MINUTE,
      135 * MINUTE,
    ])
  })
})

const anyEvent = fc.oneof(
  fc.constantFrom(complains, asks, praises, answers, acknowledges),
  fc.constantFrom<CaseEvent>(
    { did: 'they deleted their last post', at: T },
    { did: 'we promised', at: T, what: 'x', due: T + HOUR },
    { did: 'we went private', at: T },
    { did: 'a call was agreed', at: T, what: '', opens: T + 30 * MINUTE, due: T + HOUR },
    { did: 'a reply waits for approval', at: T, what: 'Leo Castellano' },
    itIsSolved,
    saidSo,
    { did: 'we followed up', at: T, solved: true },
    { did: 'we followed up', at: T, solved: false },
  ),
)

/** What stands after an event; a change that ends nothing open is a fault. */
function apply(owed: readonly Obligation[], changes: readonly Change[]): Obligation[] {
  let next = [...owed]
  for (const change of changes) {
    if (change.change === 'owe') {
      const id = String(next.length)
      next = [
        ...next,
        {
          id,
          kind: change.kind,
          from: T,
          due: change.given.due,
          keptAt: null,
          warnedAt: null,
          brokenAt: null,
          voidAt: null,
        },
      ]
      continue
    }
    const at = next.findIndex((one) => one.id === change.id && isOpen(one))
    if (at < 0) throw new Error(`${change.change} of what is not open`)
    next = next.with(at, {
      ...next[at]!,
      ...(change.change === 'keep' ? { keptAt: change.at } : { voidAt: change.at }),
    })
  }
  return next
}

test('through any history at most one of a kind is open, nothing ends twice, and nobody waits for more than a day', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.boolean(), (events, resolved) => {
      let owed: Obligation[] = []
      for (const event of events) {
        const changes = owedAfter(event, kase(owed, { resolved }), DEFAULT_PLAYBOOK)
        const given = changes.flatMap((change) => (change.change === 'owe' ? [change] : []))
        expect(given.filter((one) => !(one.given.from < one.given.warn && one.given.warn < one.given.due))).toEqual([])
        const waited = given.filter(({ kind }) => kind === 'answer' || kind === 'acknowledge')
        expect(waited.filter((one) => one.given.due - one.given.from > DAY)).toEqual([])
        owed = apply(owed, changes)
        const open = owed.filter(isOpen).map(({ kind }) => kind)
        const single = open.filter((kind) => kind !== 'keep_promise' && kind !== 'approve')
        expect(new Set(single).size).toBe(single.length)
        const answered = event.did === 'we replied' && event.answers
        expect(open.includes('answer') && answered).toBe(false)
        expect(open.includes('acknowledge') && event.did === 'we replied').toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})
