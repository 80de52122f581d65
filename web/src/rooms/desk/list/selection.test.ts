import { expect, test } from 'vitest'
import { chosenRows, NOTHING, reached, toggled, withRow } from './selection.ts'

// Dana is owed two things: two rows, one case.
const rows = ['dana', 'ruth', 'jonas', 'dana', 'amal'].map((caseId, at) => ({ id: `row${at}`, caseId }))
const names = (selection: typeof NOTHING) => chosenRows(selection, rows).map(({ caseId }) => caseId)

test('a case is selected with all its rows, once, and let go by any of them', () => {
  const one = toggled(NOTHING, rows[3]!)
  expect(names(one)).toEqual(['dana'])
  expect(names(toggled(one, rows[0]!))).toEqual([])
})

test('a range reaches from the row selected last, either way, and keeps what was selected', () => {
  const from = toggled(toggled(NOTHING, rows[4]!), rows[2]!)
  expect(names(reached(from, rows, 'row1'))).toEqual(['ruth', 'jonas', 'amal'])
  expect(names(reached(from, rows, 'row3'))).toEqual(['dana', 'jonas', 'amal'])
  expect(names(reached(NOTHING, rows, 'row1'))).toEqual(['ruth'])
  expect(reached(from, rows, 'gone')).toBe(from)
})

test('a case that left the list is let go', () => {
  const some = withRow(withRow(NOTHING, rows[0]!), rows[1]!)
  expect(chosenRows(some, rows.slice(1, 3)).map(({ caseId }) => caseId)).toEqual(['ruth'])
})
