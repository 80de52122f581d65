import type { Across, Tx } from './scope.ts'

export interface Workspace {
  readonly id: string
  readonly name: string
  readonly feedEpoch: string
  readonly demo: boolean
}

const COLUMNS = `id, name, feed_epoch as "feedEpoch", demo`

export async function addWorkspace(tx: Across, workspace: { id: string; name: string; demo: boolean }): Promise<void> {
  await tx.query('insert into workspace (id, name, demo) values ($1, $2, $3)', [
    workspace.id,
    workspace.name,
    workspace.demo,
  ])
}

/** All workspaces, oldest first. */
export async function allWorkspaces(tx: Across): Promise<Workspace[]> {
  return (await tx.query<Workspace>(`select ${COLUMNS} from workspace order by created_at, id`)).rows
}

/** The workspace of a scoped transaction. */
export async function thisWorkspace(tx: Tx): Promise<Workspace> {
  const { rows } = await tx.query<Workspace>(`select ${COLUMNS} from workspace where id = $1`, [tx.workspaceId])
  if (!rows[0]) throw new Error(`no workspace ${tx.workspaceId}`)
  return rows[0]
}
