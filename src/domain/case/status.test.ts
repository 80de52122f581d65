import { expect, test } from 'vitest'
import { LONGEST_NAME, nameProblem, retireProblem, type Status } from './status.ts'

const open: Status = { id: 'open', name: 'Open', category: 'open', retired: false }
const supplier: Status = { id: 'supplier', name: 'Waiting on the supplier', category: 'waiting', retired: false }
const waiting: Status = { id: 'waiting', name: 'Waiting on them', category: 'waiting', retired: false }
const all = [open, supplier, waiting]

test.each<[string, string | null, ReturnType<typeof nameProblem>]>([
  ['In the workshop', null, null],
  [' ', null, 'empty'],
  ['x'.repeat(LONGEST_NAME), null, null],
  ['x'.repeat(LONGEST_NAME + 1), null, 'long'],
  ['waiting on THEM ', null, 'taken'],
  ['Waiting on Them', 'waiting', null],
  ['Open', 'waiting', 'taken'],
])('%j for %s: %s', (name, id, problem) => {
  expect(nameProblem(name, id, all)).toBe(problem)
})

test('the last name of a category stays; one of two may go', () => {
  expect(retireProblem('open', all)).toBe('last')
  expect(retireProblem('waiting', all)).toBeNull()
  expect(retireProblem('waiting', [open, { ...supplier, retired: true }, waiting])).toBe('last')
})
