import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, type Match } from './evaluate.ts'
import { fold } from './fold.ts'
import { parseQuery } from './parse.ts'
import type { Query } from './query.ts'

function queryFrom(text: string): Query {
  const parse = parseQuery(text)
  if (!parse.ok) throw new Error(parse.why)
  return parse.query
}

function quoted(query: string, text: string): string[] {
  return (evaluate(queryFrom(query), text)?.words ?? []).map(({ from, to }) => text.slice(from, to))
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
    expect(evaluate(queryFrom('air OR "northwind air"'), 'northwind air')).toEqual({
      words: [
        { words: 'northwind air', from: 0, to: 13 },
        { words: 'air', from: 10, to: 13 },
      ],
    })
  })

  test('a planted word is found where it stands', () => {
    const query = queryFrom('northwind OR "northwind air"')
    fc.assert(
      fc.property(noise, gap, disguised('northwind'), gap, noise, (before, left, word, right, after) => {
        const match = evaluate(query, before + left + word + right + after)
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
        const match = evaluate(query, before + left + phrase + right + after)
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
        expect(evaluate(query, any)).toBeNull()
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
        expect(places(evaluate(query, any))).toEqual(slowly(query, any))
      }),
      { numRuns: 2_000 },
    )
  })

  test('a hostile text costs no more than its length', () => {
    const query = queryFrom('a OR "a a a a a a a a b" OR "s b" OR "x s s s s y"')
    const began = performance.now()
    for (const part of ['a ', "'s", '@', '_', '@_', 'a_', '日', '\u0301', '\ud800'])
      evaluate(query, part.repeat(30_000))
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

function slowly(query: Query, text: string): string[] {
  const tokens = slowTokens(text)
  const found: string[] = []
  for (const term of query.of) {
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
