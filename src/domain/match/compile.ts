import { fold } from './fold.ts'
import type { Field, Query, Searched, Term } from './query.ts'

/** A term or field where it stands in the query, with every NOT around it counted in. */
export interface Leaf {
  readonly of: Term | Field
  readonly negated: boolean
  /** Its number among the leaves. */
  readonly place: number
  readonly fits: ((post: Searched) => boolean) | null
}

export type Tree =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Tree[] }

export interface Compiled {
  readonly tree: Tree
  /** Terms by their first word. */
  readonly byStart: ReadonlyMap<string, readonly { readonly term: Term; readonly place: number }[]>
  /** Without one of its words nothing can match: most texts are done there. */
  readonly needsWord: boolean
}

/** Worked out once a query. */
const known = new WeakMap<Query, Compiled>()

export function compiled(query: Query): Compiled {
  const before = known.get(query)
  if (before !== undefined) return before
  const leaves: Leaf[] = []
  const tree = treeOf(query, false, leaves)
  const byStart = new Map<string, { term: Term; place: number }[]>()
  for (const { of, place } of leaves) {
    if (of.kind !== 'term') continue
    const word = of.row[0]?.word ?? ''
    byStart.set(word, [...(byStart.get(word) ?? []), { term: of, place }])
  }
  const made = { tree, byStart, needsWord: needsWord(tree) }
  known.set(query, made)
  return made
}

/** NOT is pushed down to the leaves: what is left is any, all, and leaves said or denied. */
function treeOf(query: Query, negated: boolean, leaves: Leaf[]): Tree {
  if (query.kind === 'not') return treeOf(query.of, !negated, leaves)
  if (query.kind === 'any' || query.kind === 'all') {
    const kind = (query.kind === 'any') === negated ? 'all' : 'any'
    return { kind, of: query.of.map((part) => treeOf(part, negated, leaves)) }
  }
  const fits = query.kind === 'field' ? fitting(query) : null
  const leaf = { of: query, negated, place: leaves.length, fits }
  leaves.push(leaf)
  return { kind: 'leaf', leaf }
}

function needsWord(tree: Tree): boolean {
  if (tree.kind === 'leaf') return tree.leaf.of.kind === 'term' && !tree.leaf.negated
  return tree.kind === 'any' ? tree.of.every(needsWord) : tree.of.some(needsWord)
}

function fitting({ field, value }: Field): (post: Searched) => boolean {
  const wanted = fold(value).replace(/^@/u, '')
  if (field === 'network') return (post) => fold(post.network) === wanted
  if (field === 'from') {
    return (post) => {
      const handle = fold(post.from).replace(/^@/u, '')
      return handle === wanted || handle.split('@')[0] === wanted
    }
  }
  return (post) => {
    const said = post.language === null ? '' : post.language.toLowerCase().replaceAll('_', '-')
    return said === wanted || said.startsWith(`${wanted}-`)
  }
}
