import { factsOf, personFacts } from '../domain/search/lexemes.ts'
import { spokenIn } from '../domain/search/spoken.ts'
import { vectorOf } from '../domain/search/vector.ts'
import type { Tx } from './scope.ts'

interface PostToFind {
  readonly text: string
  readonly network: string
  readonly language: string | null
  readonly identityId: string
  readonly ours: boolean
  readonly private: boolean
}

/** What a post is found by, as a `tsvector` written out. */
export const wordsOfPost = ({ text, ...post }: PostToFind): string =>
  vectorOf(text, factsOf({ ...post, language: spokenIn(text, post.language) }))

/** What a person is found by: their name and their handle. */
export const wordsOfPerson = ({ name, handle, network }: { name: string; handle: string; network: string }): string =>
  vectorOf(`${name} · ${handle}`, personFacts(network, handle))

/** After an edit. Upserted: while old posts are still being made searchable, this one may have no words yet. */
export async function setPostWords(tx: Tx, postId: string, vector: string): Promise<void> {
  await tx.query(
    `insert into post_search (workspace_id, post_id, at, vector)
     select $1, id, at, $3::tsvector from post where workspace_id = $1 and id = $2
         on conflict (workspace_id, post_id) do update set vector = excluded.vector`,
    [tx.workspaceId, postId, vector],
  )
}

/** A statement of its own: it must see what a filling job committed while the blanking waited for it. */
export async function dropPostWords(tx: Tx, postId: string): Promise<void> {
  await tx.query('delete from post_search where workspace_id = $1 and post_id = $2', [tx.workspaceId, postId])
}
