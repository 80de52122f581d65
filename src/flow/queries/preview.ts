import { evaluate, explain, type Found } from '../../domain/match/evaluate.ts'
import type { Misread } from '../../domain/match/misread.ts'
import { parseQuery } from '../../domain/match/parse.ts'
import type { Query, Term } from '../../domain/match/query.ts'
import { perHour } from '../../domain/match/rate.ts'
import { queries } from '../../store/brand-queries.ts'
import { lastHeard, type SearchedPost } from '../../store/heard.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError } from '../problems.ts'
import { excerptOf } from './excerpt.ts'
import { searched } from './searched.ts'

/** How many posts a preview reads, how many at a time, and how many it shows of each sort. */
const READ = 10_000
const PAGE = 2_000
const SHOWN = 50

interface Example {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly network: string
  /** Of a long post the part around the words. */
  readonly text: string
  readonly language: string | null
  readonly at: number
  /** Words by which it matches, nearly matches, or matched until now. */
  readonly words: readonly Found[]
  readonly blockedBy: readonly Found[]
  readonly fields: readonly string[]
}

interface Sort {
  readonly count: number
  readonly examples: readonly Example[]
}

export interface Preview {
  readonly ok: true
  /** How many posts were read. */
  readonly of: number
  readonly match: Sort
  readonly near: Sort
  /** Matched by the stored form and not by this one. */
  readonly gone: Sort
  /** How many the stored form matches; null where nothing is stored. */
  readonly stored: number | null
  readonly perHour: number
  /** Where nothing matches: the one word that does most. */
  readonly most: { readonly words: string; readonly count: number } | null
}

/** What a query would do, over what was heard last. It changes nothing. */
export async function previewQuery(
  deps: Deps,
  workspaceId: string,
  asked: { id: string | null; text: string },
): Promise<Preview | Misread> {
  const parse = parseQuery(asked.text)
  if (!parse.ok) return parse
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    const before = asked.id === null ? null : await storedForm(tx, asked.id)
    return over(await heard(tx), parse.query, before)
  })
}

async function storedForm(tx: Tx, id: string): Promise<Query | null> {
  const stored = (await queries(tx)).find((query) => query.id === id)
  if (!stored) throw new NotHereError(said('query-not-here'))
  const parse = parseQuery(stored.text)
  return parse.ok ? parse.query : null
}

async function heard(tx: Tx): Promise<SearchedPost[]> {
  const posts: SearchedPost[] = []
  while (posts.length < READ) {
    const page = await lastHeard(tx, posts.at(-1)?.id ?? null, Math.min(PAGE, READ - posts.length))
    posts.push(...page)
    if (page.length < PAGE) break
  }
  return posts
}

function over(posts: readonly SearchedPost[], query: Query, before: Query | null): Preview {
  const [match, near, gone] = [newSort(), newSort(), newSort()]
  let stored = 0
  for (const post of posts) {
    const seen = searched(post)
    const found = evaluate(query, seen)
    const was = before === null ? null : evaluate(before, seen)
    if (was !== null) stored += 1
    if (found !== null) put(match, post, found.words, [], found.fields)
    else {
      if (was !== null) put(gone, post, was.words, [], was.fields)
      const why = explain(query, seen)
      if (why !== null) put(near, post, why.matched, why.blockedBy, why.fields)
    }
  }
  return {
    ok: true,
    of: posts.length,
    match,
    near,
    gone,
    stored: before === null ? null : stored,
    perHour: perHour(
      posts.map(({ at }) => at),
      match.count,
    ),
    most: match.count === 0 ? doesMost(posts, query) : null,
  }
}

interface Filling {
  count: number
  readonly examples: Example[]
}

const newSort = (): Filling => ({ count: 0, examples: [] })

function put(
  sort: Filling,
  post: SearchedPost,
  words: readonly Found[],
  blockedBy: readonly Found[],
  fields: readonly string[],
): void {
  sort.count += 1
  if (sort.examples.length >= SHOWN) return
  const { text, lists } = excerptOf(post.text, words, blockedBy)
  sort.examples.push({ ...post, text, words: lists[0] ?? [], blockedBy: lists[1] ?? [], fields })
}

/** Each word alone: which of those that are asked for stands in most posts. */
function doesMost(posts: readonly SearchedPost[], query: Query): { words: string; count: number } | null {
  const terms = askedFor(query)
  if (terms.length === 0) return null
  const any: Query = { kind: 'any', of: terms }
  const counts = new Map<string, number>()
  for (const post of posts) {
    const found = evaluate(any, searched(post))
    for (const words of new Set(found?.words.map((one) => one.words))) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most ? { words: most[0], count: most[1] } : null
}

function askedFor(query: Query): Term[] {
  if (query.kind === 'term') return [query]
  return query.kind === 'any' || query.kind === 'all' ? query.of.flatMap(askedFor) : []
}
