import { expect, test } from 'vitest'
import { DAY, HOUR } from '../instant.ts'
import { caseOf, type NearCase } from './assign.ts'

const NOW = 1_000 * DAY
const kase = (id: string, more: Partial<NearCase> = {}): NearCase => ({
  id,
  personId: 'dana',
  network: 'rehearsal',
  threadIds: [`thread of ${id}`],
  closedAt: null,
  lastAt: NOW - HOUR,
  ...more,
})
const post = { personId: 'dana', network: 'rehearsal', threadId: 'new thread', at: NOW, parentCaseId: null }
const in1 = { ...post, threadId: 'thread of 1' }

test.each([
  ['nothing is near: a new case', post, [], null],
  ['the same thread', in1, [kase('1')], '1'],
  ['the same thread, closed long ago', in1, [kase('1', { closedAt: NOW - 400 * DAY })], '1'],
  ['the same person on the same network, open', post, [kase('1')], '1'],
  ['open, and silent for a year: still the same matter', post, [kase('1', { lastAt: NOW - 365 * DAY })], '1'],
  ['closed a moment less than 7 days ago', post, [kase('1', { closedAt: NOW - 7 * DAY + 1 })], '1'],
  ['closed 7 days ago to the millisecond', post, [kase('1', { closedAt: NOW - 7 * DAY })], null],
  ['written before it was closed, heard after', post, [kase('1', { closedAt: NOW + HOUR })], '1'],
  ['the same person elsewhere', post, [kase('1', { network: 'mastodon' })], null],
  ['somebody else joins in the thread', { ...in1, personId: 'amal' }, [kase('1')], null],
  ['two open: the one written to last', post, [kase('1', { lastAt: NOW - DAY }), kase('2')], '2'],
  ['the thread weighs more than the last word', in1, [kase('1', { lastAt: NOW - DAY }), kase('2')], '1'],
  [
    'one thread, two matters: the one that is answered',
    { ...in1, parentCaseId: '2' },
    [kase('1'), kase('2', { threadIds: ['thread of 1'], lastAt: NOW - DAY })],
    '2',
  ],
  [
    'one thread, two matters, nothing answered: the one that stands open',
    in1,
    [kase('1', { closedAt: NOW - HOUR }), kase('2', { threadIds: ['thread of 1'], lastAt: NOW - DAY })],
    '2',
  ],
  [
    'answering somebody else in the thread does not make it theirs',
    { ...in1, parentCaseId: '2' },
    [kase('1'), kase('2', { personId: 'amal', threadIds: ['thread of 1'] })],
    '1',
  ],
  [
    'put together: what comes to the old one goes where it went',
    in1,
    [kase('1', { goneInto: '2' }), kase('2', { threadIds: ['thread of 1', 'thread of 2'] })],
    '2',
  ],
  [
    'put together twice',
    post,
    [kase('1', { goneInto: '2' }), kase('2', { goneInto: '3' }), kase('3', { lastAt: NOW - DAY })],
    '3',
  ],
  [
    'put together with the case of somebody who joined in: they are one matter now',
    { ...in1, personId: 'amal' },
    [kase('1'), kase('2', { personId: 'amal', threadIds: [], goneInto: '1' })],
    '1',
  ],
] as const)('%s', (_, writes, near, id) => {
  expect(caseOf(writes, near)).toBe(id)
})
