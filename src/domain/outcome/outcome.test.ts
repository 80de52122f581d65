import { describe, expect, test } from 'vitest'
import { judge } from '../triage/judge.ts'
import { outcomeOf } from './outcome.ts'

function afterWriting(text: string): ReturnType<typeof outcomeOf> {
  const triage = judge({ text, language: null, audience: null, addressed: true })
  return outcomeOf({ did: 'wrote', text, triage })
}

describe('outcomeOf', () => {
  test.each([
    ['Thank you Alex. An actual human with an actual time. I can breathe.', 'thanked'],
    ['@northwindair thanks so much, the stroller is here!', 'thanked'],
    ['I just got amazing help from @northwindair', 'thanked'],
    ['Wow, that was quick. Really kind of you, Sam', 'thanked'],
    ['Vielen Dank, das war super schnell!', 'thanked'],
    ['Thanks for nothing', 'angrier'],
    ['Great job losing it a second time', 'angrier'],
    ['You are the worst airline ever', 'angrier'],
    ['Forget it. I am never flying with you again.', 'angrier'],
    ['Danke für nichts', 'angrier'],
    ['Thanks, but my bag is still missing', null],
    ['When will it arrive?', null],
    ['ok', null],
    ['I have sent you a DM', null],
  ])('%s → %s', (text, outcome) => {
    expect(afterWriting(text)).toBe(outcome)
  })

  const angry = '@northwindair you lost our stroller. Worst airline ever.'

  test.each([
    [angry, `${angry} Update: they found the stroller and drove it to our hotel.`, 'updated'],
    [angry, 'Update: they found the stroller and brought it to us.', 'updated'],
    [angry, `${angry} UPDATE: still nothing. Liars. Never flying with them again!`, 'angrier'],
    ['@northwindair where is our stroller?', '@northwindair where is our stroller? You are a disgrace.', 'angrier'],
    ['@northwindair where is our stroller?', '@northwindair you are pathetic and useless', 'angrier'],
    [angry, '@northwindair  you lost our stroller, worst airline ever!', null],
    [angry, angry, null],
  ])('%s edited to %s → %s', (before, after, outcome) => {
    expect(outcomeOf({ did: 'edited', before, after })).toBe(outcome)
  })

  test('deleted is deleted', () => {
    expect(outcomeOf({ did: 'deleted' })).toBe('deleted')
  })
})
