import { asTheyCome, type MySettings } from '../domain/team/my-settings.ts'
import type { Tx } from './scope.ts'

/** How somebody works; what they never changed is as it came. */
export async function settingsOf(tx: Tx, agentId: string): Promise<MySettings> {
  const { rows } = await tx.query<{ settings: Partial<MySettings> }>(
    'select settings from agent where workspace_id = $1 and id = $2',
    [tx.workspaceId, agentId],
  )
  return { ...asTheyCome, ...rows[0]?.settings }
}

/** Changes what is named; the rest stays, also where two change different things at once. */
export async function changeSettings(tx: Tx, agentId: string, change: Partial<MySettings>): Promise<MySettings> {
  const { rows } = await tx.query<{ settings: Partial<MySettings> }>(
    `update agent set settings = settings || $3::jsonb
      where workspace_id = $1 and id = $2 and left_at is null returning settings`,
    [tx.workspaceId, agentId, JSON.stringify(change)],
  )
  return { ...asTheyCome, ...rows[0]?.settings }
}
