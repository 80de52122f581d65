import { expect, test } from 'vitest'
import { en } from './en.ts'
import { summary, type Told } from './summary.ts'

const at = (time: string) => Date.parse(`2026-06-02T${time}:00Z`)
const none: Told = { who: 'Dana Okafor', what: 'Grave complaint', owed: [], sent: [], under: [], notes: [] }
const answer = { kind: 'answer', due: at('14:44'), keptAt: null, keptBy: null } as const

test('facts only: who, what was sent and kept, what is still owed', () => {
  const told: Told = {
    ...none,
    owed: [answer, { kind: 'follow_up', due: at('20:00'), keptAt: at('12:30'), keptBy: 'Priya' }],
    sent: [{ at: at('11:55'), by: 'Priya', text: 'We are here, Dana.\nI am looking.' }],
    under: [{ by: 'Alex', text: 'A courier comes.' }],
    notes: [{ at: at('13:52'), by: 'Priya', text: 'Porto has it.' }],
  }
  expect(summary(told, at('14:02'), 'UTC', en).split('\n')).toEqual([
    'Dana Okafor. Grave complaint.',
    'Sent 11:55, Priya: “We are here, Dana. I am looking.”',
    'Not out yet, Alex: “A courier comes.”',
    'Kept: Followed up 12:30 by Priya.',
    'Still owed: answer in public by 14:44.',
    'Note 13:52, Priya: Porto has it.',
  ])
})

test('nothing sent and nothing owed is said', () => {
  expect(summary(none, 0, 'UTC', en)).toBe('Dana Okafor. Grave complaint.\nNothing was sent yet.\nNothing is owed.')
})

test.each([
  ['word '.repeat(100), /“(word ){27}word…”/],
  ['x'.repeat(1000), /“x{140}…”/],
])('long words are cut, at a word where there is one', (text, shown) => {
  expect(summary({ ...none, sent: [{ at: 0, by: null, text }] }, 0, 'UTC', en)).toMatch(shown)
})
