import { describe, expect, test } from 'vitest'
import { dana } from './dana.ts'
import { jonas } from './jonas.ts'
import { kirsten } from './kirsten.ts'
import { misspell, type Person, type Step } from './person.ts'
import { readThread } from './rules.ts'

const company = { handle: 'northwindair', name: 'Northwind Air', misspelt: 'nrothwind' }
const HOUR = 3_600_000

/** What each answer in a thread does, `after` so long. */
function readings(person: Person, answers: readonly string[], after = HOUR / 4): { why: string; steps: string[] }[] {
  const posts = answers.map((text, index) => ({ id: String(index), text, at: after + index * 60_000 }))
  const read = readThread(person, company, { text: person.first.text(company), at: 0 }, posts)
  return read.map(({ why, steps }) => ({ why, steps: steps.map(told) }))
}

const told = (step: Step): string => (step.does === 'deletes' ? 'deletes' : `${step.does}: ${step.text}`)
const calm = 'An actual human with an actual time. I can breathe.'

describe('Dana', () => {
  const cases: [answer: string, why: string, does: string | null][] = [
    [
      'I am sorry, Dana: we sent your bag to Porto. A courier brings it by 20:00. \u2013 Alex',
      'named +1 \u00b7 a cause +1 \u00b7 a time +2 \u00b7 before 3 h +1 \u2192 calm',
      `answers: Thank you Alex. ${calm}`,
    ],
    [
      'Dana, a courier is with you by 8 pm tonight.',
      'named +1 \u00b7 a time +2 \u00b7 before 3 h +1 \u2192 calm',
      `answers: Thank you. ${calm}`,
    ],
    [
      'I am sorry: we sent your bag to Porto, a courier brings it by 20:00 ^Alex',
      'a cause +1 \u00b7 a time +2 \u00b7 before 3 h +1 \u2192 calm',
      `answers: Thank you Alex. ${calm}`,
    ],
    [
      'Dana, we are looking for your bag.',
      'named +1 \u00b7 before 3 h +1 \u2192 waits',
      'answers: And when will somebody know more?',
    ],
    [
      'Sorry if this caused any inconvenience, Dana: your bag is in Porto, here by 20:00.',
      'named +1 \u00b7 a cause +1 \u00b7 a time +2 \u00b7 before 3 h +1 \u00b7 a hollow sorry \u22126 \u2192 shares it, dry',
      'shares: A dress is missing, and this is what @northwindair says: \u201cSorry if this caused any inconvenience, Dana: your bag is in Porto, here by 20:00.\u201d',
    ],
    [
      'We\u2019re sorry you feel that way about your trip.',
      'before 3 h +1 \u00b7 a hollow sorry \u22126 \u2192 shares it, dry',
      'shares: A dress is missing, and this is what @northwindair says: \u201cWe\u2019re sorry you feel that way about your trip.\u201d',
    ],
    [
      'Please email care@northwind.example so that we can help.',
      'before 3 h +1 \u00b7 sent elsewhere \u22126 \u2192 dry',
      'answers: I wrote here because I am standing here. Now I am to write elsewhere.',
    ],
    ['Hello Dana!', 'too few words \u2192 says nothing', null],
  ]
  test.each(cases)('%s', (answer, why, does) => {
    expect(readings(dana, [answer])).toEqual([{ why, steps: does === null ? [] : [does] }])
  })

  test('after three hours a name and a time alone no longer calm her; a cause with them does', () => {
    const late = readings(
      dana,
      ['Dana, it comes by 20:00.', 'Dana, it was left in Porto and comes by 20:00.'],
      4 * HOUR,
    )
    expect(late.map(({ why }) => why)).toEqual([
      'named +1 \u00b7 a time +2 \u2192 waits',
      'named +1 \u00b7 a cause +1 \u00b7 a time +2 \u2192 calm',
    ])
  })

  test('once content she lets it rest, and asks only once', () => {
    const good = 'Dana, we left it in Porto. It comes by 20:00.'
    const thread = readings(dana, [
      'We look into it, Dana.',
      'We still look into it.',
      good,
      'Dana, it left Porto at 18:10.',
    ])
    expect(thread.map(({ why }) => why)).toEqual([
      'named +1 \u00b7 before 3 h +1 \u2192 waits',
      'before 3 h +1, asked already \u2192 says nothing',
      'named +1 \u00b7 a cause +1 \u00b7 a time +2 \u00b7 before 3 h +1 \u2192 calm',
      'content already \u2192 says nothing',
    ])
  })
})

