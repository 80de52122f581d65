import { kept } from './db.ts'
import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'

export interface HandOver {
  readonly id: string
  readonly byAgent: string
  readonly by: string
  readonly toAgent: string | null
  readonly to: string | null
  readonly know: string
  readonly at: number
}

/** The last hand-over of a case that stands, or null. */
export async function lastHandOver(tx: Tx, caseId: string): Promise<HandOver | null> {
  const { rows } = await tx.query<HandOver>(
    kept(
      'last hand-over',
      `select hand_over.id, by_agent as "byAgent", giver.name as by, to_agent as "toAgent", taker.name as to, know, at
       from hand_over
       join agent giver on giver.id = by_agent
       left join agent taker on taker.id = to_agent
      where hand_over.workspace_id = $1 and case_id = $2 and undone_at is null
      order by at desc, hand_over.id desc limit 1`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows[0] ?? null
}

interface Over {
  readonly byAgent: string
  readonly toAgent: string | null
  readonly know: string
}

/** Gives a case to an agent, or to nobody. */
export const handTo = (tx: Tx, { id, caseId, ...over }: Over & { id: string; caseId: string }): Promise<void> =>
  handAllTo(tx, [{ id, caseId }], over)

export async function handAllTo(
  tx: Tx,
  cases: readonly { id: string; caseId: string }[],
  { byAgent, toAgent, know }: Over,
): Promise<void> {
  await tx.query(
    `insert into hand_over (workspace_id, id, case_id, by_agent, from_agent, to_agent, know)
     select $1, given.id, care_case.id, $3, owner_id, $4, $5
       from jsonb_to_recordset($2::jsonb) as given (id uuid, "caseId" uuid)
       join care_case on care_case.workspace_id = $1 and care_case.id = given."caseId"`,
    [tx.workspaceId, asRows(cases), byAgent, toAgent, know],
  )
  await tx.query('update care_case set owner_id = $3 where workspace_id = $1 and id = any ($2)', [
    tx.workspaceId,
    cases.map(({ caseId }) => caseId),
    toAgent,
  ])
}

/** Gives a case back to whom it was with, or to nobody where they left. False where somebody else has it by now. */
export async function handBack(tx: Tx, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `with given as (
       select hand_over.*, (select id from agent where agent.id = from_agent and left_at is null) as back_to
         from hand_over where workspace_id = $1 and id = $2 and undone_at is null for update)
     update care_case set owner_id = given.back_to from given
      where care_case.workspace_id = $1 and care_case.id = given.case_id
        and care_case.owner_id is not distinct from given.to_agent`,
    [tx.workspaceId, id],
  )
  if (rowCount !== 1) return false
  await tx.query('update hand_over set undone_at = now() where workspace_id = $1 and id = $2', [tx.workspaceId, id])
  return true
}

export interface Colleague {
  readonly id: string
  readonly name: string
  /** When they last asked the desk for anything; null where they are signed in nowhere. */
  readonly seenAt: number | null
}

/** Everybody who works in this workspace, by name. */
export async function colleagues(tx: Tx): Promise<Colleague[]> {
  const { rows } = await tx.query<Colleague>(
    `select agent.id, agent.name, max(session.seen_at) as "seenAt"
       from agent left join session on session.agent_id = agent.id
      where agent.workspace_id = $1 and agent.left_at is null group by agent.id order by agent.name, agent.id`,
    [tx.workspaceId],
  )
  return rows
}
