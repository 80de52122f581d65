import { asRows } from './rows.ts'
import { wordsOfPerson } from './search-words.ts'
import type { Tx } from './scope.ts'

export interface StoredIdentity {
  readonly id: string
  readonly personId: string
  readonly remoteId: string
  readonly handle: string
  readonly name: string
  readonly audience: number | null
  readonly bio: string | null
  /** ISO time, or null. */
  readonly since: string | null
}

/** The identities among `remoteIds` that are known. */
export async function knownIdentities(
  tx: Tx,
  network: string,
  remoteIds: readonly string[],
): Promise<{ id: string; personId: string; remoteId: string }[]> {
  const { rows } = await tx.query<{ id: string; personId: string; remoteId: string }>(
    `select id, person_id as "personId", remote_id as "remoteId" from identity
      where workspace_id = $1 and network = $2 and remote_id = any ($3)`,
    [tx.workspaceId, network, remoteIds],
  )
  return rows
}

/** New people, each with the identity under which they were first heard. */
export async function addPeople(
  tx: Tx,
  network: string,
  heardAt: Date,
  people: readonly StoredIdentity[],
): Promise<void> {
  if (people.length === 0) return
  const rows = asRows(people.map((one) => ({ ...one, vector: wordsOfPerson({ ...one, network }) })))
  await tx.query(
    `insert into person (workspace_id, id, heard_at)
     select $1, "personId", $3 from jsonb_to_recordset($2::jsonb) as new ("personId" uuid)`,
    [tx.workspaceId, rows, heardAt],
  )
  await tx.query(
    `with new as (
       select * from jsonb_to_recordset($3::jsonb)
         as new (id uuid, "personId" uuid, "remoteId" text, handle text, name text, audience bigint, bio text,
                 since timestamptz, vector text)),
     words as (
       insert into identity_search (workspace_id, identity_id, at, vector) select $1, id, $4, vector::tsvector from new)
     insert into identity (workspace_id, id, network, remote_id, person_id, handle, name, audience, bio, since)
     select $1, id, $2, "remoteId", "personId", handle, name, audience, bio, since from new`,
    [tx.workspaceId, network, rows, heardAt],
  )
}

/** What a network says of people today; what it does not say stays as it was. */
export async function refreshIdentities(tx: Tx, people: readonly StoredIdentity[]): Promise<void> {
  if (people.length === 0) return
  const { rows } = await tx.query<{ id: string; network: string; handle: string; name: string }>(
    `update identity
        set handle = new.handle, name = new.name, audience = coalesce(new.audience, identity.audience),
            bio = coalesce(new.bio, identity.bio), since = coalesce(new.since, identity.since)
       from jsonb_to_recordset($2::jsonb) as new (id uuid, handle text, name text, audience bigint, bio text, since timestamptz)
      where identity.workspace_id = $1 and identity.id = new.id
        and (identity.handle, identity.name) is distinct from (new.handle, new.name)
         or identity.workspace_id = $1 and identity.id = new.id and new.audience is distinct from identity.audience
  returning identity.id, identity.network, identity.handle, identity.name`,
    [tx.workspaceId, asRows(people)],
  )
  if (rows.length === 0) return
  await tx.query(
    `update identity_search set vector = new.vector::tsvector
       from jsonb_to_recordset($2::jsonb) as new (id uuid, vector text)
      where workspace_id = $1 and identity_id = new.id and identity_search.vector <> new.vector::tsvector`,
    [tx.workspaceId, asRows(rows.map((one) => ({ id: one.id, vector: wordsOfPerson(one) })))],
  )
}
