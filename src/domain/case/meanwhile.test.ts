import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanwhile, type Ours, type Seen, type Theirs } from './meanwhile.ts'

const theirs = (id: string, at: number, more: Partial<Theirs> = {}): Theirs => ({
  id,
  at,
  editedAt: null,
  deletedAt: null,
  ...more,
})
const ours = (id: string, at: number, ...ids: string[]): Ours => ({ ids: [id, ...ids], by: 'Priya', at })
const seen = (more: Partial<Seen> = {}): Seen => ({ ours: null, theirs: 'a', changed: null, ...more })

test.each<[string, Seen, Ours[], Theirs[], string | null]>([
  ['nothing happened', seen(), [], [theirs('a', 1)], null],
  ['a colleague answered', seen(), [ours('r', 2)], [theirs('a', 1)], 'answered r'],
  [
    'the answer that was seen on its way stands by now',
    seen({ ours: 'r' }),
    [ours('p', 2, 'r')],
    [theirs('a', 1)],
    null,
  ],
  ['and another one after it', seen({ ours: 'r' }), [ours('p', 2, 'r'), ours('q', 3)], [theirs('a', 1)], 'answered q'],
  ['they wrote again', seen(), [], [theirs('a', 1), theirs('b', 2)], 'wrote b'],
  ['they edited what was read', seen(), [], [theirs('a', 1, { editedAt: 5 })], 'edited a'],
  ['the edit was on the screen', seen({ changed: 5 }), [], [theirs('a', 1, { editedAt: 5 })], null],
  ['and edited once more', seen({ changed: 5 }), [], [theirs('a', 1, { editedAt: 6 })], 'edited a'],
  [
    'they edited an older post',
    seen({ theirs: 'b' }),
    [],
    [theirs('a', 1, { editedAt: 5 }), theirs('b', 2)],
    'edited a',
  ],
  ['they deleted it', seen(), [], [theirs('a', 1, { editedAt: 3, deletedAt: 5 })], 'deleted a'],
  [
    'they deleted the newest: the older one is no news, the deletion is',
    seen({ theirs: 'b' }),
    [],
    [theirs('a', 1), theirs('b', 2, { deletedAt: 5 })],
    'deleted b',
  ],
  ['nothing was on the screen yet', seen({ theirs: null }), [], [theirs('a', 1)], 'wrote a'],
])('%s', (_what, had, we, they, expected) => {
  const found = meanwhile(had, we, they)
  expect(found && `${found.what} ${found.id}`).toBe(expected)
})

test('whoever has seen everything is never held', () => {
  const moment = fc.integer({ min: 1, max: 1000 })
  const posts = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      at: moment,
      editedAt: fc.option(moment, { nil: null }),
      deletedAt: fc.option(moment, { nil: null }),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(posts, fc.array(fc.uuid()), (they, we) => {
      const all = they.toSorted((a, b) => a.at - b.at)
      const mine = we.map((id, at) => ours(id, at))
      const changed = Math.max(0, ...all.flatMap(({ editedAt, deletedAt }) => [editedAt ?? 0, deletedAt ?? 0]))
      const last = all.findLast(({ deletedAt }) => deletedAt === null)
      expect(meanwhile({ ours: we.at(-1) ?? null, theirs: last?.id ?? null, changed }, mine, all)).toBeNull()
    }),
  )
})
