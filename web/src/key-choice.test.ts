import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveKey, keysWith, pressed, wrongKey } from './key-choice.ts'

const came = { next: 'j', resolve: 'e', reply: 'r', send: 'mod+Enter', mine: 'g m', out: 'Escape' }
type Action = keyof typeof came
const actions = Object.keys(came) as Action[]

test('a free key is given, and the one that came is given back by taking it again', () => {
  const given = giveKey(came, {}, 'resolve', 'v')
  expect(given).toEqual({ keys: { resolve: 'v' } })
  expect(giveKey(came, { resolve: 'v' }, 'resolve', 'e')).toEqual({ keys: {} })
  expect(giveKey(came, {}, 'resolve', 'e')).toEqual({ keys: {} })
  expect(giveKey(came, { resolve: 'v' }, 'next', 'e')).toEqual({ keys: { resolve: 'v', next: 'e' } })
})

test('a key that is taken says whose it is, and the two can be swapped', () => {
  expect(giveKey(came, {}, 'reply', 'e')).toEqual({ taken: 'resolve', swap: { reply: 'e', resolve: 'r' } })
  expect(giveKey(came, { reply: 'e', resolve: 'r' }, 'reply', 'r')).toEqual({ taken: 'resolve', swap: {} })
  expect(giveKey(came, {}, 'mine', 'j')).toEqual({ taken: 'next', swap: { mine: 'j', next: 'g m' } })
})

test('nothing is swapped that would leave somebody stuck', () => {
  expect(giveKey(came, {}, 'reply', 'mod+Enter')).toEqual({ taken: 'send', swap: null })
  expect(giveKey(came, {}, 'send', 'e')).toEqual({ wrong: 'writing' })
})

test.each([
  ['reply', 'mod+c', 'theirs'],
  ['reply', 'mod+0', 'theirs'],
  ['reply', 'Enter', 'moves'],
  ['reply', 'Escape', 'moves'],
  ['reply', ' ', 'moves'],
  ['send', 'x', 'writing'],
  ['send', 'mod+m', null],
  ['reply', 'F6', null],
  ['reply', 'g x', null],
] as const)('%s as %s: %s', (action, key, why) => expect(wrongKey(action, key)).toBe(why))

test('what lost its key to a choice has none', () =>
  expect(keysWith(came, { reply: 'e' })).toEqual({ ...came, reply: 'e', resolve: '' }))

test('however keys are given and swapped, every action keeps one of its own', () => {
  const step = fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...Object.values(came), 'v', 'X', 'mod+m', 'g x'))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let chosen: Readonly<Record<string, string>> = {}
      for (const [action, key] of steps.filter(([one]) => one !== 'out')) {
        const given = giveKey(came, chosen, action, key)
        if ('keys' in given) chosen = given.keys
        if ('taken' in given && given.swap) chosen = given.swap
      }
      const now = keysWith(came, chosen)
      expect(new Set(Object.values(now)).size).toBe(actions.length)
      expect(Object.values(now)).not.toContain('')
      expect(now.out).toBe('Escape')
      expect(now.send).toMatch(/^mod\+/)
    }),
  )
})

test.each([
  [{ key: 'e' }, 'e'],
  [{ key: 'E' }, 'E'],
  [{ key: 'Enter', ctrlKey: true }, 'mod+Enter'],
  [{ key: 'S', metaKey: true }, 'mod+s'],
  [{ key: 'Shift' }, null],
  [{ key: 'Control', ctrlKey: true }, null],
])('%j is %s', (event, key) => expect(pressed({ ctrlKey: false, metaKey: false, ...event })).toBe(key))
