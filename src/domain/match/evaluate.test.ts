import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, explain, type Match } from './evaluate.ts'
import { fold } from './fold.ts'
import { parseQuery } from './parse.ts'
import { printQuery } from './print.ts'
import type { Query, Searched, Term } from './query.ts'
import { tokensOf } from './tokens.ts'

function queryFrom(text: string): Query {
  const parse = parseQuery(text)
  if (!parse.ok) throw new Error(parse.why[0])
  return parse.query
}

const seen = (text: string, more: Partial<Searched> = {}): Searched => ({
  text,
  language: 'en',
  from: 'dana',
  network: 'rehearsal',
  ...more,
})

function quoted(query: string, text: string): string[] {
  return (evaluate(queryFrom(query), seen(text))?.words ?? []).map(({ from, to }) => text.slice(from, to))
}

describe('AND, OR, NOT, groups and fields', () => {
  test.each([
    ['northwind AND bag', 'my bag, Northwind', true],
    ['northwind AND bag', 'Northwind', false],
    ['northwind AND NOT "cold north"', 'northwind', true],
    ['northwind AND NOT weather', 'northwind weather', false],
    // NOT binds before AND, AND before OR.
    ['a OR b AND NOT c', 'a c', true],
    ['(a OR b) AND NOT c', 'a c', false],
    ['a AND NOT b AND c', 'a c', true],
    ['a AND NOT (b AND c)', 'a c', true],
    ['a AND NOT (b OR NOT c)', 'a c', true],
    ['a AND NOT (b OR NOT c)', 'a', false],
    ['northwind AND lang:en', 'northwind', true],
    ['northwind AND lang:EN', 'northwind', true],
    ['northwind AND lang:de', 'northwind', false],
    ['northwind AND NOT lang:de', 'northwind', true],
    ['from:dana', 'anything', true],
    ['from:@Dana', 'anything', true],
    ['from:"dana"', 'anything', true],
    ['from:dan', 'anything', false],
    ['network:Rehearsal AND bag', 'a bag', true],
    ['network:elsewhere OR bag', 'a bag', true],
    ['// who\nnorthwind\n  // what not\n  AND NOT weather', 'northwind', true],
    ['@northwindair AND #late', '@NorthwindAir is #late', true],
    ['@northwindair AND #late', '@NorthwindAir is late', false],
  ])('%s in %s: %s', (query, text, matches) => {
    expect(evaluate(queryFrom(query), seen(text)) !== null).toBe(matches)
  })

  test('a language may be narrower than asked, never wider; an unknown one is none; a handle may name its server', () => {
    const on = (query: string, more: Partial<Searched>) => evaluate(queryFrom(query), seen('bag', more)) !== null
    expect(on('bag AND lang:en', { language: 'en-GB' })).toBe(true)
    expect(on('bag AND lang:en-GB', { language: 'en' })).toBe(false)
    expect(on('bag AND lang:en', { language: 'enm' })).toBe(false)
    expect(on('bag AND lang:en', { language: null })).toBe(false)
    expect(on('bag AND NOT lang:en', { language: null })).toBe(true)
    expect(on('from:dana', { from: '@Dana@social.example' })).toBe(true)
    expect(on('from:dana', { from: 'dana.example' })).toBe(false)
  })

  test('what a match rests on: the words of branches that hold, fields, and never what NOT leaves out', () => {
    const match = evaluate(
      queryFrom('(bag AND tag OR northwind) AND from:dana AND NOT rain'),
      seen('northwind, my bag'),
    )
    expect(match).toEqual({ words: [{ words: 'northwind', from: 0, to: 9 }], fields: ['from:dana'] })
  })

  test.each([
    [
      'northwind AND NOT "cold north wind" AND NOT rain',
      'northwind in the cold north wind',
      ['northwind'],
      ['cold north wind'],
      [],
    ],
    ['northwind AND lang:de AND NOT from:dana', 'northwind', ['northwind'], [], ['lang:de', 'NOT from:dana']],
    ['(a AND NOT b) OR (c AND NOT d)', 'a b c d', ['a', 'c'], ['b', 'd'], []],
  ])('%s nearly matches %s', (query, text, matched, blockedBy, fields) => {
    const near = explain(queryFrom(query), seen(text))
    expect(near?.matched.map(({ words }) => words)).toEqual(matched)
    expect(near?.blockedBy.map(({ words }) => words)).toEqual(blockedBy)
    expect(near?.fields).toEqual(fields)
  })

  test.each([
    ['northwind AND NOT rain', 'northwind'],
    ['northwind AND NOT rain', 'rain'],
    ['northwind OR from:kirsten', 'rain'],
    ['northwind AND bag AND NOT rain', 'northwind rain'],
  ])('%s: %s is not near', (query, text) => {
    expect(explain(queryFrom(query), seen(text))).toBeNull()
  })

  test('any query and any post, against a slow evaluator written from the grammar', () => {
    let matched = 0
    let near = 0
    fc.assert(
      fc.property(bounded, anyPost, (query, post) => {
        const [fast, why] = [evaluate(query, post), explain(query, post)]
        expect(fast !== null).toBe(slowTruth(query, post))
        expect(fast === null || fast.words.length + fast.fields.length > 0).toBe(true)
        expect(fast === null || why === null).toBe(true)
        for (const { words, from, to } of fast?.words ?? [])
          expect(places({ words: [{ words, from, to }], fields: [] })).toEqual(
            expect.arrayContaining(
              slowly([termFrom(words)], post.text).filter((place) => place === `${words}:${from}-${to}`),
            ),
          )
        matched += fast === null ? 0 : 1
        near += why === null ? 0 : 1
      }),
      { numRuns: 3_000 },
    )
    expect(matched).toBeGreaterThan(200)
    expect(near).toBeGreaterThan(20)
  })

  test('printed and read again, a query is the same', () => {
    fc.assert(
      fc.property(bounded, (query) => {
        expect(parseQuery(printQuery(query))).toEqual({ ok: true, query })
      }),
      { numRuns: 2_000 },
    )
  })
})

