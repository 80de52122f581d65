import { kept } from './db.ts'
import type { Tx } from './scope.ts'

/** Who a text is for: each has a draft of its own. */
export type DraftFor = 'public' | 'private' | 'note'

export interface StoredDraft {
  readonly text: string
  readonly answers: boolean
  readonly version: number
  readonly keptAt: number
}

/** The drafts of one agent on a case, by whom they are for. */
export async function draftsOf(
  tx: Tx,
  caseId: string,
  agentId: string,
): Promise<Partial<Record<DraftFor, StoredDraft>>> {
  const { rows } = await tx.query<StoredDraft & { audience: DraftFor }>(
    kept(
      'drafts',
      `select audience, text, answers, version, kept_at as "keptAt"
         from draft where workspace_id = $1 and case_id = $2 and agent_id = $3`,
      [tx.workspaceId, caseId, agentId],
    ),
  )
  return Object.fromEntries(rows.map(({ audience, ...draft }) => [audience, draft]))
}

/**
 * Keeps a draft over the version that was read (0 for a first one). Null where another window of the same person kept
 * something since: nothing is overwritten.
 */
export async function keepDraft(
  tx: Tx,
  caseId: string,
  agentId: string,
  audience: DraftFor,
  draft: { text: string; answers: boolean; version: number },
): Promise<{ version: number; keptAt: number } | null> {
  const { rows } = await tx.query<{ version: number; keptAt: number }>(
    `insert into draft (workspace_id, case_id, agent_id, audience, text, answers, version)
     values ($1, $2, $3, $4, $5, $6, 1)
         on conflict (workspace_id, case_id, agent_id, audience) do update
            set text = excluded.text, answers = excluded.answers, version = draft.version + 1, kept_at = now()
          where draft.version = $7 or draft.text = ''
  returning version, kept_at as "keptAt"`,
    [tx.workspaceId, caseId, agentId, audience, draft.text, draft.answers, draft.version],
  )
  return rows[0] ?? null
}

/** Empties a draft and counts its version on, so that a late keep of another window does not bring it back. */
export async function clearDraft(tx: Tx, caseId: string, agentId: string, audience: DraftFor): Promise<void> {
  await tx.query(
    `update draft set text = '', version = version + 1, kept_at = now() where workspace_id = $1 and case_id = $2 and agent_id = $3 and audience = $4`,
    [tx.workspaceId, caseId, agentId, audience],
  )
}

/** Puts a text back as a draft, unless something newer was begun meanwhile. */
export async function restoreDraft(
  tx: Tx,
  caseId: string,
  agentId: string,
  audience: DraftFor,
  draft: { text: string; answers: boolean },
): Promise<void> {
  await tx.query(
    `insert into draft (workspace_id, case_id, agent_id, audience, text, answers, version)
     values ($1, $2, $3, $4, $5, $6, 1)
         on conflict (workspace_id, case_id, agent_id, audience) do update
            set text = excluded.text, answers = excluded.answers, version = draft.version + 1, kept_at = now()
          where draft.text = ''`,
    [tx.workspaceId, caseId, agentId, audience, draft.text, draft.answers],
  )
}
