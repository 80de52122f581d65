import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { freshHouse } from '../../../test/database.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import { inWorkspace } from '../../store/scope.ts'
import { bringIn, type Result } from './bring-in.ts'
import { look } from './look.ts'
import type { Clock } from './release.ts'

const house = await freshHouse()
const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
let n = 0
/** Each test has a network of its own. */
let network = ''
beforeEach(() => {
  n += 1
  network = `net${n}`
})

const fileOf = (records: readonly object[]): string => {
  const file = path.join(folder, `${network}.jsonl`)
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}
const rows = <Row extends object>(sql: string): Promise<Row[]> =>
  inWorkspace(house.db, house.workspaceId, async (tx) => (await tx.query<Row>(sql, [network])).rows)

interface Options {
  readonly brand?: string
  readonly live?: boolean
  readonly speed?: number
  readonly clock?: Clock
  readonly at?: (done: number) => void
}

async function bring(file: string, options: Options = {}): Promise<Result & { from: number; total: number }> {
  const { brand = null, live = true, speed = null, clock, at = () => {} } = options
  const seen = { from: -1, total: -1 }
  const watch = { begin: (from: number, total: number) => void Object.assign(seen, { from, total }), at }
  const plan = await look(file, undefined)
  const wanted = { workspaceId: house.workspaceId, plan, network, brand, live, speed }
  return { ...(await bringIn(house, wanted, watch, clock)), ...seen }
}

const LOST = '@northwindair lost my suitcase and nobody answers the phone. Please help.'
const SORRY = 'I am sorry. Your suitcase lands at 18:00, a courier brings it tonight.'
const T = Date.UTC(2026, 10, 3, 9)
const time = (minutes: number) => new Date(T + minutes * MINUTE).toISOString()
const turn = (id: string, author: string, role: string, minutes: number, text: string, answers?: string) => ({
  id,
  author,
  role,
  created_at: time(minutes),
  text,
  ...(answers && { in_reply_to: answers }),
})
const owed = () =>
  rows<{ name: string; kind: string; kept: boolean }>(
    `select identity.name, obligation.kind, obligation.kept_at is not null as kept
       from obligation join care_case on care_case.id = case_id
       join identity on identity.person_id = care_case.person_id
      where care_case.network = $1 order by identity.name, from_at, due_at`,
  )

describe('threads', () => {
  const threads = [
    {
      id: 'a',
      brand: 'NorthwindAir',
      turns: [
        turn('a1', 'ruth', 'customer', 0, LOST),
        turn('a2', 'NorthwindAir', 'brand', 20, SORRY, 'a1'),
        turn('a3', 'ruth', 'customer', 30, 'Thank you so much, that was amazing help!', 'a2'),
      ],
    },
    { id: 'b', brand: 'NorthwindAir', turns: [turn('b1', 'omar', 'customer', 10, LOST)] },
  ]

  test('as if live: what we answered is kept, what we did not is owed, and our turns are ours without an account', async () => {
    await bring(fileOf(threads))
    expect(await owed()).toEqual([
      { name: 'omar', kind: 'acknowledge', kept: false },
      { name: 'omar', kind: 'answer', kept: false },
      { name: 'ruth', kind: 'acknowledge', kept: true },
      { name: 'ruth', kind: 'answer', kept: true },
      { name: 'ruth', kind: 'follow_up', kept: false },
    ])
    const posts = await rows<{ id: string; ours: boolean; mention: boolean }>(
      `select remote_id as id, account_id is not null as ours, mention.post_id is not null as mention
         from post left join mention on mention.post_id = post.id where network = $1 order by at, remote_id`,
    )
    // In the order in which they were written, over both threads.
    expect(posts.map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 'a3'])
    expect(posts.filter(({ ours }) => ours).map(({ id }) => id)).toEqual(['a2'])
    expect(posts.find(({ id }) => id === 'a2')?.mention).toBe(false)
    expect(await rows('select 1 from care_case where network = $1 and outcome is not null')).toHaveLength(1)
  })

  test('as history: everything is stored and judged, and nothing is owed', async () => {
    expect(await bring(fileOf(threads), { live: false })).toMatchObject({ added: 4 })
    expect(await owed()).toEqual([])
    expect(await rows(`select 1 from post where network = $1 and account_id is not null`)).toHaveLength(1)
  })

  test('a name that the file writes as ours is called: a post that names it speaks to us', async () => {
    await bring(fileOf([{ ...threads[0]!, turns: [turn('c0', 'NorthwindHelp', 'brand', 0, SORRY)] }]))
    await bring(
      fileOf([
        { id: 'c1', author: 'ines', created_at: time(5), text: '@northwindhelp where is my suitcase? It is lost!' },
      ]),
    )
    expect(await rows(`select because from mention join post on post.id = post_id where network = $1`)).toEqual([
      { because: 'addressed' },
    ])
  })
})

const single = (id: string, minutes: number, more: object = {}) => ({
  id,
  author: `person-${id}`,
  created_at: time(minutes),
  text: LOST,
  ...more,
})

