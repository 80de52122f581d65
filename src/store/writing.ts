import type { Tx } from './scope.ts'

export interface Writer {
  readonly caseId: string
  readonly agentId: string
  readonly name: string
  readonly since: number
  /** It is true until then, unless it is said again. */
  readonly until: number
}

/** Somebody writes on a case, for so long. False where that is known for longer than `again` from now. */
export async function noteWriting(
  tx: Tx,
  caseId: string,
  agentId: string,
  { ms, again }: { ms: number; again: number },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into writing (workspace_id, case_id, agent_id, since, until)
     values ($1, $2, $3, now(), now() + $4 * interval '1 ms')
         on conflict (workspace_id, case_id, agent_id) do update
            set since = case when writing.until < now() then now() else writing.since end, until = excluded.until
          where writing.until < now() + $5 * interval '1 ms'`,
    [tx.workspaceId, caseId, agentId, ms, again],
  )
  return rowCount === 1
}

/** True where somebody had been writing. */
export async function noteNotWriting(tx: Tx, caseId: string, agentId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'delete from writing where workspace_id = $1 and case_id = $2 and agent_id = $3 and until >= now()',
    [tx.workspaceId, caseId, agentId],
  )
  return rowCount === 1
}

/** Who writes now, and where. */
export async function whoWrites(tx: Tx): Promise<Writer[]> {
  const { rows } = await tx.query<Writer>(
    `select case_id as "caseId", agent_id as "agentId", agent.name, since, until
       from writing join agent on agent.id = writing.agent_id
      where writing.workspace_id = $1 and until >= now() order by since, agent_id`,
    [tx.workspaceId],
  )
  return rows
}

/** Rows that are over tell nobody anything. */
export async function sweepWriting(tx: Tx): Promise<void> {
  await tx.query(`delete from writing where workspace_id = $1 and until < now() - interval '1 minute'`, [
    tx.workspaceId,
  ])
}
