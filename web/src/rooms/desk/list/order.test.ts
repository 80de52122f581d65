import { array, assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inPlace, newsOf, upToDate } from './order.ts'

const row = (id: string, text = id) => ({ id, text })
const rows = (ids: string) => ids.split('').map((id) => row(id))
const ids = (held: { rows: readonly { id: string }[] }) => held.rows.map(({ id }) => id).join('')

describe('the order of a list that a hand is in', () => {
  const held = upToDate([rows('abc')], null)

  test('rows change in place, and their places wait', () => {
    const now = inPlace([[row('c'), row('a', 'new words'), row('b')]], held, false)
    expect(ids(now)).toBe('abc')
    expect(now.rows[0]).toEqual(row('a', 'new words'))
    expect(newsOf([rows('cab')], now)).toEqual({ added: 0, moved: 1, gone: 0 })
  })

  test('what came and what went is told, and shown when asked', () => {
    const pages = [rows('dac')]
    const now = inPlace(pages, held, false)
    expect(ids(now)).toBe('abc')
    expect([...now.gone]).toEqual(['b'])
    expect(newsOf(pages, now)).toEqual({ added: 1, moved: 0, gone: 1 })
    expect(newsOf(pages, now)).toEqual({ added: 1, moved: 0, gone: 1 })
    const after = upToDate(pages, now)
    expect(ids(after)).toBe('dac')
    expect([...after.fresh]).toEqual(['d'])
  })

  test('a further page is no news, and a row pushed past the end of what is loaded is not gone', () => {
    const two = inPlace([rows('abc'), rows('de')], held, true)
    expect(ids(two)).toBe('abcde')
    expect(newsOf([rows('abc'), rows('de')], two)).toEqual({ added: 0, moved: 0, gone: 0 })
    expect(inPlace([rows('xab')], held, true).gone.size).toBe(0)
    expect([...inPlace([rows('xab')], held, false).gone]).toEqual(['c'])
  })

  test('whatever comes, nothing on the screen moves until asked, and then it is the newest order', () => {
    const some = uniqueArray(integer({ min: 0, max: 40 }).map(String), { minLength: 1, maxLength: 20 })
    assert(
      property(some, array(some, { maxLength: 5 }), (first, later) => {
        let now = upToDate([first.map((id) => row(id))], null)
        for (const order of later) now = inPlace([order.map((id) => row(id, `${id}!`))], now, false)
        expect(now.rows.map(({ id }) => id)).toEqual(first)
        const last = later.at(-1) ?? first
        expect(upToDate([last.map((id) => row(id))], now).rows.map(({ id }) => id)).toEqual(last)
      }),
    )
  })
})
