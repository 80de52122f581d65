import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, reading } from '../triage/judge.ts'
import type { TriageInput } from '../triage/triage.ts'
import { answersOf, rulePlacesOf } from './heads.ts'
import { judgeWith } from './judge.ts'
import { answerOf, sharesOf, train } from './model.ts'
import { pack, unpack } from './pack.ts'
import { lessonsOf, teach, type Decision } from './teach.ts'
import { atLeast, trustOf } from './trust.ts'
import { places, vectorOf } from './vector.ts'

const input = (text: string): TriageInput => ({ text, language: 'en', audience: null, addressed: true })

/** A team whose customers call a gift a "wombat": the rules cannot know that it is praise here. */
function team(count: number): Decision[] {
  const days = ['Monday', 'Tuesday', 'Friday', 'Sunday']
  return Array.from({ length: count }, (_, at) => {
    const day = `${days[at % 4]} number ${at}`
    return at % 2 === 0
      ? { input: input(`@northwindair another wombat on ${day}, from row ${at}`), kind: 'praise', needsReply: 'no' }
      : { input: input(`@northwindair you lost my bag on ${day}`), kind: 'complaint', needsReply: 'yes' }
  })
}

describe('what is learned', () => {
  const taught = teach(lessonsOf(team(80)), 'kind', 7)

  test('is what the team knows and the rules do not, on decisions that were held back', () => {
    expect(taught.trust).toMatchObject({ decisions: 80, rules: 40, used: true })
    expect(taught.trust.learned).toBeGreaterThan(76)
    const unseen = '@northwindair yet another wombat, today in row ninety'
    expect(judge(input(unseen)).kind).not.toBe('praise')
    const judged = judgeWith({ kind: taught.model, needsReply: null }, input(unseen))
    expect(judged).toMatchObject({ kind: 'praise', needsReply: 'optional', severity: 0 })
    expect(judged.reasons[0]).toEqual({ code: 'learned' })
  })

  test('is the same for the same seed', () => {
    expect(teach(lessonsOf(team(80)), 'kind', 7)).toEqual(taught)
  })

  test('never makes quiet what the rules find grave, nor what they cannot read', () => {
    const quiet = teach(lessonsOf(team(80).map((one) => ({ ...one, kind: 'spam', needsReply: 'no' }))), 'kind', 1).model
    const learned = { kind: quiet, needsReply: null }
    expect(judgeWith(learned, input('@northwindair you lost my bag on Friday')).kind).toBe('spam')
    expect(judgeWith(learned, input('@northwindair my account was hacked on Friday')).kind).toBe('complaint')
    expect(judgeWith(learned, input('荷物が届きません。どうなっていますか')).kind).toBe('complaint')
  })

  test('is kept in bytes, and judges the same', () => {
    const bytes = pack(taught.model)
    const again = unpack(bytes, answersOf.kind)!
    for (const { input: one } of team(30)) {
      const vector = vectorOf(reading(one), true)
      sharesOf(again, vector).forEach((share, at) => expect(share).toBeCloseTo(sharesOf(taught.model, vector)[at]!, 2))
    }
    expect(unpack(bytes.slice(2), answersOf.kind)).toBeNull()
    expect(unpack(bytes, answersOf.needsReply)).toBeNull()
  })
})

test('an untaught model says what the rules say', () => {
  const model = train([], answersOf.kind, rulePlacesOf('kind'), 1)
  for (const text of ['you lost my bag', 'do you fly to Lisbon?', 'thank you so much', 'haha lol'])
    expect(answerOf(model, vectorOf(reading(input(text)), true))).toBe(judge(input(text)).kind)
})

test('where the team decides as the rules do, the rules judge alone', () => {
  const decisions = team(80).map((one) => ({ ...one, kind: judge(one.input).kind }))
  expect(teach(lessonsOf(decisions), 'kind', 3).trust.used).toBe(false)
})

describe('beyond chance', () => {
  test.each([
    [0, 0, 1],
    [1, 1, 0.5],
    [5, 5, 1 / 32],
    [8, 10, 56 / 1024],
    [9, 10, 11 / 1024],
    [300, 600, 0.516],
  ])('%i of %i by a coin: %f', (hits, tosses, share) => {
    expect(atLeast(hits, tosses)).toBeCloseTo(share, 2)
  })

  const trust = (better: number, worse: number, alike: number) => {
    const truth = Array.from({ length: better + worse + alike }, () => 'yes')
    const said = truth.map((_, at) => ({
      rules: at < better ? 'no' : 'yes',
      learned: at >= better && at < better + worse ? 'no' : 'yes',
    }))
    return trustOf(truth, said)
  }
  test.each([
    [24, 12, 200, true],
    [20, 13, 200, false],
    [0, 0, 200, false],
    [12, 24, 200, false],
    [10, 0, 15, false],
    [10, 0, 30, true],
  ])('%i better, %i worse, %i alike: used %s', (better, worse, alike, used) => {
    expect(trust(better, worse, alike)).toMatchObject({ better, worse, used })
  })
})

test('any text is a vector of finite numbers in its places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, addressed) => {
      const { at, value } = vectorOf(reading({ ...input(text), addressed }), addressed)
      expect(at.every((place) => place >= 0 && place < places)).toBe(true)
      expect(value.every(Number.isFinite)).toBe(true)
    }),
  )
})
