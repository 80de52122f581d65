import type { ObligationKind } from '../domain/obligation/obligation.ts'
import { asTheyCome, type ToldOf } from '../domain/team/my-settings.ts'
import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'

export type NoticeOf = 'close' | 'late' | 'went back' | 'for you' | 'other reader'

export interface NewNotice {
  readonly id: string
  readonly obligationId: string
  readonly agentId: string
  readonly what: NoticeOf
}

/** Tells each person once of each thing. Gives back who is told now. */
export async function addNotices(tx: Tx, notices: readonly NewNotice[]): Promise<string[]> {
  if (notices.length === 0) return []
  const { rows } = await tx.query<{ id: string }>(
    `insert into notice (workspace_id, id, obligation_id, agent_id, what)
     select $1, id, "obligationId", "agentId", what
       from jsonb_to_recordset($2::jsonb) as new (id uuid, "obligationId" uuid, "agentId" uuid, what text)
         on conflict do nothing
  returning id`,
    [tx.workspaceId, asRows(notices)],
  )
  return rows.map(({ id }) => id)
}

export interface StoredNotice {
  readonly id: string
  readonly what: NoticeOf
  readonly at: number
  readonly caseId: string
  readonly kind: ObligationKind
  readonly from: number
  readonly due: number
  readonly opens: number | null
  readonly name: string
  readonly handle: string
}

/** What somebody has not seen yet of what is still owed and wants to be told of, newest first. */
export async function noticesFor(
  tx: Tx,
  agentId: string,
  limit: number,
  wants: ToldOf = asTheyCome.tell,
): Promise<StoredNotice[]> {
  const { rows } = await tx.query<StoredNotice>(
    `select notice.id, what, notice.at, obligation.case_id as "caseId", obligation.kind, from_at as "from", due_at as due, opens_at as opens,
            identity.name, identity.handle
       from notice
       join obligation on obligation.workspace_id = notice.workspace_id and obligation.id = notice.obligation_id
                      and kept_at is null and void_at is null
       join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
       join lateral (select name, handle from identity
                      where identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
                        and identity.network = care_case.network
                      order by id limit 1) identity on true
      where notice.workspace_id = $1 and agent_id = $2 and told_at is null
        -- Of a promise that is late by now, that it was close is no news.
        and not (what = 'close' and obligation.broken_at is not null)
        -- Somebody waits for their word: that is told whatever else they want.
        and (what in ('for you', 'other reader') or $4 or ($5 and what = 'late') or ($6 and care_case.owner_id = $2))
      order by notice.at desc, notice.id desc limit $3`,
    [tx.workspaceId, agentId, limit, wants.all, wants.late, wants.mine],
  )
  return rows
}

/** They had these on their screen and said so. */
export async function markTold(tx: Tx, agentId: string, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update notice set told_at = clock_timestamp()
      where workspace_id = $1 and agent_id = $2 and id = any ($3::uuid[]) and told_at is null`,
    [tx.workspaceId, agentId, ids],
  )
}
