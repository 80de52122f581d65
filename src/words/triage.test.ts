import { describe, expect, test } from 'vitest'
import { topics, type ReasonCode } from '../domain/triage/triage.ts'
import { triage as de } from './de/triage.ts'
import { triage } from './en/triage.ts'

describe('reasons', () => {
  test('a row of reasons is one line', () => {
    const line = triage.reasons([
      { code: 'asks for money back', words: 'money back' },
      { code: 'again', words: 'Second time' },
      { code: 'audience', count: 41_237 },
    ])
    expect(line).toBe('asks for money back · second time · about 41,200 may see it')
  })

  test('numbers are written as the reader writes them', () => {
    expect(de.reasons([{ code: 'audience', count: 41_237 }])).toBe('etwa 41.200 können es sehen')
  })

  test('a language has its name', () => {
    const ofAnother = { code: 'of another version' as ReasonCode }
    expect(triage.reasons([ofAnother, { code: 'asks for help' }])).toBe('asks for help')
    expect(de.reasons([ofAnother])).toBe('')
    expect(triage.reasons([{ code: 'unknown language', words: 'ja' }])).toBe('Japanese: not judged')
    expect(de.reasons([{ code: 'unknown language', words: 'ja' }])).toBe('Japanisch: nicht beurteilt')
    expect(triage.reasons([{ code: 'unknown language' }])).toBe('unknown language')
    expect(triage.reasons([{ code: 'unknown language', words: 'not a tag' }])).toBe('not a tag: not judged')
  })
})

test('kinds', () => {
  expect(triage.kind('complaint', 3)).toBe('Grave complaint')
  expect(triage.kind('complaint', 2)).toBe('Complaint')
  expect(triage.kind('news_or_ad', 0)).toBe('News or ad')
})

test('every topic but "other" has its words', () => {
  expect(topics.filter((topic) => triage.topic(topic) === null)).toEqual(['other'])
  expect(topics.filter((topic) => de.topic(topic) === null)).toEqual(['other'])
})
