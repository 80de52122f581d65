import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { topics } from './triage.ts'

const topicOf = (text: string) => judge({ text, language: null, audience: null, addressed: true }).topic

test.each([
  ['the parcel never came, where is the courier', 'delivery'],
  ['three hours on the tarmac and no crew', 'delay'],
  ['you cancelled my train', 'cancellation'],
  ['one suitcase came, the other did not', 'baggage'],
  ['I want a refund, you charged my card twice', 'refund'],
  ['the kettle is broken after a week, is there a warranty?', 'fault'],
  ['no internet in our street since noon', 'outage'],
  ['the lady at the desk was rude', 'staff'],
  ['nobody answers, an hour on hold', 'reach'],
  ['your app and your website log me out', 'web'],
  ['how do I change the name on my booking', 'booking'],
  ['the brakes caught fire but nobody would refund my bag or the bag of my son', 'safety'],
  ['my account was hacked', 'privacy'],
  ['far too expensive, and then a fee for breathing', 'price'],
  ['good morning everyone', 'other'],
  ['mein Koffer ist weg', 'baggage'],
  ['seit zwei Wochen warte ich auf das Paket', 'delivery'],
])('%s → %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic)
})

test('any text has one topic of the list', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(topics).toContain(topicOf(text))
    }),
  )
})
