import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshHouse } from '../../test/database.ts'
import { newId } from '../runtime/ids.ts'
import { changesAfter, feedEnd, feedIsTrimmed, readFeed, tell, trimFeed } from './feed.ts'
import { inWorkspace } from './scope.ts'

const house = await freshHouse()
const inIt = <T>(act: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(house.db, house.workspaceId, act)

test('a reader that follows concurrent writers misses nothing and sees nothing twice', async () => {
  let position = await inIt(feedEnd)
  const written: string[] = []
  const seen: string[] = []
  const writer = async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const id = newId()
      await inIt(async (tx) => {
        await tell(tx, [{ noun: 'case', id }])
        await sleep(Math.random() * 12)
      })
      written.push(id)
    }
  }
  const read = async () => {
    const lines = await inIt((tx) => changesAfter(tx, position, 50))
    seen.push(...lines.map(({ id }) => id))
    position = lines.at(-1)?.position ?? position
    return lines.length
  }
  const writers = Promise.all(Array.from({ length: 5 }, writer))
  while (seen.length < 200) await read()
  await writers
  expect(written).toHaveLength(200)
  expect(seen.toSorted()).toEqual(written.toSorted())
})

test('lines of one transaction come in the order in which they were written', async () => {
  const from = await inIt(feedEnd)
  const ids = Array.from({ length: 40 }, () => newId()).toReversed()
  await inIt(async (tx) => {
    for (const id of ids) await tell(tx, [{ noun: 'case', id }])
  })
  const read: string[] = []
  for (let position = from; read.length < ids.length;) {
    const lines = await inIt((tx) => changesAfter(tx, position, 7))
    read.push(...lines.map(({ id }) => id))
    position = lines.at(-1)?.position ?? position
  }
  expect(read).toEqual(ids)
})

test('the newest changes wait behind a transaction that still runs', async () => {
  const from = await inIt(feedEnd)
  const early = newId()
  const late = newId()
  let release = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const slow = inIt(async (tx) => {
    await tell(tx, [{ noun: 'case', id: early }])
    await gate
  })
  await sleep(50)
  await inIt((tx) => tell(tx, [{ noun: 'case', id: late }]))
  expect(await inIt((tx) => readFeed(tx, from, 10))).toEqual({ lines: [], held: true })
  release()
  await slow
  // The horizon is the server's: other test files' transactions hold it for a moment.
  await expect
    .poll(() => inIt(async (tx) => (await changesAfter(tx, from, 10)).map(({ id }) => id)))
    .toEqual([early, late])
})

test('what is older than seven days is trimmed, and only a reader from before is told', async () => {
  const from = await inIt(feedEnd)
  await inIt((tx) => tell(tx, [{ noun: 'case', id: newId() }]))
  await inIt(trimFeed)
  expect(await inIt((tx) => feedIsTrimmed(tx, from))).toBe(false)
  await inIt((tx) => tx.query(`update change set at = now() - interval '8 days'`))
  await inIt(trimFeed)
  expect(await inIt((tx) => feedIsTrimmed(tx, from))).toBe(true)
  await expect.poll(() => inIt(async (tx) => feedIsTrimmed(tx, await feedEnd(tx)))).toBe(false)
})
