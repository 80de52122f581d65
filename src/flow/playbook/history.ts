import { differences, type Difference } from '../../domain/playbook/differences.ts'
import { DEFAULT_PLAYBOOK } from '../../domain/playbook/playbook.ts'
import { playbookVersions } from '../../store/playbooks.ts'
import type { Tx } from '../../store/scope.ts'

export interface Version {
  readonly version: number
  readonly by: string | null
  readonly at: number
  readonly changes: readonly Difference[]
}

/** What each version changed against the one before it, newest first; the first against what a new desk begins with. */
export async function history(
  tx: Tx,
  before: number | null,
  limit: number,
): Promise<{ versions: Version[]; more: boolean }> {
  const rows = await playbookVersions(tx, before, limit + 1)
  const versions = rows.slice(0, limit).map(({ version, body, changedBy, changedAt }, place) => ({
    version,
    by: changedBy,
    at: changedAt ?? 0,
    changes: differences(rows[place + 1]?.body ?? DEFAULT_PLAYBOOK, body),
  }))
  return { versions, more: rows.length > limit }
}
