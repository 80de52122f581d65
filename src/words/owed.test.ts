import { expect, test } from 'vitest'
import { NAME_IN_PHRASE } from '../domain/obligation/phrase.ts'
import { cutName } from '../domain/person/name.ts'
import { owed as de } from './de/owed.ts'
import { owed } from './en/owed.ts'

const phraseIn = (words: typeof owed, kind: keyof typeof owed, name: string): string =>
  `${words[kind].before}${cutName(name, NAME_IN_PHRASE)}${words[kind].after}`

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
  expect(phraseIn(owed, kind, name)).toBe(phrase)
})

test.each([
  ['answer', 'Dana Okafor antworten'],
  ['follow_up', 'Bei Dana Okafor nachfragen'],
  ['keep_promise', 'Versprechen an Dana Okafor halten'],
  ['ask_for_update', 'Dana Okafor um Nachtrag bitten'],
] as const)('%s in German', (kind, phrase) => {
  expect(phraseIn(de, kind, 'Dana Okafor')).toBe(phrase)
})

test('beside the name, and once it is kept', () => {
  expect(owed.answer).toMatchObject({ here: 'Answer in public', within: 'answer in public', kept: 'Answered' })
  expect(owed.follow_up).toMatchObject({ here: 'Follow up', kept: 'Followed up', keptWithin: 'followed up' })
})
