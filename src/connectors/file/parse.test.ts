import { assert, jsonValue, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { file } from './index.ts'
import { parse } from './parse.ts'

const line = {
  id: 'l-17',
  text: 'The lift at platform 4 is out again.',
  created_at: '2026-11-03T09:15:00Z',
  author: 'rutha',
}
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const read = (change: object, at: string | null = null) =>
  parse(bytes({ line: { ...line, ...change }, at, network: 'x' }))

describe('a line of a file', () => {
  test('that was private stays private', () => {
    expect(read({ private_to: 'northwindair' })).toMatchObject({ post: { to: 'northwindair' } })
    expect(read({ private_to: null })).not.toMatchObject({ post: { to: expect.anything() } })
  })

  test('as plain as it may be', () => {
    expect(read({})).toEqual({
      says: 'post',
      post: {
        remoteId: 'l-17',
        threadId: 'l-17',
        parentId: null,
        author: { remoteId: 'rutha', handle: 'rutha', name: 'rutha', audience: null, bio: null, since: null },
        text: 'The lift at platform 4 is out again.',
        language: null,
        url: null,
        at: Date.UTC(2026, 10, 3, 9, 15),
      },
    })
  })

  test('with all that it can say', () => {
    const author = { id: 'u1', handle: '@rutha', name: 'Ruth A.', followers: 95 }
    const said = { author, lang: 'en', in_reply_to: 'l-16', thread_id: 'l-9', url: 'https://forum.example/17' }
    expect(read(said)).toMatchObject({
      post: {
        threadId: 'l-9',
        parentId: 'l-16',
        language: 'en',
        url: 'https://forum.example/17',
        author: { remoteId: 'u1', handle: 'rutha', name: 'Ruth A.', audience: 95 },
      },
    })
  })

  const cases: [what: string, change: object, post: object][] = [
    ['a reply without a thread stands in that of its parent', { in_reply_to: 'l-16' }, { threadId: 'l-16' }],
    ['followers beside the author', { author_followers: 0 }, { author: { audience: 0 } }],
    ['followers that are no count are unknown', { author_followers: 'many' }, { author: { audience: null } }],
    ['a number for an id', { id: 17 }, { remoteId: '17' }],
    ['NUL and half letters', { text: 'a\0b\udc00' }, { text: 'a\u2400b\ufffd' }],
    ['a link that no browser should follow', { url: 'javascript:alert(1)' }, { url: null }],
    ['a date with an offset', { created_at: '2026-11-03T10:15:00+01:00' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['a date without a zone is UTC', { created_at: '2026-11-03 09:15:00' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['a day alone', { created_at: '2026-11-03' }, { at: Date.UTC(2026, 10, 3) }],
    ['milliseconds', { created_at: '2026-11-03T09:15:00.621Z' }, { at: Date.UTC(2026, 10, 3, 9, 15, 0, 621) }],
    ['a spoken date', { created_at: 'Tue Nov 03 09:15:00 +0000 2026' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['a date of a letter', { created_at: 'Tue, 3 Nov 2026 10:15:00 +0100' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['without its day and seconds', { created_at: '03 Nov 2026 09:15 GMT' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['with a zone by name', { created_at: 'Tue, 03 Nov 2026 04:15:00 EST' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['with a remark', { created_at: 'Tue, 03 Nov 2026 10:15:00 +0100 (CET)' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['with two digits of a year', { created_at: '3 Nov 26 09:15:00 Z' }, { at: Date.UTC(2026, 10, 3, 9, 15) }],
    ['29 February of a leap year', { created_at: '2024-02-29T00:00:00Z' }, { at: Date.UTC(2024, 1, 29) }],
    ['a leap second', { created_at: '2016-12-31T23:59:60Z' }, { at: Date.UTC(2016, 11, 31, 23, 59, 59) }],
  ]
  test.each(cases)('%s', (_what, change, post) => {
    expect(read(change)).toMatchObject({ post })
  })

  test('the moved time wins', () => {
    expect(read({}, '2026-11-21T12:00:00Z')).toMatchObject({ post: { at: Date.UTC(2026, 10, 21, 12) } })
    expect(read({ created_at: undefined }, '2026-11-21T12:00:00Z')).toMatchObject({ says: 'post' })
  })

  test('a number beyond 2^53 keeps each of its digits', () => {
    const raw = new TextEncoder().encode(JSON.stringify({ line, at: null }).replace('"l-17"', '9007199254740993'))
    expect(parse(raw)).toMatchObject({ post: { remoteId: '9007199254740993' } })
  })
})

describe('a line that cannot be read says why', () => {
  const cases: [why: string, change: object][] = [
    ['no id', { id: '' }],
    ['no text', { text: undefined }],
    ['no text', { text: ' \n' }],
    ['no author', { author: null }],
    ['no author', { author: { followers: 3 } }],
    ['no date', { created_at: undefined }],
    ['date 31 Feb', { created_at: '2026-02-31T10:00:00Z' }],
    ['date 31 Feb', { created_at: 'Tue Feb 31 09:15:00 +0000 2026' }],
    ['date 31 Feb', { created_at: 'Tue, 31 Feb 2026 09:15:00 +0000' }],
    ['date in month Nev', { created_at: 'Tue, 3 Nev 2026 09:15:00 +0000' }],
    ['time 25:15:0', { created_at: '3 Nov 2026 25:15 GMT' }],
    ['date 29 Feb 2026', { created_at: '2026-02-29T10:00:00Z' }],
    ['date in month 13', { created_at: '2026-13-01T10:00:00Z' }],
    ['time 24:61:0', { created_at: '2026-11-03T24:61:00Z' }],
    ['date not understood: last week', { created_at: 'last week' }],
  ]
  test.each(cases)('%s', (unreadable, change) => {
    expect(read(change)).toEqual({ unreadable })
  })

  test('bytes that are no text, no JSON, no line', () => {
    expect(parse(new Uint8Array([0x7b, 0xff]))).toEqual({ unreadable: 'not UTF-8' })
    expect(parse(new TextEncoder().encode('{'))).toMatchObject({ unreadable: expect.stringContaining('not JSON') })
    expect(parse(bytes([]))).toEqual({ unreadable: 'no line' })
    expect(parse(bytes({ at: null }))).toEqual({ unreadable: 'no line' })
    expect(parse(new TextEncoder().encode('['.repeat(100_000)))).toHaveProperty('unreadable')
  })

  test('nothing makes it throw', () => {
    assert(
      property(uint8Array(), jsonValue(), jsonValue(), (raw, value, other) => {
        expect(parse(raw)).toBeTypeOf('object')
        expect(parse(bytes({ line: value, at: other }))).toBeTypeOf('object')
        expect(read({ author: value, created_at: other })).toBeTypeOf('object')
      }),
    )
  })
})

test('there is nowhere to answer', () => {
  expect(file.about.abilities).toEqual({ listen: false, reply: false, find: false, private: false })
})
