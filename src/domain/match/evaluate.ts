import { compiled, type Compiled, type Leaf, type Tree } from './compile.ts'
import { printQuery } from './print.ts'
import type { Query, Searched, Wanted } from './query.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Found {
  /** The term that was found, as the query writes it. */
  readonly words: string
  /** UTF-16 positions in the text as written; with the `@` or `#` where the term asks for one. */
  readonly from: number
  readonly to: number
}

/** Why a post is about us. Never empty. */
export interface Match {
  /** Every place of a term that it rests on, in the order of the text; what NOT leaves out is no reason. */
  readonly words: readonly Found[]
  /** Fields that it rests on: `from:dana`. */
  readonly fields: readonly string[]
}

/** Words of the query are there, and yet it does not match. */
export interface Near {
  readonly matched: readonly Found[]
  /** Words that NOT leaves out. */
  readonly blockedBy: readonly Found[]
  /** Fields that say no, as the query writes them: `lang:en`, `NOT from:dana`. */
  readonly fields: readonly string[]
}

/** What stands in a text, by the number of its leaf. */
type Places = readonly (readonly Found[] | undefined)[]

interface Reading {
  readonly post: Searched
  readonly places: Places
  /** Only words that are asked for count; fields and NOT are passed over. */
  readonly generous: boolean
}

const NOWHERE: Places = []

export function evaluate(query: Query, post: Searched): Match | null {
  const made = compiled(query)
  const places = placesIn(made, post.text)
  if (places === NOWHERE && made.needsWord) return null
  const reading = { post, places, generous: false }
  if (!holds(made.tree, reading)) return null
  const { said, fields } = gathered(made.tree, reading)
  return { words: said, fields }
}

/** Why a post that has our words is not about us; null where it is about us, or far from it. */
export function explain(query: Query, post: Searched): Near | null {
  const made = compiled(query)
  const places = placesIn(made, post.text)
  if (places === NOWHERE || holds(made.tree, { post, places, generous: false })) return null
  const reading = { post, places, generous: true }
  if (!holds(made.tree, reading)) return null
  const { said, denied, fields } = gathered(made.tree, reading)
  return said.length === 0 ? null : { matched: said, blockedBy: denied, fields }
}

function holds(tree: Tree, reading: Reading): boolean {
  if (tree.kind !== 'leaf') {
    const inner = (part: Tree) => holds(part, reading)
    return tree.kind === 'all' ? tree.of.every(inner) : tree.of.some(inner)
  }
  const { leaf } = tree
  if (reading.generous && (leaf.negated || leaf.fits !== null)) return true
  return isThere(leaf, reading) !== leaf.negated
}

const isThere = (leaf: Leaf, { post, places }: Reading): boolean =>
  leaf.fits === null ? places[leaf.place] !== undefined : leaf.fits(post)

interface Gathered {
  readonly said: readonly Found[]
  readonly denied: readonly Found[]
  readonly fields: readonly string[]
}

function gathered(tree: Tree, reading: Reading): Gathered {
  const into = { said: new Map<string, Found>(), denied: new Map<string, Found>(), fields: new Set<string>() }
  gather(tree, reading, into)
  const inOrder = (found: Map<string, Found>) => [...found.values()].toSorted((a, b) => a.from - b.from)
  return { said: inOrder(into.said), denied: inOrder(into.denied), fields: [...into.fields] }
}

type Into = { said: Map<string, Found>; denied: Map<string, Found>; fields: Set<string> }

/** Only branches that hold are reasons. A field is one where it holds; read generously, where it does not. */
function gather(tree: Tree, reading: Reading, into: Into): void {
  if (tree.kind !== 'leaf') {
    for (const part of tree.of) if (holds(part, reading)) gather(part, reading, into)
    return
  }
  const { leaf } = tree
  if (leaf.fits === null) {
    const list = leaf.negated ? into.denied : into.said
    for (const found of reading.places[leaf.place] ?? []) list.set(`${found.from} ${found.to} ${found.words}`, found)
    return
  }
  const holdsHere = isThere(leaf, reading) !== leaf.negated
  if (holdsHere === reading.generous || (leaf.negated && !reading.generous)) return
  into.fields.add(`${leaf.negated ? 'NOT ' : ''}${printQuery(leaf.of)}`)
}

function placesIn({ byStart }: Compiled, text: string): Places {
  const tokens = tokensOf(text)
  let places: Found[][] | null = null
  for (const [at, token] of tokens.entries()) {
    const starting = byStart.get(token.word)
    if (starting === undefined) continue
    for (const { term, place } of starting) {
      const last = tokens[rowEnd(tokens, at, term.row)]
      if (last === undefined) continue
      places ??= []
      const from = token.from - (term.row[0]?.sigil === '' ? 0 : 1)
      ;(places[place] ??= []).push({ words: term.words, from, to: last.to })
    }
  }
  return places ?? NOWHERE
}

/** Where the row that begins at `at` ends, or −1. A possessive `s` is taken if asked for, else passed. */
function rowEnd(tokens: readonly Token[], at: number, row: readonly Wanted[]): number {
  let step = 0
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index]
    const wanted = row[step]
    if (token === undefined || wanted === undefined) return -1
    if (fits(token, wanted, step)) {
      step += 1
      if (step === row.length) return index
    } else if (step === 0 || !token.possessive) return -1
  }
  return -1
}

function fits(token: Token, wanted: Wanted, step: number): boolean {
  if (token.word !== wanted.word) return false
  if (wanted.sigil !== '' && wanted.sigil !== token.sigil) return false
  return step === 0 || !wanted.touches || token.touches
}
