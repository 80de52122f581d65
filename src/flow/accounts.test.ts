import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { accounts } from '../store/sources.ts'
import { connectAccount, openAccount } from './accounts.ts'
import { knowOurs } from './drain/ours.ts'

const desk = await freshDesk()
const ours = (handle: string) =>
  desk.inIt(async (tx) => (await accounts(tx)).filter((one) => one.handle.toLowerCase() === handle))

test('an account that a file told of is taken over when it is connected: its posts stay ours', async () => {
  await desk.inIt(async (tx) => {
    const author = {
      remoteId: 'x',
      handle: 'NorthwindHelp',
      name: 'Northwind Help',
      audience: null,
      bio: null,
      since: null,
    }
    const post = {
      remoteId: 'f1',
      threadId: 'f1',
      parentId: null,
      author,
      text: 'Hello',
      language: null,
      url: null,
      at: 0,
    }
    await knowOurs(tx, 'scripted', [{ post: { ...post, ours: true } }], await accounts(tx))
  })
  const [told] = await ours('northwindhelp')
  await desk.hears(said({ remoteId: 'f2', text: 'We are here to help.', by: 'NorthwindHelp' }))
  const account = { network: 'scripted', handle: '@northwindhelp', name: 'Northwind helps', secret: 'a real token' }
  const id = await desk.inIt((tx) => connectAccount(tx, desk.secrets, account))
  expect(id).toBe(told!.id)
  const [real, ...more] = await desk.inIt(async (tx) => (await accounts(tx)).filter((one) => one.id === id))
  expect(more).toEqual([])
  expect(openAccount(desk.secrets, desk.workspaceId, real!)).toMatchObject({
    secret: 'a real token',
    name: 'Northwind helps',
  })
  expect(await desk.rows("select account_id as id from post where remote_id = 'f2'")).toEqual([{ id }])
  await desk.hears(said({ remoteId: 'f3', text: 'Still here.', by: 'northwindhelp' }))
  expect(await desk.rows("select account_id as id from post where remote_id = 'f3'")).toEqual([{ id }])
})

test('connected again, an account keeps its row and gets the new secret; on another network it is another', async () => {
  const account = { network: 'scripted', handle: 'northwindcargo', name: 'Cargo', secret: 'one' }
  const connect = (more: object) => desk.inIt((tx) => connectAccount(tx, desk.secrets, { ...account, ...more }))
  const first = await connect({})
  expect(await connect({ secret: 'two' })).toBe(first)
  expect(await connect({ network: 'elsewhere' })).not.toBe(first)
  const stored = (await ours('northwindcargo')).find(({ id }) => id === first)!
  expect(openAccount(desk.secrets, desk.workspaceId, stored).secret).toBe('two')
})
