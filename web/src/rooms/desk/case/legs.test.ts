import { expect, test } from 'vitest'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { isPublic, stretchesOf } from './legs.ts'

const line = (id: string): CasePage['timeline'][number] => {
  const audience = id.startsWith('s') ? 'private' : 'public'
  const made = id.startsWith('e') ? { type: 'event', id } : { type: 'post', id, audience }
  return made as CasePage['timeline'][number]
}
const kase = (timeline: string, opened = false): Parameters<typeof stretchesOf>[0] => ({
  timeline: timeline === '' ? [] : timeline.split(' ').map(line),
  underWay: [],
  inPrivate: {
    why: null,
    where: 'private_for_data',
    opened: opened ? { at: 1, by: 'Alex', need: 'phone', words: '' } : null,
  },
})

// p: a public post, s: a private one, e: what the desk did.
test.each([
  ['p1 p2', false, 'public p1 p2'],
  ['p1 s1 s2 p2', false, 'public p1 | private s1 s2 | public p2'],
  ['p1 e1 s1 e2 s2 e3 p2', true, 'public p1 e1 | private s1 e2 s2 | public e3 p2'],
  ['p1 s1 e1', true, 'public p1 | private s1 | public e1'],
  ['p1 e1', true, 'public p1 e1 | private'],
  ['s1', false, 'private s1'],
  ['', false, ''],
])('%s', (timeline, opened, expected) => {
  const drawn = stretchesOf(kase(timeline, opened)).map(({ audience, lines }) =>
    [audience, ...lines.map(({ id }) => id)].join(' '),
  )
  expect(drawn.join(' | ')).toBe(expected)
})

test('a case in private alone has nothing public', () => {
  expect([isPublic(kase('s1')), isPublic(kase('s1 p1'))]).toEqual([false, true])
})
