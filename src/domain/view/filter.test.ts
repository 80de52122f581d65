import { expect, test } from 'vitest'
import { everything, narrowed, readFilter, soughtWords, type Filter } from './filter.ts'
import { mayChange, maySee } from './may-change.ts'

const grave: Filter = { ...everything, severity: 3, labels: ['a'], words: 'Lisbon  bag' }

test('a filter is written as what it narrows, and read back whole', () => {
  expect(narrowed(everything)).toEqual({})
  expect(narrowed(grave)).toEqual({ severity: 3, labels: ['a'], words: 'Lisbon  bag' })
  expect(readFilter(narrowed(grave))).toEqual(grave)
})

test.each([null, 'x', 7, { kinds: 'complaint' }, { late: 'yes', more: 1 }, []])(
  'what is no filter is none: %j',
  (value) => {
    expect(readFilter(value)).toEqual(everything)
  },
)

test('words are sought each once, whatever their case', () => {
  expect(soughtWords({ ...everything, words: ' Lisbon bag  LISBON ' })).toEqual(['lisbon', 'bag'])
})

test('a view is changed by who made it; a shared one by a lead and the owner too', () => {
  const shared = { madeBy: 'leo', shared: true }
  const own = { madeBy: 'leo', shared: false }
  const may = (id: string, role: 'owner' | 'lead' | 'agent' | 'trainee') => [
    mayChange(own, { id, role }),
    mayChange(shared, { id, role }),
  ]
  expect(may('leo', 'trainee')).toEqual([true, true])
  expect(may('priya', 'agent')).toEqual([false, false])
  expect(may('alex', 'lead')).toEqual([false, true])
  expect(may('ingrid', 'owner')).toEqual([false, true])
  expect([maySee(own, 'priya'), maySee(shared, 'priya'), maySee(own, 'leo')]).toEqual([false, true, true])
})