const termFrom = (words: string): Term => ({
  kind: 'term',
  words,
  row: tokensOf(words).map(({ word, sigil, touches }) => ({ word, sigil, touches })),
})
const anyTerm = fc
  .constantFrom(
    'northwind',
    'northwind air',
    '@northwindair',
    '#air',
    'air',
    'rain',
    '東京',
    "levi's",
    'OR',
    'not',
    'h&m',
    '(x)',
  )
  .map(termFrom)
const anyField = fc.constantFrom<Query>(
  { kind: 'field', field: 'lang', value: 'en' },
  { kind: 'field', field: 'lang', value: 'de' },
  { kind: 'field', field: 'from', value: 'dana' },
  { kind: 'field', field: 'from', value: 'Kirsten Mo' },
  { kind: 'field', field: 'network', value: 'rehearsal' },
)
/** Any tree that a query may be: never an `any` in an `any`, an `all` in an `all`. */
const anyQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => {
  const group = (kind: 'any' | 'all') =>
    fc
      .array(tie('query'), { minLength: 2, maxLength: 3 })
      .map((of): Query => ({ kind, of: of.flatMap((part) => (part.kind === kind ? part.of : [part])) }))
  return {
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyTerm,
      anyField,
      tie('query').map((of): Query => ({ kind: 'not', of })),
      group('any'),
      group('all'),
    ),
  }
}).query
const bounded = anyQuery.filter((query) => parseQuery(printQuery(query)).ok)
const anyPost: fc.Arbitrary<Searched> = fc.record({
  text: fc
    .array(
      fc.constantFrom(
        'northwind',
        'Air',
        '@northwindair',
        '#air',
        'rain',
        '東京',
        'Levi’s',
        'or',
        'H&M',
        'x',
        'not',
        ',',
        '.',
      ),
      { maxLength: 7 },
    )
    .map((words) => words.join(' ')),
  language: fc.constantFrom(null, 'en', 'en-GB', 'de'),
  from: fc.constantFrom('dana', '@dana@social.example', 'kirsten mo', 'other'),
  network: fc.constantFrom('rehearsal', 'elsewhere'),
})

/** The grammar, read aloud. */
function slowTruth(query: Query, post: Searched): boolean {
  if (query.kind === 'any') return query.of.filter((part) => slowTruth(part, post)).length > 0
  if (query.kind === 'all') return query.of.filter((part) => !slowTruth(part, post)).length === 0
  if (query.kind === 'not') return !slowTruth(query.of, post)
  if (query.kind === 'term') return slowly([query], post.text).length > 0
  const wanted = query.value.toLowerCase()
  if (query.field === 'lang') return post.language?.toLowerCase().split('-')[0] === wanted
  if (query.field === 'network') return post.network === wanted
  return new RegExp(`^@?${wanted}(@|$)`, 'i').test(post.from)
}

