import { DEFAULT_PROMISES } from '../../domain/obligation/promises.ts'
import { blankArrivals, lockDrain, markDrained, park, waitingArrivals } from '../../store/arrivals.ts'
import { queries } from '../../store/brand-queries.ts'
import { casesOf, threadsWithCase } from '../../store/cases.ts'
import { addMentions } from '../../store/mentions.ts'
import { openObligations } from '../../store/obligations.ts'
import { knownPosts } from '../../store/posts.ts'
import { repliesInThreads } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { accounts, type StoredAccount } from '../../store/sources.ts'
import type { Deps } from '../deps.ts'
import { mentionOf, parseQueries, type Around } from './judge.ts'
import { learn, type Learned } from './learn.ts'
import { Ledger } from './open.ts'
import { read, type Batch } from './read.ts'
import { deletePosts, editPosts } from './revise.ts'
import { writeLedger } from './write.ts'

const BATCH = 500

/**
 * The second stage of hearing: match, judge and open what the log holds, one batch in one transaction. Returns how many
 * arrivals it took; 0 where nothing waits, null where another process drains this workspace already.
 */
async function drainBatch(deps: Deps, workspaceId: string, limit = BATCH): Promise<number | null> {
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    if (!(await lockDrain(tx))) return null
    const arrivals = await waitingArrivals(tx, limit)
    if (arrivals.length === 0) return 0
    const batch = read(arrivals, deps.networks)
    const ours = await accounts(tx)
    const networks = new Set(arrivals.map(({ network }) => network))
    for (const network of networks) await drainNetwork(deps, tx, network, ours, ofNetwork(batch, network))
    await park(tx, batch.bad)
    await markDrained(tx, batch.drained)
    return arrivals.length
  })
}

const ofNetwork = (batch: Batch, network: string): Pick<Batch, 'posts' | 'edits' | 'deletions'> => ({
  posts: batch.posts.filter((one) => one.network === network),
  edits: batch.edits.filter((one) => one.network === network),
  deletions: batch.deletions.filter((one) => one.network === network),
})

async function drainNetwork(
  deps: Deps,
  tx: Tx,
  network: string,
  ours: readonly StoredAccount[],
  { posts, edits, deletions }: Pick<Batch, 'posts' | 'edits' | 'deletions'>,
): Promise<void> {
  const learned = (await learn(tx, network, posts, ours)).toSorted((a, b) => a.at - b.at)
  const { around, parents } = await surroundings(deps, tx, network, learned, ours)
  const theirs = learned.filter(({ accountId }) => accountId === null)
  const mentions = theirs.flatMap((post) => mentionOf(post, around) ?? [])
  await addMentions(tx, mentions)

  const edited = await editPosts(tx, network, edits)
  const deleted = await deletePosts(tx, network, deletions)
  if (deletions.length > 0)
    await blankArrivals(
      tx,
      network,
      deletions.map(({ remoteId }) => remoteId),
    )

  const live = learned.filter(({ history }) => !history)
  const known = [...edited, ...deleted].flatMap(({ caseId }) => caseId ?? [])
  const answered = live.flatMap((post) => parents.get(post.parentId ?? '')?.caseId ?? [])
  const cases = await casesOf(
    tx,
    live.map(({ personId }) => personId),
    [...known, ...answered],
  )
  const ledger = new Ledger(
    cases,
    await openObligations(
      tx,
      cases.map(({ id }) => id),
    ),
    DEFAULT_PROMISES,
  )
  const sent = await repliesInThreads(
    tx,
    network,
    live.filter(({ accountId }) => accountId !== null).map(({ threadId }) => threadId),
  )

  const triageOf = new Map(mentions.map(({ postId, triage }) => [postId, triage]))
  const caseOfPost = new Map([...parents.values()].map((post) => [post.remoteId, post.caseId]))
  for (const post of live) {
    const triage = triageOf.get(post.id)
    const parentCase = caseOfPost.get(post.parentId ?? '')
    if (triage) ledger.theyWrote(post, network, triage)
    else if (post.accountId && parentCase)
      ledger.weWrote(
        post,
        parentCase,
        sent.some((reply) => reply.parentId === post.parentId && reply.text === post.text),
      )
    caseOfPost.set(post.remoteId, ledger.posts.findLast(({ postId }) => postId === post.id)?.caseId ?? null)
  }
  for (const one of edited) if (one.caseId && !one.ours) ledger.theyEdited(one.caseId, one, one.at)
  for (const one of deleted) if (one.caseId && !one.ours) ledger.theyDeleted(one.caseId, one.at, one.waiting)
  await writeLedger(tx, ledger, mentions, [...edited, ...deleted])
}

async function surroundings(
  deps: Deps,
  tx: Tx,
  network: string,
  learned: readonly Learned[],
  ours: readonly StoredAccount[],
): Promise<{ around: Around; parents: Map<string, { remoteId: string; ours: boolean; caseId: string | null }> }> {
  const stored = await queries(tx)
  const parsed = parseQueries(stored, (name, why) =>
    deps.log.error({ name, why }, 'a brand query cannot be read; the others go on'),
  )
  const parentIds = learned.flatMap(({ parentId }) => parentId ?? [])
  const parents = new Map((await knownPosts(tx, network, parentIds)).map((post) => [post.remoteId, post]))
  const threads = await threadsWithCase(
    tx,
    network,
    learned.map(({ threadId }) => threadId),
  )
  const around = {
    queries: parsed,
    handles: ours.filter((one) => one.network === network).map(({ handle }) => handle.replace(/^@/, '')),
    answersUs: (post: Learned) => parents.get(post.parentId ?? '')?.ours ?? false,
    inThreadOfCase: (post: Learned) => threads.has(post.threadId),
  }
  return { around, parents }
}

/** Drains until nothing waits; another process that drains already is left to it. Returns how many arrivals it took. */
export async function drain(
  deps: Deps,
  workspaceId: string,
  progress: (done: number) => void = () => {},
): Promise<number> {
  let done = 0
  for (;;) {
    const took = await drainBatch(deps, workspaceId).catch((error: unknown) => oneByOne(deps, workspaceId, error))
    if (!took) return done
    done += took
    progress(done)
  }
}

/**
 * A batch failed although every line of it could be read. The batch is taken one by one: what fails alone, and not
 * because the database is away, is parked with its reason, so that one bad line never stops the rest.
 */
async function oneByOne(deps: Deps, workspaceId: string, cause: unknown): Promise<number> {
  if (isAway(cause)) throw cause
  deps.log.error({ error: (cause as Error).message }, 'a batch could not be drained; its lines are tried one by one')
  for (let done = 0; done < BATCH; done += 1) {
    const took = await drainBatch(deps, workspaceId, 1).catch((error: unknown) => parkFirst(deps, workspaceId, error))
    if (!took) return done
  }
  return BATCH
}

async function parkFirst(deps: Deps, workspaceId: string, error: unknown): Promise<number> {
  if (isAway(error)) throw error
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    const [arrival] = await waitingArrivals(tx, 1)
    if (!arrival) return 0
    await park(tx, [{ arrival, reason: `could not be stored: ${(error as Error).message}` }])
    await markDrained(tx, [{ id: arrival.id, remoteId: null }])
    return 1
  })
}

/** True for errors that say nothing about the line itself (PostgreSQL, appendix A): no connection, no room, a fault of ours. */
function isAway(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return !/^(22|23|54)/.test(code) && !(error instanceof TypeError) && !(error instanceof RangeError)
}
