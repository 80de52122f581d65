import { bagTag } from './in-private.ts'
import { shorten } from '../words.ts'
import { SECOND, type Person } from './person.ts'
import { aTime, before3h, cause, hollowSorry, named, sentElsewhere } from './signs.ts'

/** Fair: a name, a cause and a time are all that she asks for. Words that mean nothing she shows to her readers. */
export const dana: Person = {
  author: {
    id: 'danaokafor',
    handle: 'danaokafor',
    name: 'Dana Okafor',
    followers: 41_200,
    bio: 'Travel writer. Trains when I can, planes when I must.',
    since: '2016-03-02T00:00:00.000Z',
  },
  first: {
    at: 5 * SECOND,
    text: ({ handle }) =>
      'Landed in Lisbon. My bag did not. My sister\u2019s wedding dress is in it and the wedding is tomorrow at 11. ' +
      `@${handle} please, is anyone there?`,
  },
  weighs: [
    [named, 1],
    [cause, 1],
    [aTime, 2],
    [before3h, 1],
    [hollowSorry, -6],
    [sentElsewhere, -6],
  ],
  moods: [
    {
      word: 'shares it, dry',
      below: 0,
      onlyWith: hollowSorry,
      steps: ({ company, answer }) => [
        {
          does: 'shares',
          after: 9 * SECOND,
          text: `A dress is missing, and this is what @${company.handle} says: \u201c${shorten(answer, 120)}\u201d`,
        },
      ],
    },
    {
      word: 'dry',
      below: 0,
      steps: () => [
        {
          does: 'answers',
          after: 9 * SECOND,
          text: 'I wrote here because I am standing here. Now I am to write elsewhere.',
        },
      ],
    },
    {
      word: 'calm',
      from: 4,
      ends: true,
      steps: ({ agent }) => [
        {
          does: 'answers',
          after: 8 * SECOND,
          text: `Thank you${agent ? ` ${agent}` : ''}. An actual human with an actual time. I can breathe.`,
        },
      ],
    },
    {
      word: 'waits',
      from: 0,
      once: true,
      steps: () => [{ does: 'answers', after: 10 * SECOND, text: 'And when will somebody know more?' }],
    },
  ],
  gives: [{ word: 'bag tag', asked: bagTag, text: 'Tag ends 4471. Please hurry.' }],
}
