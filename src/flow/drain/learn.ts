import type { Author, HeardPost } from '../../domain/post.ts'
import { privateThread } from '../../domain/case/private-leg.ts'
import { newId } from '../../runtime/ids.ts'
import { at } from '../../store/db.ts'
import { addPeople, knownIdentities, refreshIdentities, type StoredIdentity } from '../../store/people.ts'
import { addPosts } from '../../store/posts.ts'
import type { Tx } from '../../store/scope.ts'
import type { StoredAccount } from '../../store/sources.ts'

/** A post that was new to us, with whose it is. */
export interface Learned extends HeardPost {
  readonly id: string
  readonly personId: string
  readonly accountId: string | null
  /** Where we wrote in private: the person we wrote to, as far as we know them. */
  readonly partnerId: string | null
  readonly heardAt: number
  readonly history: boolean
}

type Told = { readonly post: HeardPost; readonly heardAt: number; readonly history: boolean }

/** Stores who wrote and what they wrote; gives back only the posts that were new. */
export async function learn(
  tx: Tx,
  network: string,
  told: readonly Told[],
  accounts: readonly StoredAccount[],
): Promise<Learned[]> {
  if (told.length === 0) return []
  const people = await meet(tx, network, told)
  const partners = await partnersOf(tx, network, told)
  const posts = told.map(({ post, heardAt, history }): Learned & { identityId: string } => {
    const { id: identityId, personId } = people.get(post.author.remoteId)!
    const account = ourAccount(post.author, network, accounts)
    return {
      ...post,
      threadId: threadOf(post, account),
      id: newId(heardAt),
      identityId,
      personId,
      accountId: account?.id ?? null,
      partnerId: account && post.to !== undefined ? (partners.get(post.to) ?? null) : null,
      heardAt,
      history,
    }
  })
  const stored = await addPosts(tx, network, posts)
  return posts.filter(({ id }) => stored.has(id))
}

/** Our own words come back to us as posts: they are known by their author, and never taken for a customer's (P22). */
function ourAccount(author: Author, network: string, accounts: readonly StoredAccount[]): StoredAccount | null {
  const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase()
  const ours = accounts.find(
    (one) =>
      one.network === network && [author.remoteId, author.handle].some((name) => bare(name) === bare(one.handle)),
  )
  return ours ?? null
}

/** What two say in private is one thread, whatever the network calls it. Who writes to us in private writes to an account of ours. */
function threadOf({ to, threadId, author }: HeardPost, account: StoredAccount | null): string {
  if (to === undefined) return threadId
  return account ? privateThread(account.handle, to) : privateThread(to, author.remoteId)
}

async function partnersOf(tx: Tx, network: string, told: readonly Told[]): Promise<Map<string, string>> {
  const written = told.flatMap(({ post }) => post.to ?? [])
  if (written.length === 0) return new Map()
  return new Map((await knownIdentities(tx, network, written)).map(({ remoteId, personId }) => [remoteId, personId]))
}

async function meet(
  tx: Tx,
  network: string,
  told: readonly Told[],
): Promise<Map<string, { id: string; personId: string }>> {
  const authors = new Map(told.map(({ post }) => [post.author.remoteId, post.author]))
  const known = new Map((await knownIdentities(tx, network, [...authors.keys()])).map((one) => [one.remoteId, one]))
  const fresh: StoredIdentity[] = []
  const again: StoredIdentity[] = []
  for (const [remoteId, author] of authors) {
    const before = known.get(remoteId)
    const row = asIdentity(author, before ?? { id: newId(), personId: newId() })
    if (before) again.push(row)
    else fresh.push(row)
  }
  await addPeople(tx, network, at(told[0]!.heardAt), fresh)
  await refreshIdentities(tx, again)
  return new Map([...fresh, ...again].map((one) => [one.remoteId, one]))
}

const asIdentity = (author: Author, ids: { id: string; personId: string }): StoredIdentity => ({
  id: ids.id,
  personId: ids.personId,
  remoteId: author.remoteId,
  handle: author.handle,
  name: author.name || author.handle,
  audience: author.audience,
  bio: author.bio,
  since: author.since === null ? null : new Date(author.since).toISOString(),
})
