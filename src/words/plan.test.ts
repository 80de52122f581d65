import { expect, test } from 'vitest'
import { plan } from './en/plan.ts'

test.each([
  [['Priya'], 'tracing', '50 EUR', 'Priya handles it; ask tracing, may offer 50 EUR.'],
  [['Priya', 'Leo', 'Alex'], '', '50 EUR', 'Priya, Leo and Alex handle it; may offer 50 EUR.'],
  [[], '', '', 'nobody is named for it.'],
])('%j, %s, %s', (names, ask, offer, words) => {
  expect(plan.says({ names, ask, offer })).toBe(words)
})
