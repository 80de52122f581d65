import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import { blocksResolving, endsBefore, tooSoon } from './snooze.ts'

const NOW = 1e12
const owed = (kind: 'answer' | 'follow_up', left: number) => ({
  id: kind,
  kind,
  from: NOW - HOUR,
  due: NOW + left,
  keptAt: null,
  warnedAt: null,
  brokenAt: null,
  voidAt: null,
})
const answer = owed('answer', 42 * MINUTE)
const followUp = owed('follow_up', 20 * HOUR)

test.each([
  ['the promise outlives the nap', [answer], NOW + 42 * MINUTE, null],
  ['the nap outlives the promise', [answer], NOW + 42 * MINUTE + 1, answer],
  ['until they write outlives every promise', [followUp], null, followUp],
  ['the first of two', [followUp, answer], null, answer],
  ['nothing is owed', [], null, null],
])('%s', (_, open, until, first) => {
  expect(endsBefore(open, until)).toBe(first)
})

test.each([
  [16 * MINUTE, false],
  [15 * MINUTE, true],
  [-HOUR, true],
])('a promise with %i ms left: too soon to put away is %s', (left, soon) => {
  expect(tooSoon([owed('answer', left)], NOW) !== null).toBe(soon)
})

test('a call must be in sight when its window opens, not when it ends', () => {
  const call = { ...owed('answer', 60 * MINUTE), opens: NOW + 10 * MINUTE }
  expect(tooSoon([call], NOW)).toBe(call)
  expect(endsBefore([call], NOW + 30 * MINUTE)).toBe(call)
  expect(endsBefore([call, owed('answer', 20 * MINUTE)], null)).toBe(call)
})

test('what is owed because it is solved stays with it', () => {
  expect(blocksResolving([{ ...followUp, kind: 'ask_for_update' }])).toEqual([])
})

test('a follow-up stays and blocks nothing; an open answer blocks, a kept one does not', () => {
  expect(blocksResolving([followUp])).toEqual([])
  expect(blocksResolving([followUp, answer])).toEqual([answer])
  expect(blocksResolving([{ ...answer, keptAt: NOW }])).toEqual([])
})
