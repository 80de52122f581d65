import { DEFAULT_PLAYBOOK, type Playbook } from '../domain/playbook/playbook.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface StoredPlaybook {
  /** 0 where nobody chose anything yet. */
  readonly version: number
  readonly body: Playbook
  readonly changedBy: string | null
  readonly changedAt: number | null
}

/** The playbook that counts now; the default one on a desk where nobody chose. */
export async function playbookNow(tx: Tx): Promise<StoredPlaybook> {
  const { rows } = await tx.query<StoredPlaybook>(
    kept(
      'playbook now',
      `select version, body, agent.name as "changedBy", changed_at as "changedAt"
       from playbook left join agent on agent.id = playbook.changed_by
      where playbook.workspace_id = $1 order by version desc limit 1`,
      [tx.workspaceId],
    ),
  )
  const [found] = rows
  if (!found) return { version: 0, body: DEFAULT_PLAYBOOK, changedBy: null, changedAt: null }
  // A choice that an older version did not know has its default.
  return { ...found, body: { ...DEFAULT_PLAYBOOK, ...found.body } }
}

/** The versions before `before` (null: the newest ones), newest first. */
export async function playbookVersions(tx: Tx, before: number | null, limit: number): Promise<StoredPlaybook[]> {
  const { rows } = await tx.query<StoredPlaybook>(
    `select version, body, agent.name as "changedBy", changed_at as "changedAt"
       from playbook left join agent on agent.id = playbook.changed_by
      where playbook.workspace_id = $1 and ($2::int is null or version < $2) order by version desc limit $3`,
    [tx.workspaceId, before, limit],
  )
  return rows.map((row) => ({ ...row, body: { ...DEFAULT_PLAYBOOK, ...row.body } }))
}

/** Adds the version after `over`. False where somebody else added it meanwhile. */
export async function addPlaybook(tx: Tx, over: number, body: Playbook, agentId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into playbook (workspace_id, version, body, changed_by) values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.workspaceId, over + 1, JSON.stringify(body), agentId],
  )
  return rowCount === 1
}