describe('evaluate', () => {
  test.each([
    ['northwind', 'Flying Northwind today', ['Northwind']],
    ['northwind', 'NORTHWIND!!', ['NORTHWIND']],
    ['northwind', "Northwind's crew and northwind’s food", ['Northwind', 'northwind']],
    ['northwind', 'l’northwind', ['northwind']],
    ['northwind', 'hey @northwind and #Northwind', ['northwind', 'Northwind']],
    ['northwind', '@northwindair #northwindair northwindair', []],
    ['northwind', '_northwind_ (northwind) "northwind"', ['northwind', 'northwind', 'northwind']],
    ['northwind', 'northwind_air', []],
    ['northwind', 'https://northwind.example/x help@northwind.example', ['northwind', 'northwind']],
    ['northwind', 'northwind✈️ 👩‍👩‍👧northwind', ['northwind', 'northwind']],
    ['@northwindair', 'hi @NorthwindAir, hi northwindair, #northwindair', ['@NorthwindAir']],
    ['@northwindair', '@northwindair.bsky.example @northwindair@social.example', ['@northwindair', '@northwindair']],
    ['@northwindair', 'mail me at me@northwindair.example, ＠ｎｏｒｔｈｗｉｎｄａｉｒ', ['＠ｎｏｒｔｈｗｉｎｄａｉｒ']],
    ['@northwind', '@northwind_ @northwind_air', []],
    ['#northwind', '@northwind northwind #NorthWind ##northwind', ['#NorthWind', '#northwind']],
    [
      '"northwind air"',
      'Northwind  Air, northwind-air, northwind. Air',
      ['Northwind  Air', 'northwind-air', 'northwind. Air'],
    ],
    ['"northwind air"', "northwind's air", ["northwind's air"]],
    ['"northwind air"', 'northwind fair, air northwind, northwindair', []],
    ["levi's", "my levi's, levi, Levi’s", ["levi's", 'Levi’s']],
    ['müller OR strasse', 'MULLER in der Müllerstraße, Straße', ['MULLER', 'Straße']],
    ['東京', '明日東京へ行く', ['東京']],
    ['東京', '東。京', []],
    ['acme', 'acmeは遅い', ['acme']],
    ['ノースウィンド', 'ﾉｰｽｳｨﾝﾄﾞ航空', ['ﾉｰｽｳｨﾝﾄﾞ']],
    ['กรุงเทพ', 'สวัสดีกรุงเทพครับ', ['กรุงเทพ']],
    ['노스윈드', '노스윈드는 늦어요', ['노스윈드']],
    ['노스윈드', '노스윈드는'.normalize('NFD'), ['노스윈드'.normalize('NFD')]],
  ])('%s in %s', (query, text, words) => {
    expect(quoted(query, text)).toEqual(words)
  })

  test('a match tells which term was found, in the order of the text', () => {
    expect(evaluate(queryFrom('air OR "northwind air"'), seen('northwind air'))).toEqual({
      words: [
        { words: 'northwind air', from: 0, to: 13 },
        { words: 'air', from: 10, to: 13 },
      ],
      fields: [],
    })
  })

  test('a planted word is found where it stands', () => {
    const query = queryFrom('northwind OR "northwind air"')
    fc.assert(
      fc.property(noise, gap, disguised('northwind'), gap, noise, (before, left, word, right, after) => {
        const match = evaluate(query, seen(before + left + word + right + after))
        const from = (before + left).length
        expect(places(match)).toContain(`northwind:${from}-${from + word.length}`)
      }),
    )
  })

  test('a planted phrase is found, whatever stands between its words', () => {
    const query = queryFrom('"northwind air lost"')
    const words = fc.tuple(disguised('northwind'), gap, disguised('air'), gap, disguised('lost'))
    fc.assert(
      fc.property(noise, gap, words, gap, noise, (before, left, planted, right, after) => {
        const phrase = planted.join('')
        const from = (before + left).length
        const match = evaluate(query, seen(before + left + phrase + right + after))
        expect(places(match)).toContain(`northwind air lost:${from}-${from + phrase.length}`)
      }),
    )
  })

  test('nothing is found where no such word is', () => {
    const query = queryFrom('northwind OR @northwindair OR "northwind air"')
    const text = fc.oneof(noise, fc.string({ unit: 'binary' }))
    const without = text.filter((any) => !fold(any).includes('northwind'))
    fc.assert(
      fc.property(without, (any) => {
        expect(evaluate(query, seen(any))).toBeNull()
      }),
    )
  })

  test('it agrees with a slow reader that was written another way', () => {
    const terms = ['northwind', '"northwind air"', '@northwindair', '#air', '東京', 's', '"air s"', 'é']
    const query = queryFrom(terms.join(' OR '))
    const text = fc
      .array(fc.oneof(piece, fc.constantFrom(...alphabet)), { maxLength: 24 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (any) => {
        expect(places(evaluate(query, seen(any)))).toEqual(slowly(termsOf(query), any))
      }),
      { numRuns: 2_000 },
    )
  })

  test('a hostile text costs no more than its length', () => {
    const query = queryFrom('a OR "a a a a a a a a b" OR "s b" OR "x s s s s y"')
    const began = performance.now()
    for (const part of ['a ', "'s", '@', '_', '@_', 'a_', '日', '\u0301', '\ud800'])
      evaluate(query, seen(part.repeat(30_000)))
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

const alphabet = [
  ...' .,-–_@#\'’"!?/\n\t…'.split(''),
  '\u200b',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200d',
  '✈️',
  '👩‍👩‍👧',
  'n',
  's',
  'é',
  '日',
  '京',
  'ß',
  '𝐧',
  '\ud800',
  '\0',
  '4',
]
const noise = fc.array(fc.constantFrom(...alphabet, 'ng', 'of', 'ん'), { maxLength: 12 }).map((parts) => parts.join(''))
const gap = fc.constantFrom(' ', ', ', '. ', '\n', '…', ' - ', '(', '/', '✈️ ', '\u200b', '\u3000', ' "')
const piece = fc.constantFrom(
  'northwind',
  'Northwind',
  'air',
  '@northwindair',
  '#air',
  '東京',
  "'s",
  '’s',
  'NORTHWIND air',
  '_',
  ' ',
)

/** The same word in other clothes. */
function disguised(word: string): fc.Arbitrary<string> {
  const letters = Array.from(word, (letter) =>
    fc.constantFrom(
      letter,
      letter.toUpperCase(),
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 0x61),
      `${letter}\u0301`,
      `${letter}\u00ad`,
    ),
  )
  return fc.tuple(...letters).map((parts) => parts.join(''))
}

function places(match: Match | null): string[] {
  return (match?.words ?? []).map(({ words, from, to }) => `${words}:${from}-${to}`).toSorted()
}

interface SlowToken {
  word: string
  sigil: string
  from: number
  to: number
  possessive: boolean
}

/** One regular expression and every pair of places: slow, and plain enough to be believed. */
function slowTokens(text: string): SlowToken[] {
  const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`
  const mark = String.raw`[[\p{M}\p{Cf}]--[\u200b\ufeff]]`
  const letter = String.raw`[[\p{L}\p{Nd}\p{Nl}]--[${spaceless}]]`
  const plain = `${letter}(?:_*(?:${letter}|${mark}))*`
  const handle = `(?:${letter}|_)(?:_|${letter}|${mark})*`
  const token = new RegExp(`([@#＠＃])?([${spaceless}]${mark}*)|([@#＠＃])(${handle})|(${plain})`, 'dgv')
  const tokens: SlowToken[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const whole = found[0]
    const last = tokens.at(-1)
    const sigil = (found[1] ?? found[3] ?? '').normalize('NFKC')
    const afterWord = last !== undefined && last.to === found.index
    if (sigil !== '' && afterWord) {
      // After a word the sign is a mark like any other: read again from behind it.
      token.lastIndex = found.index + 1
      const again = new RegExp(`(?:[${spaceless}]${mark}*)|(?:${plain})`, 'yv')
      again.lastIndex = found.index + 1
      const rest = again.exec(text)
      if (rest === null) continue
      tokens.push({ word: fold(rest[0]), sigil: '', from: rest.index, to: again.lastIndex, possessive: false })
      token.lastIndex = again.lastIndex
      continue
    }
    const from = found.index + (sigil === '' ? 0 : 1)
    const word = fold(whole.slice(from - found.index))
    const hangs = word === 's' && last !== undefined && last.to === from - 1 && /['’]/u.test(text.charAt(from - 1))
    tokens.push({ word, sigil, from, to: token.lastIndex, possessive: hangs && !last.possessive })
  }
  return tokens
}

const termsOf = (query: Query): Term[] =>
  query.kind === 'term' ? [query] : query.kind === 'any' ? query.of.flatMap(termsOf) : []

function slowly(terms: readonly Term[], text: string): string[] {
  const tokens = slowTokens(text)
  const found: string[] = []
  for (const term of terms) {
    for (const [start, first] of tokens.entries()) {
      let at = start
      let step = 0
      while (step < term.row.length && at < tokens.length) {
        const [token, wanted, before] = [tokens[at], term.row[step], tokens[at - 1]]
        if (token === undefined || wanted === undefined) break
        const sign = wanted.sigil === '' || wanted.sigil === token.sigil
        const near = step === 0 || !wanted.touches || before?.to === token.from
        if (token.word === wanted.word && sign && near) step += 1
        else if (step === 0 || !token.possessive) break
        at += 1
      }
      const last = tokens[at - 1]
      if (step < term.row.length || last === undefined) continue
      found.push(`${term.words}:${first.from - (term.row[0]?.sigil === '' ? 0 : 1)}-${last.to}`)
    }
  }
  return found.toSorted()
}
