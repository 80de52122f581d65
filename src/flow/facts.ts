import type { About } from '../domain/about.ts'
import type { Facts } from '../domain/guard/facts.ts'
import { caseHead, casePosts, othersToday, type CaseHead, type ThreadPost } from '../store/case-page.ts'
import { together, type Tx } from '../store/scope.ts'
import { accounts, type StoredAccount } from '../store/sources.ts'
import type { Hindrance } from '../words/en/problems/reply.ts'
import type { Deps } from './deps.ts'
import { NotHereError } from './problems.ts'

/** Where a reply would stand, and what the guard may know of it. */
export interface Place {
  readonly head: CaseHead
  readonly posts: readonly ThreadPost[]
  /** The post that we answer: their newest that still stands, else their newest. */
  readonly parent: ThreadPost | null
  readonly account: StoredAccount | null
  readonly about: About | null
  readonly may: { readonly may: boolean; readonly why: Hindrance | null }
}

export async function placeOf(deps: Deps, tx: Tx, caseId: string): Promise<Place> {
  const [head, posts, ours] = await together([caseHead(tx, caseId), casePosts(tx, caseId), accounts(tx)])
  if (!head) throw new NotHereError()
  const theirs = posts.filter((post) => post.theirs)
  const parent = theirs.findLast((post) => post.deletedAt === null) ?? theirs.at(-1) ?? null
  const about = deps.networks.get(head.network)?.about ?? null
  const account = ours.find((one) => one.network === head.network && one.secret.length > 0) ?? null
  return { head, posts, parent, account, about, may: mayReply(head, parent, account, about) }
}

function mayReply(
  head: CaseHead,
  parent: ThreadPost | null,
  account: StoredAccount | null,
  about: About | null,
): Place['may'] {
  const no = (why: Hindrance) => ({ may: false, why })
  if (!about || !about.abilities.reply) {
    return no(['imported', head.network === 'file' ? null : head.network])
  }
  if (!account) return no(['no-account', about.name])
  if (!parent || parent.deletedAt !== null) return no(['nothing-left', head.name])
  return { may: true, why: null }
}

/** Gathers what the guard may know. What nobody knows is null, and a rule that needs it says so. */
export async function factsOf(tx: Tx, place: Place, about: About): Promise<Facts> {
  const { head, posts } = place
  return {
    about,
    person: { callName: callName(head.name, head.handle), name: head.name, handle: head.handle },
    theirPosts: posts.filter((post) => post.theirs && post.deletedAt === null).map(({ text }) => text),
    othersToday: await othersToday(tx, head.personId),
  }
}

/** The name to call somebody by: the first word of what they call themselves; null where there is only a handle. */
function callName(name: string, handle: string): string | null {
  if (name.replace(/^@/, '').toLowerCase() === handle.replace(/^@/, '').toLowerCase()) return null
  const first = name.trim().split(/\s+/u)[0] ?? ''
  return /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(first) ? first : null
}
