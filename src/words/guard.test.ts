import { assert, constantFrom, integer, property, array, option } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worded, type Coded } from '../domain/coded.ts'
import { check } from '../domain/guard/check.ts'
import { draftOf, factsFor } from '../domain/guard/example.ts'
import type { GuardWords } from '../domain/guard/finding.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { findingsIn } from './findings.ts'

const dana = ['My bag did not arrive and my sister’s wedding dress is in it. It is tomorrow.']
const parts = [
  'Sorry if this caused any inconvenience.',
  'Please email care@northwind.example.',
  'Strange, nobody else told us about gate B9.',
  'I am sorry: [what went wrong].',
  'We apologise for any delay.',
  'Sorry you feel that way.',
  'Falls Ihnen Unannehmlichkeiten entstanden sind, tut es uns leid.',
  'A courier brings it by 20:00 tonight, and I stay with you until then.',
]

describe.each([
  ['English', en],
  ['German', de],
])('in %s', (_, words) => {
  test('the guard speaks in two sentences of 24 words at most, and never raises its voice', () => {
    assert(
      property(
        array(constantFrom(...parts), { minLength: 1, maxLength: 4 }),
        constantFrom('Dana', 'Mei-Ling Chou', null),
        option(integer({ min: 0, max: 40 })),
        (texts, callName, othersToday) => {
          const facts = { ...factsFor(callName, dana, 60), othersToday }
          for (const { why, mends } of findingsIn(check(draftOf(texts.join(' ')), facts), words)) {
            expect(why.split(/\s+/u).length).toBeLessThanOrEqual(24)
            expect(why).not.toMatch(/!|undefined|null|error|violation|inappropriate|please ensure|Fehler|Verstoß/i)
            for (const { label } of mends) expect(label).not.toMatch(/undefined|null/)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

test.each<[Coded<GuardWords>, string, string]>([
  [['empty'], 'There is nothing to send yet.', 'Noch gibt es nichts zu senden.'],
  [
    ['only-one', 'nobody else told us', 'Ruth', 4],
    '“nobody else told us” tells Ruth: it is you. Four others complained in the last day.',
    'Aus „nobody else told us“ hört Ruth: Es liegt an mir. Vier andere haben sich am letzten Tag beschwert.',
  ],
  [
    ['only-one', 'nobody else told us', 'Ruth', 1],
    '“nobody else told us” tells Ruth: it is you. One other complained in the last day.',
    'Aus „nobody else told us“ hört Ruth: Es liegt an mir. Noch jemand hat sich am letzten Tag beschwert.',
  ],
  [
    ['only-one', 'nobody else told us', 'Ruth', 0],
    '“nobody else told us” tells Ruth: it is you. Being the first makes it no smaller.',
    'Aus „nobody else told us“ hört Ruth: Es liegt an mir. Dass es das erste Mal ist, macht es nicht kleiner.',
  ],
  [
    ['only-one', 'nobody else told us', null, null],
    '“nobody else told us” tells This person: it is you. Whether others complained is not known here.',
    'Aus „nobody else told us“ hört diese Person: Es liegt an mir. Ob sich andere beschwert haben, ist hier nicht bekannt.',
  ],
  [
    ['to-email', 'Please email care@northwind.example', 'Dana'],
    'Dana wrote here and is answered here. “Please email care@northwind.example” makes it start again elsewhere.',
    'Dana hat hier geschrieben und bekommt hier Antwort. Mit „Please email care@northwind.example“ beginnt alles anderswo von vorn.',
  ],
  [
    ['too-long', 20, 'characters', 'Rehearsal', 'it by 20:00 tonight', 'Dana'],
    '20 characters over what Rehearsal carries. “it by 20:00 tonight” would not reach Dana.',
    '20 Zeichen mehr, als Rehearsal fasst. „it by 20:00 tonight“ käme bei Dana nicht an.',
  ],
  [
    ['too-long', 1, 'bytes', null, null, null],
    '1 byte over what this network carries.',
    '1 Byte mehr, als dieses Netzwerk fasst.',
  ],
  [
    ['sorry-if', 'if', 'Dana', 'My bag did not'],
    '“if” asks Dana to prove it. The thread says “My bag did not”.',
    '„if“ verlangt von Dana den Beweis. Im Gespräch steht „My bag did not“.',
  ],
  [
    ['sorry-any', 'any delay', null],
    '“any delay” leaves open whether anything went wrong. What went wrong is not named.',
    '„any delay“ lässt offen, ob überhaupt etwas schiefging. Was schiefging, ist nicht genannt.',
  ],
])('%j', (why, english, german) => {
  expect(worded(why, en.guard)).toBe(english)
  expect(worded(why, de.guard)).toBe(german)
})
