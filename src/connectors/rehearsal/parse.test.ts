import { readFileSync } from 'node:fs'
import { assert, json as anyJson, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, readSent, readStream } from './parse.ts'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url))
const changed = (name: string, change: object): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(fixture(name))), ...change }))

describe('what Rehearsal says', () => {
  test('a post, with its author and its audience', () => {
    expect(parse(fixture('post'))).toEqual({
      says: 'post',
      post: {
        remoteId: '7514896281600000003',
        threadId: '7514896281600000003',
        parentId: null,
        author: {
          remoteId: 'danaokafor',
          handle: 'danaokafor',
          name: 'Dana Okafor',
          audience: 41_200,
          bio: 'Travel writer.',
          since: Date.UTC(2016, 2, 2),
        },
        text: 'Landed in Lisbon. My bag did not. @northwindair please, is anyone there?',
        language: null,
        url: '/rehearsal/#post-7514896281600000003',
        at: Date.UTC(2026, 10, 21, 11, 44),
      },
    })
  })

  test('an edit and a deletion, at the time they happened', () => {
    const at = Date.UTC(2026, 10, 21, 14, 3, 12)
    const text = 'nrothwind lost my stroller. Update: they found it.'
    expect(parse(fixture('edit'))).toEqual({ says: 'edit', remoteId: '7514896281600000001', text, at })
    expect(parse(fixture('delete'))).toEqual({
      says: 'delete',
      remoteId: '7514896281600000002',
      at: Date.UTC(2026, 10, 21, 14, 5),
    })
  })

  test('an audience that is not said is unknown, never none', () => {
    const heard = parse(changed('post', { author: { id: 'a', handle: 'a', name: 'A', followers: null } }))
    expect(heard).toMatchObject({ post: { author: { audience: null, bio: null, since: null } } })
  })

  test('a private message, with its one reader', () => {
    expect(parse(changed('post', { to: 'northwindair' }))).toMatchObject({ post: { to: 'northwindair' } })
  })

  test('what no database can hold is made visible', () => {
    expect(parse(changed('post', { text: 'a\0b\ud800c' }))).toMatchObject({ post: { text: 'a\u2400b\ufffdc' } })
  })
})

describe('what cannot be read says why', () => {
  const cases: [why: string, raw: Uint8Array][] = [
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['not JSON', new TextEncoder().encode('<html>')],
    ['no event', new TextEncoder().encode('[1]')],
    ['no text', changed('post', { text: 7 })],
    ['no id', changed('post', { id: 7514896281600000 })],
    ['no author', changed('post', { author: null })],
    ['createdAt is no time: 2026-02-31', changed('post', { createdAt: '2026-02-31T10:00:00.000Z' })],
    ['no to', changed('post', { to: null })],
    ['no to', changed('post', { to: ' ' })],
    ['an event of unknown type "like"', changed('post', { type: 'like' })],
  ]
  test.each(cases)('%s', (why, raw) => {
    expect(parse(raw)).toMatchObject({ unreadable: expect.stringContaining(why) })
  })

  test('no bytes make it throw', () => {
    assert(
      property(uint8Array(), anyJson(), (bytes, json) => {
        for (const raw of [bytes, new TextEncoder().encode(json)]) expect(parse(raw)).toBeTypeOf('object')
      }),
    )
    expect(parse(new TextEncoder().encode('['.repeat(100_000)))).toHaveProperty('unreadable')
  })
})

test('an answer that is cut off is an error and no empty batch', () => {
  expect(() => readStream('{"events":[')).toThrow('not JSON')
  expect(() => readStream('{}')).toThrow('without its events')
  expect(() => readSent('{"id":"1"}')).toThrow('no createdAt')
})
