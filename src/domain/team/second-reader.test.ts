import { expect, test } from 'vitest'
import type { Role } from './role.ts'
import { isReadFirst, mayRead, readerOf, whyNotReading } from './second-reader.ts'

const off = { trainees: false, grave: false, corrections: false, reviews: false }

test.each([
  ['trainee', 0, { ...off, trainees: true }, true],
  ['trainee', 0, off, false],
  ['agent', 0, { ...off, trainees: true }, false],
  ['agent', 3, { ...off, grave: true }, true],
  ['agent', 2, { ...off, grave: true }, false],
  ['trainee', 3, { ...off, grave: true }, true],
  ['lead', 3, { ...off, grave: true, trainees: true }, false],
  ['owner', 3, { ...off, grave: true, trainees: true }, false],
] as const)('%s, severity %i, %j: %s', (role, severity, readFirst, waits) =>
  expect(isReadFirst({ role, severity }, readFirst)).toBe(waits),
)

const someone = (id: string, role: Role, more: { away?: boolean; owes?: number } = {}) => ({
  id,
  role,
  away: false,
  owes: 0,
  ...more,
})

test.each([
  ['a lead before an owner', [someone('o', 'owner'), someone('l', 'lead', { owes: 9 })], 'l'],
  ['who owes least', [someone('a', 'lead', { owes: 2 }), someone('b', 'lead', { owes: 1 })], 'b'],
  [
    'an owner who is here before a lead who is away',
    [someone('l', 'lead', { away: true }), someone('o', 'owner')],
    'o',
  ],
  ['nobody who is away', [someone('l', 'lead', { away: true })], null],
  ['never the writer', [someone('w', 'lead')], null],
  ['never an agent', [someone('a', 'agent'), someone('t', 'trainee')], null],
])('%s', (_, team, id) => expect(readerOf(team, 'w')?.id ?? null).toBe(id))

test('who may read is a lead or an owner, here or away, and not the writer', () =>
  expect(
    mayRead([someone('w', 'owner'), someone('l', 'lead', { away: true }), someone('a', 'agent')], 'w').map(
      ({ id }) => id,
    ),
  ).toEqual(['l']))

test.each([
  ['is here', someone('l', 'lead'), null],
  ['went away', someone('o', 'owner', { away: true }), 'away'],
  ['may not read any more', someone('a', 'agent', { away: true }), 'role'],
  ['is not on the desk any more', undefined, 'left'],
])('who %s', (_, reader, why) => expect(whyNotReading(reader)).toBe(why))
