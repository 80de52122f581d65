import { expect, test } from 'vitest'
import type { About } from '../../domain/about.ts'
import { mayGoPrivate } from './may.ts'

const abilities = { listen: true, reply: true, find: true, private: true }
const about: About = {
  network: 'rehearsal',
  name: 'Rehearsal',
  abilities,
  privateReaders: 'only them',
  connect: [],
  limit: null,
}
const without: About = { ...about, abilities: { ...abilities, private: false }, privateReaders: null }
const account = {
  id: '1',
  network: 'rehearsal',
  handle: 'northwindair',
  name: 'Northwind Air',
  secret: Buffer.alloc(0),
}

test.each([
  ['data in private', about, account, 'private_for_data', false, null],
  ['by telephone too', about, account, 'offline_too', false, null],
  ['everything in public', about, account, 'public', false, 'the playbook'],
  ['everything in public, but they wrote in private alone', about, account, 'public', true, null],
  ['a network without private messages', without, account, 'private_for_data', false, 'no private messages'],
  ['a network that is gone', null, account, 'private_for_data', true, 'no private messages'],
  ['no account of ours', about, null, 'private_for_data', false, 'no account'],
] as const)('%s', (_what, network, ours, where, onlyPrivate, why) => {
  expect(mayGoPrivate(network, ours, where, onlyPrivate)).toBe(why)
})
