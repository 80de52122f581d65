import { blankArrivals } from '../../store/arrivals.ts'
import { queries } from '../../store/brand-queries.ts'
import { casesOf, threadsWithCase } from '../../store/cases.ts'
import { addMentions, type NewMention } from '../../store/mentions.ts'
import { openObligations } from '../../store/obligations.ts'
import { knownPosts, type KnownPost } from '../../store/posts.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { repliesInThreads } from '../../store/replies.ts'
import type { Tx } from '../../store/scope.ts'
import type { StoredAccount } from '../../store/sources.ts'
import { lookSoon } from '../answer/later.ts'
import { ourJudge } from '../learn/our-judge.ts'
import { routeCases } from '../route.ts'
import type { Deps } from '../deps.ts'
import { mentionsOf } from './in-thread.ts'
import { parseQueries, type Around } from './judge.ts'
import { learn, type Learned } from './learn.ts'
import { Ledger } from './open.ts'
import { knowOurs } from './ours.ts'
import type { Batch } from './read.ts'
import { deletePosts, editPosts } from './revise.ts'
import { writeLedger } from './write.ts'

/** One network's share of a batch: who wrote, what is about us, how it is judged, and what it changes in cases. */
export async function drainNetwork(
  deps: Deps,
  tx: Tx,
  network: string,
  accounts: readonly StoredAccount[],
  { posts, edits, deletions }: Pick<Batch, 'posts' | 'edits' | 'deletions'>,
): Promise<void> {
  const ours = await knowOurs(tx, network, posts, accounts)
  const learned = (await learn(tx, network, posts, ours)).toSorted((a, b) => a.at - b.at)
  const { around, parents } = await surroundings(deps, tx, network, learned, ours)
  const theirs = learned.filter(({ accountId }) => accountId === null)
  const mentions = mentionsOf(theirs, around)
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
    live.flatMap(({ personId, partnerId }) => (partnerId === null ? [personId] : [personId, partnerId])),
    [...known, ...answered],
  )
  const { body: playbook } = await playbookNow(tx)
  const ledger = new Ledger(
    cases,
    await openObligations(
      tx,
      cases.map(({ id }) => id),
    ),
    playbook,
  )
  await followPosts(tx, network, ledger, { live, mentions, parents })
  for (const one of edited) if (one.caseId && !one.ours) ledger.theyEdited(one.caseId, one, one.at)
  for (const one of deleted) if (one.caseId && !one.ours) ledger.theyDeleted(one.caseId, one.at, one.waiting)
  await writeLedger(tx, ledger, mentions, [...edited, ...deleted])
  await routeCases(tx, playbook, ledger.opened)
}

interface Batched {
  readonly live: readonly Learned[]
  readonly mentions: readonly NewMention[]
  readonly parents: ReadonlyMap<string, KnownPost>
}

/** What each new post changes, theirs and ours, in the order in which they were written. */
async function followPosts(
  tx: Tx,
  network: string,
  ledger: Ledger,
  { live, mentions, parents }: Batched,
): Promise<void> {
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
    const parent = parents.get(post.parentId ?? '')
    const others = parent !== undefined && !parent.ours && parent.personId !== post.personId
    const above = { caseId: parentCase ?? null, ours: parent?.ours ? parent.text : null, others }
    if (triage) ledger.theyWrote(post, network, triage, above)
    else if (post.accountId) {
      const caseId = post.to === undefined ? (parentCase ?? null) : ledger.privateCaseOf(post, network)
      if (caseId === null) continue
      const reply = sent.find((one) => isEcho(one, post))
      ledger.weWrote(post, caseId, reply !== undefined)
      // It came back to us as a post: the look that waits need not wait longer.
      if (reply?.state === 'unknown') await lookSoon(tx, reply.id)
    }
    caseOfPost.set(post.remoteId, ledger.posts.findLast(({ postId }) => postId === post.id)?.caseId ?? null)
  }
}

interface SentFromHere {
  readonly threadId: string
  readonly parentId: string
  readonly to: string | null
  readonly text: string
}

/** In public it hangs under the same post; in private it stands in the same talk. */
const isEcho = (sent: SentFromHere, post: Learned): boolean =>
  sent.text === post.text &&
  sent.to === (post.to ?? null) &&
  (sent.to === null ? sent.parentId === post.parentId : sent.threadId === post.threadId)

async function surroundings(
  deps: Deps,
  tx: Tx,
  network: string,
  learned: readonly Learned[],
  ours: readonly StoredAccount[],
): Promise<{ around: Around; parents: Map<string, KnownPost> }> {
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
    network,
    queries: parsed,
    handles: ours.filter((one) => one.network === network).map(({ handle }) => handle.replace(/^@/, '')),
    parentOf: (post: Learned) => parents.get(post.parentId ?? '') ?? null,
    inThreadOfCase: (post: Learned) => threads.has(post.threadId),
    judge: await ourJudge(tx),
  }
  return { around, parents }
}
