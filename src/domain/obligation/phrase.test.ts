import { expect, test } from 'vitest'
import { keptHere, owedHere, owedPhrase, owedVerb } from './phrase.ts'

test.each([
  ['answer', 'Dana Okafor', 'Answer Dana Okafor'],
  ['follow_up', 'Tobias Brandt', 'Follow up with Tobias Brandt'],
  ['acknowledge', 'Ruth Abernathy', 'Acknowledge Ruth Abernathy'],
  ['return_to_public', 'Jonas Lindqvist', 'Return to public: Jonas Lindqvist'],
  ['keep_promise', 'Kirsten Mo', 'Keep a promise to Kirsten Mo'],
  ['call_back', 'Amal Haddad', 'Call back Amal Haddad'],
  ['thank', 'Priya', 'Thank Priya'],
  ['approve', 'Hannes Petersen', 'Approve the reply to Hannes Petersen'],
  ['ask_for_update', 'Bea Morales', 'Ask Bea Morales for an update'],
  ['answer', 'Bea 🌻 Morales-Quintanilha de Vasconcelos', 'Answer Bea 🌻 Morales…'],
] as const)('%s, %s', (kind, name, phrase) => {
  expect(owedPhrase(kind, name)).toBe(phrase)
})

test('beside the name, and once it is kept', () => {
  expect([owedVerb('answer'), owedHere('answer'), keptHere('answer')]).toEqual([
    'Answer',
    'Answer in public',
    'Answered',
  ])
  expect([owedVerb('follow_up'), owedHere('follow_up'), keptHere('follow_up')]).toEqual([
    'Follow up with',
    'Follow up',
    'Followed up',
  ])
})
