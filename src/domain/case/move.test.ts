import { expect, test } from 'vitest'
import { doubled, splitOff, type CasePost } from './move.ts'

const theirs = (id: string, at: number, needsReply = true): CasePost => ({
  id,
  remoteId: `r${id}`,
  parentId: null,
  ours: false,
  at,
  needsReply,
})
const ours = (id: string, at: number, parent: string): CasePost => ({
  id,
  remoteId: `r${id}`,
  parentId: `r${parent}`,
  ours: true,
  at,
  needsReply: false,
})
const owed = (id: string, kind: 'answer' | 'follow_up', due = 100) => ({
  id,
  kind,
  from: 0,
  due,
  keptAt: null,
  warnedAt: null,
  brokenAt: null,
  voidAt: null,
})
const split = (posts: CasePost[], chosen: string[], open = [owed('o', 'answer')]) =>
  splitOff({ posts, replies: [{ id: 'reply', parentId: 'rb' }], owed: open }, new Set(chosen))

test('both wait: the promise stays, the new case owes an answer from when they wrote', () => {
  expect(split([theirs('a', 1), theirs('b', 2)], ['b'])).toEqual({
    posts: ['b'],
    replies: ['reply'],
    obligations: [],
    oweFrom: 2,
  })
})

test('only what goes waits: the promise goes with it', () => {
  expect(split([theirs('a', 1, false), theirs('b', 2)], ['b'])).toMatchObject({ obligations: ['o'], oweFrom: null })
})

test('what goes asks for nothing: nothing is owed for it', () => {
  expect(split([theirs('a', 1), theirs('b', 2, false)], ['b'])).toMatchObject({ obligations: [], oweFrom: null })
})

test('our answers go with what they answer, and then nothing more is owed for it', () => {
  const posts = [theirs('a', 1), theirs('b', 2), ours('c', 3, 'b'), ours('d', 4, 'c'), ours('e', 5, 'a')]
  expect(split(posts, ['b'], [])).toEqual({
    posts: ['b', 'c', 'd'],
    replies: ['reply'],
    obligations: [],
    oweFrom: null,
  })
})

test('a follow-up stays where it was promised', () => {
  expect(split([theirs('a', 1, false), theirs('b', 2)], ['b'], [owed('f', 'follow_up')])).toMatchObject({
    obligations: [],
    oweFrom: 2,
  })
})

test.each([
  [[], 'split-not-all'],
  [['a', 'b'], 'split-everything'],
  [['x'], 'split-not-all'],
  [['a', 'x'], 'split-not-all'],
])('what cannot be split off says so: %j', (chosen, why) => {
  expect(split([theirs('a', 1), theirs('b', 2)], chosen)).toBe(why)
})

test('put together, the earlier promise of a kind stays', () => {
  expect(doubled([owed('1', 'answer', 90), owed('2', 'follow_up')], [owed('3', 'answer', 80)])).toEqual(['1'])
  expect(doubled([owed('1', 'answer')], [owed('2', 'follow_up')])).toEqual([])
})
