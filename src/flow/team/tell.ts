import { newId } from '../../runtime/ids.ts'
import { tell } from '../../store/feed.ts'
import type { Tx } from '../../store/scope.ts'
import { addTeamEvent, type TeamCode } from '../../store/team-events.ts'

/** Who does something to the team. */
export interface By {
  readonly workspaceId: string
  readonly agentId: string
}

/** Writes down what was done to the team, and tells those who look on. */
export async function noteTeam(
  tx: Tx,
  agentId: string | null,
  code: TeamCode,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  await addTeamEvent(tx, { id: newId(), agentId, code, params })
  await tell(tx, [{ noun: 'team', id: tx.workspaceId }])
}
