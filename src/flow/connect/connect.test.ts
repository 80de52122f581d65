import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said as post } from '../../../test/network.ts'
import type { Health } from '../../domain/connector.ts'
import { connectionEvents, connections, noteRefused } from '../../store/connections.ts'
import { accounts, hearing, moveCursor, noteDeaf, sources, takeLease } from '../../store/sources.ts'
import { newId } from '../../runtime/ids.ts'
import { openAccount } from '../accounts.ts'
import { knowOurs } from '../drain/ours.ts'
import { placeOf } from '../facts.ts'
import { connect } from './connect.ts'
import { remove } from './remove.ts'
import { refusedUs, signIn } from './sign-in.ts'

const desk = await freshDesk()
const me = { workspaceId: desk.workspaceId, agentId: desk.agentId }
let health: Health = { ok: true }
Object.assign(desk.network, { check: async () => health })
const shown = async () => desk.inIt((tx) => connections(tx, new Date(0)))
const scripted = async () => (await shown()).find(({ connector }) => connector === 'scripted')!
const events = async (id: string) => (await desk.inIt((tx) => connectionEvents(tx, id)))?.map(({ code }) => code)
const wish = { network: 'scripted', handle: '@northwind_care', name: 'Northwind Care', secret: 'a new token' }

test('deafness is told once with its reason, and hearing again says since when', async () => {
  const { id } = await scripted()
  await desk.inIt((tx) => noteDeaf(tx, id, '503, come back later'))
  await desk.inIt((tx) => noteDeaf(tx, id, '502'))
  expect(await scripted()).toMatchObject({ deaf: { why: '502', since: expect.any(Number) } })
  const lease = (await desk.inIt((tx) => takeLease(tx, id, newId())))!
  expect(await desk.inIt((tx) => moveCursor(tx, lease, '1'))).toBe(true)
  expect((await scripted()).deaf).toBeNull()
  expect(await events(id)).toEqual(['hears again', 'deaf'])
  expect(await desk.inIt((tx) => moveCursor(tx, { ...lease, fence: lease.fence - 1 }, '2'))).toBe(false)
})

test('a sign-in that the network refuses is not stored, and its own words are shown', async () => {
  health = { ok: false, why: '401, token revoked' }
  await expect(connect(desk, me, wish)).rejects.toThrow('Scripted does not let us in: 401, token revoked.')
  expect((await desk.inIt(accounts)).map(({ handle }) => handle)).not.toContain('northwind_care')
  const { id } = await scripted()
  await expect(signIn(desk, { ...me, sourceId: id }, 'worse')).rejects.toThrow('token revoked')
})

test('signing in again ends what was refused, and what waited goes out', async () => {
  const source = await scripted()
  await desk.inIt((tx) => noteRefused(tx, source.accountId!, '401'))
  await refusedUs(desk.db, desk.workspaceId, source.accountId!, '401 again')
  expect((await scripted()).refused).toMatchObject({ why: '401' })
  health = { ok: true }
  await signIn(desk, { ...me, sourceId: source.id }, 'the right one')
  expect((await scripted()).refused).toBeNull()
  expect((await events(source.id))!.slice(0, 2)).toEqual(['signed in', 'refused'])
})

test('a second account is connected, and connecting it twice is refused', async () => {
  const { id } = await connect(desk, me, wish)
  expect(await events(id)).toEqual(['connected'])
  await expect(connect(desk, me, { ...wish, handle: 'Northwind_Care' })).rejects.toThrow('connected already')
  await expect(connect(desk, me, { ...wish, network: 'file' })).rejects.toThrow('Nothing can be connected')
  await remove(desk, { ...me, sourceId: id })
  await expect(remove(desk, { ...me, sourceId: id })).rejects.toThrow('not here any more')
  await connect(desk, me, wish)
  expect((await desk.inIt(accounts)).filter(({ handle }) => handle === 'northwind_care')).toHaveLength(1)
})

test('an account that a file told of is taken over when it is connected: what it wrote stays ours', async () => {
  const author = { remoteId: 'x', handle: 'NorthwindHelp', name: 'Help', audience: null, bio: null, since: null }
  const told = {
    remoteId: 'f1',
    threadId: 'f1',
    parentId: null,
    author,
    text: 'Hello',
    language: null,
    url: null,
    at: 0,
  }
  await desk.inIt(async (tx) => knowOurs(tx, 'scripted', [{ post: { ...told, ours: true } }], await accounts(tx)))
  await desk.hears(post({ remoteId: 'f2', text: 'We are here to help.', by: 'NorthwindHelp' }))
  const ofFile = (await desk.inIt(accounts)).find(({ handle }) => handle === 'NorthwindHelp')!
  expect(ofFile.secret).toHaveLength(0)
  await connect(desk, me, { ...wish, handle: '@northwindhelp' })
  const now = (await desk.inIt(accounts)).filter(({ handle }) => handle.toLowerCase() === 'northwindhelp')
  expect(now.map(({ id }) => id)).toEqual([ofFile.id])
  expect(openAccount(desk.secrets, desk.workspaceId, now[0]!).secret).toBe('a new token')
  await desk.hears(post({ remoteId: 'f3', text: 'Still here.', by: 'northwindhelp' }))
  expect(await desk.rows("select distinct account_id as id from post where remote_id in ('f2', 'f3')")).toEqual([
    { id: ofFile.id },
  ])
})

test('removed, nothing new is heard by it, its cases stay, and nobody can answer from it', async () => {
  await desk.hears(post({ remoteId: 'lost', text: 'Northwind lost my suitcase, please help!', by: 'ruth' }))
  const [row] = await desk.rows<{ id: string }>(`select case_id as id from post where remote_id = 'lost'`)
  for (const { id } of (await shown()).filter(({ connector }) => connector === 'scripted')) {
    await desk.inIt((tx) => noteDeaf(tx, id, '503'))
    await remove(desk, { ...me, sourceId: id })
    expect(await desk.inIt((tx) => takeLease(tx, id, newId()))).toBeNull()
  }
  expect((await desk.inIt(sources)).map(({ connector }) => connector)).not.toContain('scripted')
  expect((await desk.inIt(hearing)).deaf).toEqual([])
  const place = await desk.inIt((tx) => placeOf(desk, tx, row!.id))
  expect(place.may).toMatchObject({ may: false, why: ['no-account', 'Scripted'] })
  expect(place.posts).toHaveLength(1)
})
