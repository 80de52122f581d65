import { describe, expect, test } from 'vitest'
import { flatten, mapColumns } from './columns.ts'
import { isOfBrand, linesOf } from './lines.ts'

const read = (record: object) => {
  const row = flatten(record)
  return linesOf(row, mapColumns(Object.keys(row), [row]), (text) => `hash of ${text}`)
}

describe('one post', () => {
  test('is ours where its role, its direction or its author says so', () => {
    const ours = (record: object) => read({ id: 1, text: 'The lift works again.', author: 'metro', ...record })[0]?.ours
    expect(ours({})).toBeUndefined()
    expect(ours({ role: 'brand' })).toBe(true)
    expect(ours({ role: 'customer', brand: 'metro' })).toBeUndefined()
    expect(ours({ inbound: 'False' })).toBe(true)
    expect(ours({ inbound: true })).toBeUndefined()
    expect(ours({ brand: '@Metro' })).toBe(true)
    expect(ours({ brand: 'tram' })).toBeUndefined()
  })

  test('of an export of ours says whose it is, and stays private', () => {
    const exported = { remote_id: '1', text: 'Which tag?', author: 'metro', ours: true, private_to: 'dana' }
    expect(read(exported)[0]).toMatchObject({ ours: true, private_to: 'dana' })
    expect(read({ ...exported, ours: false, private_to: null })[0]).toMatchObject({
      ours: undefined,
      private_to: undefined,
    })
  })

  test('without an id gets one of what it says; with an empty one it has none', () => {
    expect(read({ text: 'a', author: 'b', date: '2026-11-03' })[0]?.id).toBe('hash of ["b","2026-11-03","a"]')
    expect(read({ id: '', text: 'a', author: 'b' })[0]?.id).toBeUndefined()
  })

  test('counts are counts', () => {
    const followers = (value: unknown) => read({ id: 1, text: 'a', user: 'b', followers: value })[0]?.author?.followers
    expect([followers('41,200'), followers(0), followers(''), followers('many'), followers(-1)]).toEqual([
      41_200,
      0,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a thread', () => {
  const thread = {
    id: 't1',
    brand: 'metro',
    author: 'ruth',
    turns: [
      { id: '1', author: 'ruth', role: 'customer', text: 'The lift is out.', created_at: '2026-11-03T09:00:00Z' },
      { id: '2', role: 'brand', text: 'I am sorry, Ruth.', created_at: '2026-11-03T09:05:00Z' },
      { id: '3', role: 'customer', text: 'Thanks.', created_at: '2026-11-03T09:06:00Z', in_reply_to: '1' },
    ],
  }
  test('is its turns, in one thread, each with who wrote it and what it answers', () => {
    expect(
      read(thread).map((line) => [line.id, line.author?.handle, line.thread_id, line.in_reply_to, line.ours]),
    ).toEqual([
      ['1', 'ruth', '1', undefined, undefined],
      ['2', 'metro', '1', '1', true],
      ['3', 'ruth', '1', '1', undefined],
    ])
  })
  test('a turn that is no object is told, not thrown', () => {
    expect(read({ ...thread, turns: [null, 'x'] })).toHaveLength(2)
  })
})

test('a line is of a brand where it says so or names none', () => {
  const of = (brand: string | null) => {
    const row = { text: 'a', brand }
    return isOfBrand(row, mapColumns(['text', 'brand'], [row]), 'Metro Line')
  }
  expect([of('@metroline'), of('METRO LINE'), of(null), of(''), of('tram')]).toEqual([true, true, true, true, false])
})
