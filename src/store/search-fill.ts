import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'
import { wordsOfPerson, wordsOfPost } from './search-words.ts'
import { vectorOf } from '../domain/search/vector.ts'

export type Filled = 'post' | 'note' | 'identity' | 'person_note'

/** What is not searchable whole yet. */
export async function toFill(tx: Tx): Promise<Filled[]> {
  const { rows } = await tx.query<{ what: Filled }>(
    'select what from search_fill where workspace_id = $1 order by what desc',
    [tx.workspaceId],
  )
  return rows.map(({ what }) => what)
}

interface Row {
  readonly id: string
  readonly vector: string
}

type Read = (tx: Tx, after: string | null, limit: number) => Promise<{ rows: Row[]; last: string | null }>

/**
 * Makes words for the next rows. They are held until this commits: whoever edits or deletes one of them meanwhile waits,
 * and then finds the words that it must change. False where none was left.
 */
export async function fillNext(tx: Tx, what: Filled, limit: number): Promise<boolean> {
  const { rows: lines } = await tx.query<{ after: string | null }>(
    'select after from search_fill where workspace_id = $1 and what = $2 for update',
    [tx.workspaceId, what],
  )
  const [line] = lines
  if (!line) return false
  const { rows, last } = await READ[what](tx, line.after, limit)
  if (last === null) {
    await tx.query('delete from search_fill where workspace_id = $1 and what = $2', [tx.workspaceId, what])
    return false
  }
  await tx.query(
    `insert into ${what}_search (workspace_id, ${what}_id, at, vector)
     select $1, new.id, ${AT[what]}, new.vector::tsvector
       from jsonb_to_recordset($2::jsonb) as new (id uuid, vector text)
       ${FROM[what]}
         on conflict (workspace_id, ${what}_id) do nothing`,
    [tx.workspaceId, asRows(rows)],
  )
  await tx.query('update search_fill set after = $3 where workspace_id = $1 and what = $2', [
    tx.workspaceId,
    what,
    last,
  ])
  return true
}

const AT: Record<Filled, string> = {
  post: 'post.at',
  note: 'note.at',
  identity: 'person.heard_at',
  person_note: 'person_note.at',
}
const FROM: Record<Filled, string> = {
  post: 'join post on post.workspace_id = $1 and post.id = new.id',
  note: 'join note on note.workspace_id = $1 and note.id = new.id',
  person_note: 'join person_note on person_note.workspace_id = $1 and person_note.id = new.id',
  identity: `join identity on identity.workspace_id = $1 and identity.id = new.id
             join person on person.workspace_id = $1 and person.id = identity.person_id`,
}

const READ: Record<Filled, Read> = {
  async post(tx, after, limit) {
    const { rows } = await tx.query<{ id: string; deleted: boolean } & Parameters<typeof wordsOfPost>[0]>(
      `select id, text, network, language, identity_id as "identityId", account_id is not null as ours, to_id is not null as private,
              deleted_at is not null as deleted
         from post where workspace_id = $1 and ($2::uuid is null or id > $2) order by id limit $3 for share`,
      [tx.workspaceId, after, limit],
    )
    const standing = rows.filter(({ deleted }) => !deleted)
    return { rows: standing.map((row) => ({ id: row.id, vector: wordsOfPost(row) })), last: rows.at(-1)?.id ?? null }
  },
  note: notes('note'),
  person_note: notes('person_note'),
  async identity(tx, after, limit) {
    const { rows } = await tx.query<{ id: string; name: string; handle: string; network: string }>(
      `select id, name, handle, network
         from identity where workspace_id = $1 and ($2::uuid is null or id > $2) order by id limit $3 for share`,
      [tx.workspaceId, after, limit],
    )
    return { rows: rows.map((row) => ({ id: row.id, vector: wordsOfPerson(row) })), last: rows.at(-1)?.id ?? null }
  },
}

function notes(table: 'note' | 'person_note'): Read {
  return async (tx, after, limit) => {
    const { rows } = await tx.query<{ id: string; text: string; removed: boolean }>(
      `select id, text, removed_at is not null as removed
         from ${table} where workspace_id = $1 and ($2::uuid is null or id > $2) order by id limit $3 for share`,
      [tx.workspaceId, after, limit],
    )
    const standing = rows.filter(({ removed }) => !removed)
    return { rows: standing.map(({ id, text }) => ({ id, vector: vectorOf(text) })), last: rows.at(-1)?.id ?? null }
  }
}
