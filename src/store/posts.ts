import { at } from './db.ts'
import { asRows, iso } from './rows.ts'
import { dropPostWords, setPostWords, wordsOfPost } from './search-words.ts'
import type { Tx } from './scope.ts'

export interface NewPost {
  readonly id: string
  readonly remoteId: string
  readonly threadId: string
  readonly parentId: string | null
  /** The only one who may read it; missing where it is public. */
  readonly to?: string
  readonly identityId: string
  readonly accountId: string | null
  readonly text: string
  readonly language: string | null
  readonly url: string | null
  readonly at: number
  readonly heardAt: number
}

/**
 * Stores posts that are new, with the words that they are found by; those already there end at the unique key. Returns
 * the ids that were stored.
 */
export async function addPosts(tx: Tx, network: string, posts: readonly NewPost[]): Promise<Set<string>> {
  if (posts.length === 0) return new Set()
  const rows = posts.map((post) => ({
    ...post,
    at: iso(post.at),
    heardAt: iso(post.heardAt),
    vector: wordsOfPost({ ...post, network, ours: post.accountId !== null, private: post.to !== undefined }),
  }))
  const stored = await tx.query<{ id: string }>(
    `with new as (
       select * from jsonb_to_recordset($3::jsonb)
         as new (id uuid, "remoteId" text, "threadId" text, "parentId" text, "to" text, "identityId" uuid, "accountId" uuid,
                 text text, language text, url text, at timestamptz, "heardAt" timestamptz, vector text)),
     stored as (
       insert into post (workspace_id, id, network, remote_id, thread_id, parent_id, to_id, identity_id, account_id, text, language, url, at, heard_at)
       select $1, id, $2, "remoteId", "threadId", "parentId", "to", "identityId", "accountId", text, language, url, at, "heardAt" from new
           on conflict (workspace_id, network, remote_id) do nothing
    returning id),
     words as (
       insert into post_search (workspace_id, post_id, at, vector)
       select $1, new.id, new.at, new.vector::tsvector from new join stored using (id))
     select id from stored`,
    [tx.workspaceId, network, asRows(rows)],
  )
  return new Set(stored.rows.map(({ id }) => id))
}

export interface KnownPost {
  readonly id: string
  readonly remoteId: string
  readonly ours: boolean
  readonly text: string
  readonly personId: string
  readonly caseId: string | null
}

/** The posts among `remoteIds` that are known. */
export async function knownPosts(tx: Tx, network: string, remoteIds: readonly string[]): Promise<KnownPost[]> {
  const { rows } = await tx.query<KnownPost>(
    `select post.id, post.remote_id as "remoteId", account_id is not null as ours, text, person_id as "personId", case_id as "caseId"
       from post join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
      where post.workspace_id = $1 and post.network = $2 and post.remote_id = any ($3)`,
    [tx.workspaceId, network, remoteIds],
  )
  return rows
}

export async function putInCases(tx: Tx, pairs: readonly { postId: string; caseId: string }[]): Promise<void> {
  if (pairs.length === 0) return
  await tx.query(
    `update post set case_id = pair.case_id from unnest($2::uuid[], $3::uuid[]) as pair (post_id, case_id)
      where post.workspace_id = $1 and post.id = pair.post_id`,
    [tx.workspaceId, pairs.map(({ postId }) => postId), pairs.map(({ caseId }) => caseId)],
  )
}

export interface Revised {
  readonly postId: string
  readonly caseId: string | null
  readonly ours: boolean
  readonly before: string
}

/** An edit: the words before it are kept beside. Null where the post is unknown, deleted, or says this already. */
export async function editPost(
  tx: Tx,
  network: string,
  edit: { remoteId: string; text: string; at: number },
): Promise<Revised | null> {
  const { rows } = await tx.query<Revised & { identityId: string; language: string | null; private: boolean }>(
    `with old as (select id, text from post where workspace_id = $1 and network = $2 and remote_id = $3 for update)
     update post set text = $4, text_before = old.text, edited_at = $5
       from old
      where post.workspace_id = $1 and post.id = old.id and post.deleted_at is null and old.text <> $4
  returning post.id as "postId", post.case_id as "caseId", post.account_id is not null as ours, old.text as before,
            identity_id as "identityId", language, post.to_id is not null as private`,
    [tx.workspaceId, network, edit.remoteId, edit.text, at(edit.at)],
  )
  const [revised] = rows
  if (!revised) return null
  const { identityId, language, private: toOne, ...rest } = revised
  await setPostWords(
    tx,
    rest.postId,
    wordsOfPost({ ...rest, identityId, language, network, text: edit.text, private: toOne }),
  )
  return rest
}

/** A deletion by its author: the words are gone, from the search too; who, when and our answer stay. */
export async function blankPost(
  tx: Tx,
  network: string,
  gone: { remoteId: string; at: number },
): Promise<Revised | null> {
  const { rows } = await tx.query<Revised>(
    `update post set text = '', text_before = null, deleted_at = $4
      where workspace_id = $1 and network = $2 and remote_id = $3 and deleted_at is null
  returning id as "postId", case_id as "caseId", account_id is not null as ours, '' as before`,
    [tx.workspaceId, network, gone.remoteId, at(gone.at)],
  )
  const [blanked] = rows
  if (!blanked) return null
  await dropPostWords(tx, blanked.postId)
  return blanked
}

/** The words that a post was heard by and judged on, gone with it: in its case too. */
export async function blankJudgement(tx: Tx, post: Revised): Promise<void> {
  await tx.query(`update mention set words = '{}' where workspace_id = $1 and post_id = $2`, [
    tx.workspaceId,
    post.postId,
  ])
  await tx.query(`update triage set reasons = amends_without_words(reasons) where workspace_id = $1 and post_id = $2`, [
    tx.workspaceId,
    post.postId,
  ])
  await tx.query(`update care_case set reasons = amends_without_words(reasons) where workspace_id = $1 and id = $2`, [
    tx.workspaceId,
    post.caseId,
  ])
}

export async function countPosts(tx: Tx, network: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from post where workspace_id = $1 and network = $2',
    [tx.workspaceId, network],
  )
  return rows[0]!.count
}
