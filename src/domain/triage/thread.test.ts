import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'

const answering = (text: string, asked: string, ours = true) =>
  judge({ text, language: null, audience: null, addressed: ours, parent: { text: asked, ours } })

describe('a short answer means what it means under our post', () => {
  test.each([
    ['yes, still waiting', 'Hello Ruth, are you still waiting for the courier?', 'complaint', 'yes'],
    ['yes', 'Is the heating still cold?', 'complaint', 'yes'],
    ['nope', 'Has your order arrived by now?', 'complaint', 'yes'],
    ['on the phone app', 'Where do you see this message?', 'question', 'yes'],
    ['thanks', 'It is on its way. Anything else?', 'praise', 'no'],
    ['great, thank you!', 'It is on its way. Anything else?', 'praise', 'no'],
    ['dm sent', 'Please send us your booking code in private.', 'question', 'optional'],
    ['on the phone app', 'We hope to see you soon.', 'question', 'yes'],
    [
      'Thank you! Version 4.2 here, and the map stays on the wrong pier',
      'Which version do you use?',
      'question',
      'yes',
    ],
    ['It is a Harbour 9, version 7.0, bought brand new in June 😊', 'Which model do you have?', 'question', 'yes'],
    ['Thanks, that fixed it and the map is back where it was', 'Did you restart it?', 'praise', 'optional'],
  ])('%s / %s → %s, %s', (text, asked, kind, needsReply) => {
    expect(answering(text, asked)).toMatchObject({ kind, needsReply })
  })

  test('the same words alone are something else', () => {
    const alone = judge({ text: 'yes', language: null, audience: null, addressed: true })
    expect(alone.kind).not.toBe('complaint')
  })

  test('what answers us says so', () => {
    expect(answering('nope', 'Is it fixed?').reasons).toEqual([{ code: 'harm', words: 'nope' }, { code: 'answers us' }])
  })

  test('a long answer stands by itself', () => {
    const text = 'yes and I love the new seats, thank you for asking, what a wonderful crew that was'
    expect(answering(text, 'Is it still broken?').kind).toBe('praise')
  })
})

test('"same here" below another complaint is one more', () => {
  expect(answering('same here', 'Northwind lost my bag', false)).toMatchObject({ kind: 'complaint', severity: 1 })
})
