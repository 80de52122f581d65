import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse.ts'
import { furtherProposals, proposals, queryOf } from './proposals.ts'

describe('proposals', () => {
  test.each([
    ['Northwind Air', ['northwind', '@northwindair', 'nrothwind']],
    ['The Northwind Company Ltd.', ['northwind', '@northwind', 'nrothwind']],
    ['United Kites', ['united kites', '@unitedkites']],
    ['Café Müller GmbH', ['café', '@cafemuller']],
    ['Coopers', ['coopers', '@coopers', 'copoers']],
    ['Nordwind', ['nordwind', '@nordwind', 'nrodwind']],
    ['Ada', ['ada', '@ada']],
    ['The Company', ['the', '@thecompany']],
    ['ノースウィンド航空', ['ノースウィンド航空']],
    ['!!', []],
  ])('%s', (name, proposed) => {
    expect(proposals(name)).toEqual(proposed)
  })
})

describe('furtherProposals', () => {
  test.each([
    ['Northwind Air', ['#northwindair', 'northwindair', 'northwinnd']],
    ['The Northwind Company Ltd.', ['#northwind', 'northwinnd']],
    ['United Kites', ['#unitedkites', 'unitedkites']],
    ['Ballot Street', ['#ballotstreet', 'ballotstreet', 'balot']],
    ['Ada', ['#ada']],
    ['ノースウィンド航空', []],
  ])('%s', (name, proposed) => {
    expect(furtherProposals(name)).toEqual(proposed)
  })
})

describe('queryOf', () => {
  test('phrases are quoted, and so is whatever else would not be read as a word', () => {
    expect(queryOf(['northwind', 'northwind air', '@northwindair', 'OR', 'a, b', ' ', '"nw"', 'northwind'])).toBe(
      'northwind OR "northwind air" OR @northwindair OR "OR" OR "a, b" OR nw',
    )
  })

  test('what it makes is always read, if any name has a word', () => {
    const names = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('from:x', '-x', 'a*', '(x)', 'or')))
    fc.assert(
      fc.property(names, (any) => {
        const query = queryOf([...any, 'northwind'])
        expect(parseQuery(query).ok).toBe(true)
      }),
    )
  })
})
