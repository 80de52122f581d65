import { describe, expect, test } from 'vitest'
import { kindWords, reasonWords } from './reason-words.ts'

describe('reasonWords', () => {
  test('a row of reasons is one line', () => {
    const line = reasonWords([
      { code: 'asks for money back', words: 'money back' },
      { code: 'again', words: 'Second time' },
      { code: 'audience', count: 41_237 },
    ])
    expect(line).toBe('asks for money back · second time · about 41,200 may see it')
  })

  test('numbers are written as the reader writes them', () => {
    expect(reasonWords([{ code: 'audience', count: 41_237 }], 'de')).toBe('about 41.200 may see it')
  })

  test('a language has its name', () => {
    expect(reasonWords([{ code: 'unknown language', words: 'ja' }])).toBe('Japanese: not judged')
    expect(reasonWords([{ code: 'unknown language' }])).toBe('unknown language')
    expect(reasonWords([{ code: 'unknown language', words: 'not a tag' }])).toBe('not a tag: not judged')
  })
})

test('kindWords', () => {
  expect(kindWords('complaint', 3)).toBe('Grave complaint')
  expect(kindWords('complaint', 2)).toBe('Complaint')
  expect(kindWords('news_or_ad', 0)).toBe('News or ad')
})
