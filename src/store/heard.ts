import type { Author, RemoteId } from '../domain/post.ts'
import type { Tx } from './scope.ts'

/** A public post of somebody else as a brand query looks at it. */
export interface SearchedPost {
  readonly id: string
  readonly text: string
  readonly language: string | null
  readonly network: string
  readonly handle: string
  readonly name: string
  readonly at: number
}

const SEARCHED = `
  select post.id, post.text, post.language, post.network, identity.handle, identity.name, post.at
    from post join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
   where post.workspace_id = $1 and post.account_id is null and post.to_id is null and post.deleted_at is null`

/** The posts heard last, newest first, before the post `before`: ids grow with the time of hearing. */
export async function lastHeard(tx: Tx, before: string | null, limit: number): Promise<SearchedPost[]> {
  const { rows } = await tx.query<SearchedPost>(
    `${SEARCHED} and ($2::uuid is null or post.id < $2) order by post.id desc limit $3`,
    [tx.workspaceId, before, limit],
  )
  return rows
}

/** Posts that are no mentions, in the order in which they were heard, after the post `after`. */
export async function heardForNothing(tx: Tx, after: string | null, limit: number): Promise<SearchedPost[]> {
  const { rows } = await tx.query<SearchedPost>(
    `${SEARCHED} and ($2::uuid is null or post.id > $2)
        and not exists (select from mention where mention.workspace_id = post.workspace_id and mention.post_id = post.id)
      order by post.id limit $3`,
    [tx.workspaceId, after, limit],
  )
  return rows
}

export interface WholePost {
  readonly id: string
  readonly network: string
  readonly remoteId: RemoteId
  readonly threadId: RemoteId
  readonly parentId: RemoteId | null
  readonly author: Author
  readonly personId: string
  readonly text: string
  readonly language: string | null
  readonly url: string | null
  readonly at: number
  readonly heardAt: number
}

/** Posts with whose they are, as they were when they were learned. */
export async function wholePosts(tx: Tx, ids: readonly string[]): Promise<WholePost[]> {
  const { rows } = await tx.query<WholePost>(
    `select post.id, post.network, post.remote_id as "remoteId", thread_id as "threadId", parent_id as "parentId",
            json_build_object('remoteId', identity.remote_id, 'handle', identity.handle, 'name', identity.name,
                              'audience', identity.audience, 'bio', identity.bio, 'since', null) as author,
            identity.person_id as "personId", post.text, post.language, post.url, post.at, post.heard_at as "heardAt"
       from post join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
      where post.workspace_id = $1 and post.id = any ($2::uuid[])
      order by post.id`,
    [tx.workspaceId, ids],
  )
  return rows
}
