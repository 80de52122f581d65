import type { About } from '../domain/about.ts'
import type { Ours, Seen, Theirs } from '../domain/case/meanwhile.ts'
import type { Draft } from '../domain/guard/draft.ts'
import type { Facts } from '../domain/guard/facts.ts'
import type { Audience } from '../domain/post.ts'
import { caseHead, casePosts, othersToday, type CaseHead, type ThreadPost } from '../store/case-page.ts'
import { privateLeg, type PrivateLeg } from '../store/legs.ts'
import { playbookNow } from '../store/playbooks.ts'
import { together, type Tx } from '../store/scope.ts'
import { accounts, type StoredAccount } from '../store/sources.ts'
import type { Hindrance } from '../words/en/problems/reply.ts'
import type { Deps } from './deps.ts'
import type { Where } from '../domain/playbook/playbook.ts'
import { mayGoPrivate, type WhyNot } from './private/may.ts'
import { NotHereError } from './problems.ts'

/** Where a reply would stand, and what the guard may know of it. */
export interface Place {
  readonly head: CaseHead
  readonly posts: readonly ThreadPost[]
  /** The post that we answer in public: their newest that still stands, else their newest. */
  readonly parent: ThreadPost | null
  readonly account: StoredAccount | null
  readonly about: About | null
  readonly may: { readonly may: boolean; readonly why: Hindrance | null }
  /** The private leg in which is written now, or null where none was begun. */
  readonly leg: PrivateLeg | null
  /** Why nothing can be written in private now; null where it can. */
  readonly notPrivate: WhyNot | null
  readonly where: Where
}

export async function placeOf(deps: Deps, tx: Tx, caseId: string): Promise<Place> {
  const [head, posts, accountsOfOurs, playbook, leg] = await together([
    caseHead(tx, caseId),
    casePosts(tx, caseId),
    accounts(tx),
    playbookNow(tx),
    privateLeg(tx, caseId),
  ])
  if (!head) throw new NotHereError()
  const theirs = posts.filter((post) => post.theirs)
  const parent = newest(theirs.filter(({ to }) => to === null))
  const about = deps.networks.get(head.network)?.about ?? null
  const account = accountsOfOurs.find((one) => one.network === head.network && one.secret.length > 0) ?? null
  const { where } = playbook.body
  const onlyPrivate = parent === null && leg !== null
  const refused = mayGoPrivate(about, account, where, onlyPrivate)
  const notPrivate = refused ?? (onlyPrivate || leg?.opened ? null : 'not opened')
  const may = mayReply(head, parent, account, about, onlyPrivate)
  return { head, posts, parent, account, about, may, leg, notPrivate, where }
}

const newest = (posts: readonly ThreadPost[]): ThreadPost | null =>
  posts.findLast((post) => post.deletedAt === null) ?? posts.at(-1) ?? null

/** A text as it would stand for an audience, or null where it has no place there. */
export function draftIn({ head, posts, parent, leg }: Place, audience: Audience, text: string): Draft | null {
  const { network } = head
  if (audience === 'public')
    return parent && { text, network, parentId: parent.remoteId, threadId: parent.threadId, to: null }
  if (!leg) return null
  const answered = newest(posts.filter((post) => post.theirs && post.threadId === leg.threadId)) ?? parent
  return { text, network, parentId: answered?.remoteId ?? leg.threadId, threadId: leg.threadId, to: leg.to }
}

/** What is ours and theirs in this case, as far as a writer must have seen it. */
export function saidSoFar(
  { posts }: Place,
  underWay: readonly { id: string; by: string; state: string; createdAt: number }[],
): { ours: Ours[]; theirs: Theirs[]; seen: Seen } {
  const sent = posts
    .filter(({ ours, here }) => ours && here)
    .map(({ id, replyId, agent, name, at }) => ({
      ids: replyId === null ? [id] : [id, replyId],
      by: agent ?? name,
      at,
    }))
  const going = underWay
    .filter(({ state }) => state !== 'failed')
    .map(({ id, by, createdAt }) => ({ ids: [id], by, at: createdAt }))
  const ours = [...sent, ...going]
  const theirs = posts.filter((post) => post.theirs)
  const changes = theirs.flatMap(({ editedAt, deletedAt }) => [editedAt ?? [], deletedAt ?? []].flat())
  const seen = {
    ours: ours.at(-1)?.ids[0] ?? null,
    theirs: theirs.findLast(({ deletedAt }) => deletedAt === null)?.id ?? null,
    changed: changes.length === 0 ? null : Math.max(...changes),
  }
  return { ours, theirs, seen }
}

function mayReply(
  head: CaseHead,
  parent: ThreadPost | null,
  account: StoredAccount | null,
  about: About | null,
  onlyPrivate: boolean,
): Place['may'] {
  const no = (why: Hindrance) => ({ may: false, why })
  if (!about || !about.abilities.reply) {
    return no(['imported', head.network === 'file' ? null : head.network])
  }
  if (!account) return no(['no-account', about.name])
  if (onlyPrivate) return no(['only-private', head.name])
  if (!parent || parent.deletedAt !== null) return no(['nothing-left', head.name])
  return { may: true, why: null }
}

/** Gathers what the guard may know. What nobody knows is null, and a rule that needs it says so. */
export async function factsOf(tx: Tx, place: Place, about: About, audience: Audience): Promise<Facts> {
  const { head, posts } = place
  const standing = posts.filter((post) => post.theirs && post.deletedAt === null)
  // A mend quotes what they wrote: in public only what is public.
  const theirPosts = standing.filter(({ to }) => to === null || audience === 'private').map(({ text }) => text)
  return {
    about,
    person: { callName: callName(head.name, head.handle), name: head.name, handle: head.handle },
    theirPosts,
    theirPrivatePosts: standing.filter(({ to }) => to !== null).map(({ text }) => text),
    othersToday: await othersToday(tx, head.personId),
  }
}

/** The name to call somebody by: the first word of what they call themselves; null where there is only a handle. */
export function callName(name: string, handle: string): string | null {
  if (name.replace(/^@/, '').toLowerCase() === handle.replace(/^@/, '').toLowerCase()) return null
  const first = name.trim().split(/\s+/u)[0] ?? ''
  return /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(first) ? first : null
}
