import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutUs, notAboutUs } from './edits.ts'
import { evaluate, explain } from './evaluate.ts'
import { parseQuery } from './parse.ts'
import type { Query, Searched } from './query.ts'

const seen = (text: string, from = 'harbourcam'): Searched => ({ text, language: 'en', from, network: 'rehearsal' })
const read = (text: string): Query => {
  const parse = parseQuery(text)
  if (!parse.ok) throw new Error(parse.why[0])
  return parse.query
}
const not = (query: string, post: Searched) => notAboutUs(query, post, evaluate(read(query), post)?.words ?? [])

describe('an edit is proposed', () => {
  test.each([
    ['northwind OR nrothwind', 'A cold northwind today', '(northwind OR nrothwind)\n  AND NOT "cold northwind"'],
    ['northwind', 'Northwind chimes for sale', 'northwind\n  AND NOT "Northwind chimes"'],
    ['northwind AND NOT rain', 'the northwind blows', 'northwind AND NOT rain\n  AND NOT "the northwind"'],
    ['northwind\n// who we are', 'a northwind', 'northwind\n  AND NOT "a northwind"\n// who we are'],
    // Nothing stands around it: whoever wrote it is left out.
    ['northwind', 'Northwind!', 'northwind\n  AND NOT from:harbourcam'],
    ['東京', '明東京行', '東京\n  AND NOT 明東京'],
  ])('not about us: %s, %s', (query, text, edited) => {
    expect(not(query, seen(text))?.text).toBe(edited)
  })

  test('it is about us: the words themselves are asked for as well', () => {
    const query = '(northwind OR nw) AND NOT "cold north wind"'
    const post = seen('NW lost it in the cold north wind of Lisbon')
    const near = explain(read(query), post)
    expect(aboutUs(query, post, near?.blockedBy ?? [])).toEqual({
      text: `${query}\n  OR "in the cold north wind"`,
      added: 'OR "in the cold north wind"',
    })
  })

  test('whatever the post, an edit does what it says and is a query', () => {
    const query = 'northwind OR "north air" OR @nw OR 東京 OR from:ada'
    const word = fc.constantFrom(
      'northwind',
      'north',
      'air',
      '@nw',
      '#x',
      '東京',
      '明',
      '“',
      '"',
      "'s",
      '_',
      ',',
      '\n',
      'OR',
      '(',
      'Ｎｏｒｔｈｗｉｎｄ',
      '✈️',
    )
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    let proposed = 0
    fc.assert(
      fc.property(text, fc.constantFrom('ada', '@ada@x.example', 'o p"q'), (any, from) => {
        const post = seen(any, from)
        const edit = not(query, post)
        if (edit === null) return
        const parse = parseQuery(edit.text)
        expect([edit.text, parse.ok && evaluate(parse.query, post)]).toEqual([edit.text, null])
        proposed += 1
      }),
      { numRuns: 2_000 },
    )
    expect(proposed).toBeGreaterThan(1_000)
  })
})
