import { expect, test } from 'vitest'
import { standingAfter, type Category, type StandingEvent } from './standing.ts'

const asks: StandingEvent = { did: 'they wrote', needsReply: 'yes' }
const thanks: StandingEvent = { did: 'they wrote', needsReply: 'no' }
const answered: StandingEvent = { did: 'we answered' }

test.each<[StandingEvent, Category, Category]>([
  [asks, 'open', 'open'],
  [asks, 'waiting', 'open'],
  [asks, 'later', 'open'],
  [asks, 'resolved', 'open'],
  [thanks, 'waiting', 'waiting'],
  [thanks, 'later', 'open'],
  [thanks, 'resolved', 'resolved'],
  [answered, 'open', 'waiting'],
  [answered, 'waiting', 'waiting'],
  [answered, 'later', 'waiting'],
  [answered, 'resolved', 'resolved'],
])('%o while %s: %s', (event, before, after) => {
  expect(standingAfter(event, before)).toBe(after)
})