describe('Kirsten', () => {
  const first = kirsten.first.text(company)
  const cases: [answer: string, why: string, does: string[]][] = [
    [
      'Kirsten, I am sorry, we lost it twice. We found it in Rome; it is on its way. \u2014 Priya',
      'an apology +3 \u00b7 a step +1 \u2192 takes it back',
      [`edits: ${first} Update: Priya said sorry and meant it, and somebody is on it. That is all I wanted.`],
    ],
    [
      'We apologise, that was our mistake. You hear from us by 17:00 today.',
      'an apology +3 \u00b7 a time +1 \u2192 takes it back',
      [`edits: ${first} Update: they said sorry and meant it, and somebody is on it. That is all I wanted.`],
    ],
    ['We are so sorry about your stroller.', 'an apology +3 \u2192 doubts it', ['answers: ok. and what happens now?']],
    [
      'A courier brings it by 17:00.',
      'a time +1 \u00b7 a step +1 \u2192 doubts it',
      ['answers: ok. and what happens now?'],
    ],
    [
      'We apologize for any inconvenience, a refund is on its way by Friday.',
      'a time +1 \u00b7 a step +1 \u00b7 a hollow sorry \u22126 \u2192 angrier',
      ['answers: another shrug, this time typed.'],
    ],
    ['Which flight were you on?', 'nothing that counts \u2192 unmoved, says nothing', []],
  ]
  test.each(cases)('%s', (answer, why, steps) => {
    expect(readings(kirsten, [answer])).toEqual([{ why, steps }])
  })
})

describe('Jonas', () => {
  const cases: [answer: string, why: string, does: string[]][] = [
    [
      'Jonas, I am sorry it took us three weeks. The money is with you on 2 December.',
      'an apology +2 \u00b7 a time +2 \u2192 calm, takes his post down',
      ['answers: A sorry and a date. I can stop counting, thank you.', 'deletes'],
    ],
    [
      'Your refund was processed on 3 June.',
      'a time +2 \u00b7 "processed" \u22126 \u2192 counts aloud',
      ['answers: \u201cProcessed.\u201d Day 20, and my account knows nothing of it.'],
    ],
    ['Please contact our refunds team.', 'sent elsewhere \u22124 \u2192 counts on', ['answers: Noted. Day 20.']],
    [
      'We are sorry about the delay.',
      'an apology +2 \u2192 waits for the rest',
      ['answers: Half an answer. I go on counting.'],
    ],
    ['Thank you for writing to us.', 'nothing that counts \u2192 unmoved, says nothing', []],
  ]
  test.each(cases)('%s', (answer, why, steps) => {
    expect(readings(jonas, [answer])).toEqual([{ why, steps }])
  })

  test('he counts real days', () => {
    const [later] = readings(jonas, ['It is being processed.'], 50 * HOUR)
    expect(later?.steps).toEqual(['answers: \u201cProcessed.\u201d Day 22, and my account knows nothing of it.'])
  })
})

test.each([dana, kirsten, jonas])('$author.name says so when we say the same again', (person) => {
  const answer = 'Sorry! We were wrong. It comes by 20:00.'
  const [first, second] = readings(person, [answer, 'sorry, we were wrong: it comes by 20:00'])
  expect(first?.why).not.toBe(second?.why)
  expect(second).toEqual({ why: 'the same words as before \u2192 says so', steps: ['answers: You already said that.'] })
})

test.each([
  ['Northwind Air', 'nrothwind'],
  ['The Kettle Company', 'cmopany'],
  ['Ooo', 'ooo'],
  ['Lloyd', 'lolyd'],
])('%s, misspelt: %s', (name, misspelt) => {
  expect(misspell(name)).toBe(misspelt)
})

test('first posts speak of the company', () => {
  expect(dana.first.text(company)).toContain('@northwindair')
  expect(kirsten.first.text(company)).toMatch(/^nrothwind lost/)
  expect(jonas.first.text(company)).toContain('refund Northwind Air promised')
})
