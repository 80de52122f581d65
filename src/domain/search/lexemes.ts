import { fold } from '../match/fold.ts'
import { Part, partOf } from '../match/letters.ts'
import { tokensOf, type Token } from '../match/tokens.ts'

/**
 * What a text is found by: the words of the matcher, in its spelling rules, each with its place. Beside them
 *
 * - `@handle` and `#tag` with their sign, so that a search can ask for these alone;
 * - in scripts without spaces every two characters that touch, at the place of the first: 東京 is found by one look
 *   and not by all that has 東 and all that has 京;
 * - emoji and flags, without a place: words on both sides of one still stand side by side, as for the matcher.
 *
 * The `s` of `Northwind's` is no word.
 */
export interface Lexeme {
  readonly word: string
  /** From 1; null where it has none. */
  readonly place: number | null
}

/** A longer word is found by its beginning. */
const LONGEST = 60
/** PostgreSQL takes 1 MB of words, and counts no further than place 16,383. */
const MOST_LETTERS = 150_000
const LAST_PLACE = 16_000

const emoji = /\p{RI}\p{RI}|\p{Extended_Pictographic}/gu

export const emojiIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(emoji), ([sign]) => sign).filter((sign) => !/^[©®™]$/u.test(sign))),
]

export const isWhole = ({ word }: Pick<Token, 'word'>): boolean => partOf(word.codePointAt(0) ?? 0) === Part.whole

export const cutWord = (word: string): string => (word.length > LONGEST ? word.slice(0, LONGEST).toWellFormed() : word)

/** The words of a text that count: the possessive `s` is passed over, and what folds to nothing. */
export const wordsOf = (text: string): Token[] =>
  tokensOf(text).filter(({ word, possessive }) => word !== '' && !possessive)

export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let letters = 0
  let last: Token | null = null
  for (const [index, token] of wordsOf(text).entries()) {
    const place = index + 1
    const word = cutWord(token.word)
    letters += 2 * word.length
    if (place > LAST_PLACE || letters > MOST_LETTERS) break
    lexemes.push({ word, place })
    if (token.sigil !== '') lexemes.push({ word: token.sigil + word, place })
    if (last !== null && token.touches && isWhole(token) && isWhole(last))
      lexemes.push({ word: last.word + word, place: place - 1 })
    last = token
  }
  return [...lexemes, ...emojiIn(text).map((word) => ({ word, place: null }))]
}

/** What a post can be found by beside its words. `~` stands in no word. */
export interface Facts {
  readonly network: string
  readonly language: string | null
  readonly identityId: string
  readonly ours: boolean
  /** Only one person and our team may read it. */
  readonly private: boolean
}

/** `en-GB` is also `en`. */
export function languageFacts(language: string): string[] {
  const whole = language.toLowerCase().replaceAll('_', '-')
  return [...new Set([whole.split('-')[0] ?? whole, whole])].map((one) => `~lang:${one}`)
}

export const networkFact = (network: string): string => `~network:${fold(network)}`
export const byFact = (identityId: string): string => `~by:${identityId}`
export const handleFact = (handle: string): string => `~handle:${fold(handle).replace(/^@/u, '')}`
export const OURS = '~ours'
export const PRIVATE = '~private'

export const factsOf = ({ network, language, identityId, ours, private: toOne }: Facts): string[] => [
  networkFact(network),
  byFact(identityId),
  ...(language === null ? [] : languageFacts(language)),
  ...(ours ? [OURS] : []),
  ...(toOne ? [PRIVATE] : []),
]

/** `dana@social.example` is also `dana`. */
export const personFacts = (network: string, handle: string): string[] => [
  networkFact(network),
  ...new Set([handleFact(handle), handleFact(handle.replace(/^@/u, '').split('@')[0] ?? handle)]),
]
