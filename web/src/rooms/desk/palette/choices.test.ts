import { expect, test } from 'vitest'
import { choicesFor } from './choices.ts'

const does = {
  reply: 'Reply in public',
  resolve: 'Resolve, asks what is owed',
  take: 'Take it: it is with me',
  review: 'Go to: the review',
  people: 'Go to: people',
} as unknown as Parameters<typeof choicesFor>[1]['does']

const all: Parameters<typeof choicesFor>[1] = {
  offers: [
    { action: 'take', leads: false, whyNot: 'it is with you already' },
    { action: 'reply', leads: false, whyNot: null },
    { action: 'resolve', leads: false, whyNot: null },
    { action: 'people', leads: true, whyNot: null },
  ],
  lately: [{ id: 'c1', name: 'Ruth Abernathy', about: 'Grave complaint' }],
  does,
  words: {
    deeds: 'With Dana',
    goTo: 'Go to',
    lately: 'Lately open',
    search: 'Search',
    searchFor: (text) => `Search for ${text}`,
  },
}
const labels = (typed: string) =>
  choicesFor(typed, all).map(({ name, choices }) => [name, ...choices.map(({ label }) => label)])

test('with nothing typed everything, what is possible first, and no search', () => {
  expect(labels(' ')).toEqual([
    ['With Dana', 'Reply in public', 'Resolve, asks what is owed', 'Take it: it is with me'],
    ['Go to', 'People'],
    ['Lately open', 'Ruth Abernathy · Grave complaint'],
  ])
})

test.each([
  [
    're',
    [
      ['With Dana', 'Reply in public', 'Resolve, asks what is owed'],
      ['Search', 'Search for re'],
    ],
  ],
  [
    'ruth gra',
    [
      ['Lately open', 'Ruth Abernathy · Grave complaint'],
      ['Search', 'Search for ruth gra'],
    ],
  ],
  [
    'pub REP',
    [
      ['With Dana', 'Reply in public'],
      ['Search', 'Search for pub REP'],
    ],
  ],
  ['go', [['Search', 'Search for go']]],
])('%s', (typed, expected) => {
  expect(labels(typed)).toEqual(expected)
})

test('what is not possible keeps its reason, and a search every sign of what was typed', () => {
  expect(choicesFor('take', all)[0]?.choices[0]?.whyNot).toBe('it is with you already')
  expect(choicesFor(' "a&b" ', all).at(-1)?.choices[0]?.goes).toEqual({ search: '"a&b"' })
})
