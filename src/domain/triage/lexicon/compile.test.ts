import { expect, test } from 'vitest'
import { compile, GAP, phrasesOf, type Lexicon } from './compile.ts'
import { lexicons } from './lexicons.ts'

test('choices are written out', () => {
  expect(phrasesOf('delay(|s|ed), hung up,\n no (one|\n body) (is |)here')).toEqual([
    'delay',
    'delays',
    'delayed',
    'hung up',
    'no one is here',
    'no one here',
    'no body is here',
    'no body here',
  ])
})

test('choices within choices are written out', () => {
  expect(phrasesOf('why (not|(on earth|ever) not)')).toEqual(['why not', 'why on earth not', 'why not', 'why ever not'])
})

test('phrases become a tree of folded words', () => {
  const lexicon = compile({ fault: "can't open, check-in" }, { harm: 'cant open' })
  expect(lexicon.get('cant')?.next?.get('open')?.cues).toEqual(['fault', 'harm'])
  expect(lexicon.get('check')?.next?.get('in')?.cues).toEqual(['fault'])
})

test('no phrase of the lexicon is left half written', () => {
  const words = (level: Lexicon | null): string[] =>
    [...(level ?? [])].flatMap(([word, { next }]) => [word, ...words(next)])
  const odd = [...lexicons.values()].flatMap(words).filter((word) => word !== GAP && !/^[\p{L}\p{N}]+$/u.test(word))
  expect([...new Set(odd)]).toEqual([])
})
