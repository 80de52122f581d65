import { expect, test } from 'vitest'
import { compile, phrasesOf } from './compile.ts'
import { english } from './lexicons.ts'

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

test('phrases become a tree of folded words', () => {
  const lexicon = compile({ fault: "can't open, check-in" }, { harm: 'cant open' })
  expect(lexicon.get('cant')?.next?.get('open')?.cues).toEqual(['fault', 'harm'])
  expect(lexicon.get('check')?.next?.get('in')?.cues).toEqual(['fault'])
})

test('no phrase of the lexicon is left half written', () => {
  const odd = [...english.keys()].filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))
  expect(odd).toEqual([])
})
