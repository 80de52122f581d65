import { handlesAsk, partsOf, peopleAsk } from '../../domain/search/ask.ts'
import { parseSearch } from '../../domain/search/parse.ts'
import type { Fault, Search } from '../../domain/search/search.ts'
import { foundRows, type Found } from '../../store/found.ts'
import type { PageKey } from '../../store/inbox.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { toFill } from '../../store/search-fill.ts'
import { countPeople, identitiesCalled, peopleFound, type FoundPerson } from '../../store/search-people.ts'
import type { Asked, Hit, Order } from '../../store/search-asked.ts'
import { beginSearch, casesBefore, countHits, hitsOf, tookTooLong } from '../../store/search.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotNowError } from '../problems.ts'
import { proposalFor, type Count, type Proposal } from './proposal.ts'

export type Kind = 'cases' | 'posts' | 'people'

export interface Wish {
  readonly text: string
  /** Null: the first of these of which something was found. */
  readonly kind: Kind | null
  readonly order: Order
  readonly after: PageKey | null
}

export interface Results {
  readonly ok: true
  readonly search: Search
  readonly kind: Kind
  /** With the first page only. */
  readonly counts: Readonly<Record<Kind, Count>> | null
  readonly found: readonly Found[]
  readonly people: readonly FoundPerson[]
  readonly next: PageKey | null
  /** Where nothing was found at all: what was probably meant. */
  readonly proposal: Proposal | null
  /** What was heard before search was there is still being made searchable. */
  readonly filling: boolean
}

const PAGE = 50
/** Counted to this; a person does not read further. */
const MOST = 1_000

/** Posts, cases and people by words; of all time. Nothing is changed. */
export async function search(
  deps: Pick<Deps, 'db'>,
  who: { workspaceId: string; agentId: string },
  wish: Wish,
): Promise<Results | { ok: false; fault: Fault }> {
  const parsed = parseSearch(wish.text)
  if (!parsed.ok) return parsed
  const looking = inWorkspace<Results>(deps.db, who.workspaceId, async (tx) => {
    await beginSearch(tx)
    const asking = await askingOf(tx, parsed.search, who.agentId, wish.order)
    const first = wish.after === null ? await firstLook(tx, asking) : null
    const kind = wish.kind ?? KINDS.find((one) => first !== null && first.counts[one].count > 0) ?? 'cases'
    const page = await pageOf(tx, asking, { ...wish, kind }, first?.hits ?? null)
    const nothing = first !== null && Object.values(first.counts).every(({ count }) => count === 0)
    const proposal = nothing
      ? await proposalFor(tx, wish.text, parsed.search, (text) => countOf(tx, text, asking))
      : null
    return {
      ok: true,
      search: parsed.search,
      kind,
      counts: first?.counts ?? null,
      ...page,
      proposal,
      filling: (await toFill(tx)).length > 0,
    }
  })
  return looking.catch((error: unknown) => {
    if (tookTooLong(error)) throw new NotNowError(said('search-too-long'))
    throw error
  })
}

interface Asking {
  readonly asked: Asked
  /** Null where people cannot be meant. */
  readonly people: string | null
}

async function askingOf(tx: Tx, wanted: Search, agentId: string, order: Order): Promise<Asking> {
  const identities = wanted.from.length > 0 ? await identitiesCalled(tx, handlesAsk(wanted.from)) : null
  const { owed, is } = wanted
  return { asked: { parts: partsOf(wanted, identities), owed, is, agentId, order }, people: peopleAsk(wanted) }
}

/** The first thousand, for the counts; the page is made of them too. */
async function firstLook(tx: Tx, { asked, people }: Asking) {
  const hits = await hitsOf(tx, asked, null, MOST + 1, PAGE + 1)
  const all = await countAll(tx, asked, hits)
  const called = people === null ? 0 : await countPeople(tx, people, MOST + 1)
  const counted = (count: number) => (all.whole ? capped(count) : { count: floored(count), over: true })
  const counts = { cases: counted(all.cases), posts: counted(Math.min(all.hits, MOST)), people: capped(called) }
  return { hits, counts }
}

/**
 * All of them, or a thousand, and in how many cases they stand. Where they are so frequent that it would cost more than a
 * person waits for, or stand in a row, which the index cannot count, those that were seen are told, and that there are more.
 */
async function countAll(tx: Tx, asked: Asked, { hits, whole, plenty }: FirstHits) {
  if (whole || hits.length > MOST || plenty || asked.parts.some(({ row }) => row)) return { ...seen(hits), whole }
  const counted = await countHits(tx, asked, MOST + 1)
  return { ...counted, whole: counted.hits <= MOST }
}

const seen = (hits: readonly Hit[]) => ({
  hits: hits.length,
  cases: new Set(hits.flatMap(({ caseId }) => caseId ?? [])).size,
})

const capped = (count: number): Count => (count > MOST ? { count: MOST, over: true } : { count, over: false })

/** `over 400`, where 412 were seen and there are more. */
function floored(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return Math.floor(count / step) * step
}

async function countOf(tx: Tx, text: string, { asked }: Asking): Promise<Count> {
  const parsed = parseSearch(text)
  if (!parsed.ok) return { count: 0, over: false }
  const other = await askingOf(tx, parsed.search, asked.agentId, asked.order)
  return capped((await countHits(tx, other.asked, MOST + 1)).hits)
}

type Page = Pick<Results, 'found' | 'people' | 'next'>
type Of = Pick<Wish, 'after' | 'order'> & { readonly kind: Kind }

const KINDS: readonly Kind[] = ['cases', 'posts', 'people']
type FirstHits = Awaited<ReturnType<typeof hitsOf>>

async function pageOf(tx: Tx, { asked, people }: Asking, wish: Of, first: FirstHits | null): Promise<Page> {
  if (wish.kind === 'people') {
    const rows = people === null ? [] : await peopleFound(tx, people, wish.order, wish.after, PAGE + 1)
    return { found: [], people: rows.slice(0, PAGE), next: keyOf(rows, PAGE) }
  }
  if (wish.kind === 'cases') return casesPage(tx, asked, wish, first)
  const { hits } = first ?? (await hitsOf(tx, asked, wish.after, PAGE + 1))
  return { found: await foundRows(tx, hits.slice(0, PAGE)), people: [], next: keyOf(hits, PAGE) }
}

/** A page of cases, each by what was found in it first. */
async function casesPage(tx: Tx, asked: Asked, wish: Of, first: FirstHits | null): Promise<Page> {
  const page = new Map<string, Hit>()
  let after = wish.after
  let chunk = first
  while (page.size <= PAGE) {
    chunk ??= await hitsOf(tx, asked, after, 10 * PAGE, PAGE + 1)
    const ids = [...new Set(chunk.hits.flatMap(({ caseId }) => caseId ?? []))]
    const before = after === null ? new Set<string>() : await casesBefore(tx, asked, ids, after)
    for (const hit of chunk.hits) {
      if (hit.caseId === null || page.has(hit.caseId) || before.has(hit.caseId)) continue
      page.set(hit.caseId, hit)
    }
    if (chunk.whole) break
    const last = chunk.hits.at(-1)!
    after = { at: last.at, id: last.id }
    chunk = null
  }
  const hits = [...page.values()]
  return { found: await foundRows(tx, hits.slice(0, PAGE)), people: [], next: keyOf(hits, PAGE) }
}

function keyOf(rows: readonly { at: number; id: string }[], size: number): PageKey | null {
  const last = rows[size - 1]
  return last !== undefined && rows.length > size ? { at: last.at, id: last.id } : null
}