test('a brand takes its lines and those that name none', async () => {
  const file = fileOf([
    single('1', 0, { brand: 'Northwind' }),
    single('2', 0, { brand: 'Southwind' }),
    single('3', 0),
    single('4', 0, { brand: 'northwind' }),
  ])
  expect(await bring(file, { brand: 'Northwind' })).toMatchObject({ added: 3, otherBrands: 1, bad: [] })
  expect(await bring(file)).toMatchObject({ good: 4, added: 1 })
})

test('at a speed: gaps are divided, each post comes at its time, and its promise runs from there', async () => {
  let now = Date.now() - 2 * HOUR
  const began = now
  const waits: number[] = []
  const heard: { done: number; at: number }[] = []
  const clock = { now: () => now, wait: async (ms: number) => void (waits.push(ms), (now += ms)) }
  // Out of order in the file, half an hour and then one hour apart.
  const file = fileOf([single('late', 90), single('first', 0), single('middle', 30)])
  await bring(file, { speed: 60, clock, at: (done) => heard.push({ done, at: now - began }) })
  expect(waits.map((ms) => ms / 1000)).toEqual([30, 60])
  expect(heard).toEqual([
    { done: 1, at: 0 },
    { done: 2, at: 30_000 },
    { done: 3, at: 90_000 },
  ])
  const posts = await rows<{ id: string; at: number }>(
    'select remote_id as id, at from post where network = $1 order by at',
  )
  expect(posts.map(({ id, at }) => [id, at - began])).toEqual([
    ['first', 0],
    ['middle', 30_000],
    ['late', 90_000],
  ])
  const due = await rows<{ after: number }>(
    `select extract(epoch from due_at - from_at)::int as after from obligation join care_case on care_case.id = case_id where network = $1 and obligation.kind = 'answer'`,
  )
  expect(due.map(({ after }) => after)).toEqual([10_800, 10_800, 10_800])
})

test('at a speed, stopped in the middle: the next post is now, and the rest keeps its distance', async () => {
  const file = fileOf([single('1', 0), single('2', 10), single('3', 40)])
  let now = Date.now() - 2 * HOUR
  const clock = { now: () => now, wait: async (ms: number) => void (now += ms) }
  const stop = (done: number) => {
    if (done === 1) throw new Error('killed')
  }
  await expect(bring(file, { speed: 10, clock, at: stop })).rejects.toThrow('killed')
  now += HOUR
  const again = now
  expect(await bring(file, { speed: 10, clock })).toMatchObject({ from: 1, total: 3, good: 2, added: 2 })
  const posts = await rows<{ at: number }>('select at from post where network = $1 order by at')
  expect(posts.map(({ at }) => at - again)).toEqual([-HOUR, 0, 3 * MINUTE])
})

test('stopped in the middle, it goes on where it stopped; when it is through, it begins anew and adds nothing', async () => {
  const file = fileOf([...Array.from({ length: 1200 }, (_, place) => single(`${place}`, place)), { no: 'post' }])
  await expect(
    bring(file, {
      at: () => {
        throw new Error('killed')
      },
    }),
  ).rejects.toThrow('killed')
  expect(await rows('select 1 from post where network = $1')).toHaveLength(500)
  expect(await bring(file)).toMatchObject({ from: 500, good: 700, added: 700, bad: ['1201 (no id)'] })
  expect(await bring(file)).toMatchObject({ from: 0, good: 1200, added: 0 })
})

test('all at once is one wave: each post after the one before it, the last of them now', async () => {
  const before = Date.now()
  await bring(fileOf(Array.from({ length: 1200 }, (_, place) => single(`${place}`, 0, { author: 'ruth' }))))
  const posts = await rows<{ id: string; at: number }>(
    'select remote_id as id, at from post where network = $1 order by at',
  )
  expect(posts.map(({ id }) => id)).toEqual(Array.from({ length: 1200 }, (_, place) => `${place}`))
  expect(posts.at(-1)!.at).toBeGreaterThanOrEqual(before)
  expect(posts.at(-1)!.at - posts[0]!.at).toBe(1199)
})

test('another way of reading the same file begins at its first line', async () => {
  const file = fileOf(Array.from({ length: 600 }, (_, place) => single(`${place}`, place, { brand: 'x' })))
  const stop = () => {
    throw new Error('killed')
  }
  await expect(bring(file, { live: false, at: stop })).rejects.toThrow('killed')
  expect(await bring(file, { live: false, brand: 'x' })).toMatchObject({ from: 0, added: 100 })
})

test('one list: as if live in its order, threads too, and on it goes where it stopped', async () => {
  const list = (records: readonly object[]) => {
    const file = path.join(folder, `${network}.json`)
    writeFileSync(file, JSON.stringify(records))
    return file
  }
  const file = list(Array.from({ length: 1100 }, (_, place) => single(`${place}`, 0, { author: 'ruth' })))
  const stop = () => {
    throw new Error('killed')
  }
  await expect(bring(file, { at: stop })).rejects.toThrow('killed')
  expect(await bring(file)).toMatchObject({ from: 500, total: 1100, added: 600, lines: 1100 })
  const posts = await rows<{ id: string }>('select remote_id as id from post where network = $1 order by at')
  expect(posts.map(({ id }) => id)).toEqual(Array.from({ length: 1100 }, (_, place) => `${place}`))
})
