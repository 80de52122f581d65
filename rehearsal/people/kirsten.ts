import { bagTag, phone } from './in-private.ts'
import { SECOND, MINUTE, type Person } from './person.ts'
import { apology, aStep, aTime, hollowSorry, sentElsewhere } from './signs.ts'

/** Tired, and types in a hurry. An apology that is one, with something to hold on to, and she takes it back. */
export const kirsten: Person = {
  author: {
    id: 'kirstenmo',
    handle: 'kirstenmo',
    name: 'Kirsten Mo',
    followers: 1150,
    bio: 'Two kids, one suitcase too few.',
    since: '2019-08-14T00:00:00.000Z',
  },
  first: {
    at: -(3 * 60 + 25) * MINUTE,
    text: ({ misspelt }) => `${misspelt} lost my stroller AGAIN. second time this year. Gate agent shrugged.`,
  },
  weighs: [
    [apology, 3],
    [aTime, 1],
    [aStep, 1],
    [hollowSorry, -6],
    [sentElsewhere, -4],
  ],
  moods: [
    {
      word: 'takes it back',
      from: 4,
      ends: true,
      steps: ({ first, agent }) => [
        {
          does: 'edits',
          after: 12 * SECOND,
          text: `${first} Update: ${agent ? `${agent} said` : 'they said'} sorry and meant it, and somebody is on it. That is all I wanted.`,
        },
      ],
    },
    {
      word: 'angrier',
      below: 0,
      steps: () => [{ does: 'answers', after: 10 * SECOND, text: 'another shrug, this time typed.' }],
    },
    {
      word: 'doubts it',
      from: 1,
      once: true,
      steps: () => [{ does: 'answers', after: 14 * SECOND, text: 'ok. and what happens now?' }],
    },
    { word: 'unmoved, says nothing', from: 0, steps: () => [] },
  ],
  gives: [
    { word: 'tag', asked: bagTag, text: 'stroller tag is 88 06 14. twins are asleep, so write, don\u2019t ring' },
    { word: 'phone number', asked: phone, text: 'after eight please: 07700 900461' },
  ],
}
