import { bookingCode } from './in-private.ts'
import { SECOND, MINUTE, type Person } from './person.ts'
import { apology, aTime, hollowSorry, processed, sentElsewhere } from './signs.ts'

/** He had counted so many days when he wrote. */
const COUNTED = 20

/** Dry. He counts days until somebody says sorry and names a date. */
export const jonas: Person = {
  author: {
    id: 'jonaslindqvist',
    handle: 'jonaslindqvist',
    name: 'Jonas Lindqvist',
    followers: 180,
    bio: 'Bookkeeper.',
    since: '2014-01-20T00:00:00.000Z',
  },
  first: {
    at: -70 * MINUTE,
    text: ({ name }) =>
      `Third week waiting for the refund ${name} promised within seven days. I am not angry, I am counting.`,
  },
  weighs: [
    [apology, 2],
    [aTime, 2],
    [processed, -6],
    [hollowSorry, -4],
    [sentElsewhere, -4],
  ],
  moods: [
    {
      word: 'counts aloud',
      below: 0,
      onlyWith: processed,
      steps: ({ days }) => [
        {
          does: 'answers',
          after: 10 * SECOND,
          text: `\u201cProcessed.\u201d Day ${COUNTED + days}, and my account knows nothing of it.`,
        },
      ],
    },
    {
      word: 'counts on',
      below: 0,
      steps: ({ days }) => [{ does: 'answers', after: 10 * SECOND, text: `Noted. Day ${COUNTED + days}.` }],
    },
    {
      word: 'calm, takes his post down',
      from: 4,
      ends: true,
      steps: () => [
        { does: 'answers', after: 10 * SECOND, text: 'A sorry and a date. I can stop counting, thank you.' },
        { does: 'deletes', after: 16 * SECOND },
      ],
    },
    {
      word: 'waits for the rest',
      from: 1,
      once: true,
      steps: () => [{ does: 'answers', after: 12 * SECOND, text: 'Half an answer. I go on counting.' }],
    },
    { word: 'unmoved, says nothing', from: 0, steps: () => [] },
  ],
  gives: [{ word: 'booking code', asked: bookingCode, text: 'Booking code QF4T7N. Day twenty, and counting.' }],
}
