import { expect, test } from 'vitest'
import { alike } from './alike.ts'

const amal = { network: 'rehearsal', bareHandle: 'amal_h', name: 'Amal Haddad' }

test.each([
  [{ network: 'file', bareHandle: 'amal_h', name: 'Amal' }, ['handle']],
  [{ network: 'file', bareHandle: 'haddad', name: 'amal  HADDAD' }, ['name']],
  [{ network: 'file', bareHandle: 'amal_h', name: 'Amál Haddad' }, ['handle', 'name']],
  [{ network: 'file', bareHandle: 'someone', name: 'Amal' }, []],
  [{ network: 'rehearsal', bareHandle: 'amal_h', name: 'Amal Haddad' }, []],
])('%j', (other, why) => {
  expect(alike(amal, other)).toEqual(why)
  expect(alike(other, amal)).toEqual(why)
})

test('one word is many people’s name, and a short handle many people’s handle', () => {
  expect(
    alike({ ...amal, name: 'Amal', bareHandle: 'amal' }, { network: 'file', bareHandle: 'amal', name: 'Amal' }),
  ).toEqual([])
})
