import type { Need } from '../domain/case/private-leg.ts'
import { at, kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface PrivateLeg {
  readonly threadId: string
  /** The remote id of the person. */
  readonly to: string
  /** Where we opened it; null where they wrote to us by themselves. */
  readonly opened: { readonly at: number; readonly by: string; readonly need: Need; readonly words: string } | null
}

/** The leg in which is written now: the one opened last, else the one they wrote in last. */
const NOW = `
  from leg
  left join agent on agent.id = opened_by
  left join lateral (
       select max(at) as at from post
        where post.workspace_id = leg.workspace_id and post.network = leg.network and post.thread_id = leg.thread_id
          and post.case_id = leg.case_id) last on true
 where leg.workspace_id = $1 and leg.case_id = $2 and leg.to_id is not null
 order by opened_at desc nulls last, last.at desc nulls last, leg.thread_id limit 1`

/** The private leg of a case in which is written now, or null. */
export async function privateLeg(tx: Tx, caseId: string): Promise<PrivateLeg | null> {
  const { rows } = await tx.query<{
    threadId: string
    to: string
    at: number | null
    by: string
    need: Need
    words: string
  }>(
    kept(
      'private leg',
      `select leg.thread_id as "threadId", leg.to_id as "to", opened_at as at, coalesce(agent.name, '') as by, need,
              need_words as words
         ${NOW}`,
      [tx.workspaceId, caseId],
    ),
  )
  const [leg] = rows
  if (!leg) return null
  const { threadId, to, at: openedAt, by, need, words } = leg
  return { threadId, to, opened: openedAt === null ? null : { at: openedAt, by, need, words } }
}

export async function openLeg(
  tx: Tx,
  leg: {
    caseId: string
    network: string
    threadId: string
    to: string
    at: number
    by: string
    need: Need
    words: string
  },
): Promise<void> {
  await tx.query(
    `insert into leg (workspace_id, case_id, network, thread_id, to_id, opened_at, opened_by, need, need_words)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (workspace_id, case_id, network, thread_id) do update
            set opened_at = excluded.opened_at, opened_by = excluded.opened_by, need = excluded.need, need_words = excluded.need_words`,
    [tx.workspaceId, leg.caseId, leg.network, leg.threadId, leg.to, at(leg.at), leg.by, leg.need, leg.words],
  )
}

/** As if it had not been opened: a talk that they began stays, one in which nobody wrote is gone. */
export async function closeLeg(tx: Tx, caseId: string, threadId: string): Promise<void> {
  await tx.query(
    `update leg set opened_at = null, opened_by = null, need = null, need_words = ''
      where workspace_id = $1 and case_id = $2 and thread_id = $3`,
    [tx.workspaceId, caseId, threadId],
  )
  await tx.query(
    `delete from leg where workspace_id = $1 and case_id = $2 and thread_id = $3
        and not exists (select from post
                         where post.workspace_id = leg.workspace_id and post.case_id = leg.case_id and post.thread_id = leg.thread_id)`,
    [tx.workspaceId, caseId, threadId],
  )
}

/** Whether anything of ours stands in the private leg in which is written now, or is on its way there. */
export async function wroteInPrivate(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.query<{ wrote: boolean }>(
    kept(
      'wrote in private',
      `select exists (select from reply
                       where workspace_id = $1 and case_id = $2 and state not in ('undone', 'failed')
                         and thread_id = (select leg.thread_id ${NOW})) as wrote`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows[0]!.wrote
}

/** The same of a leg that is named. */
export async function wroteInLeg(tx: Tx, caseId: string, threadId: string): Promise<boolean> {
  const { rows } = await tx.query<{ wrote: boolean }>(
    `select exists (select from reply
                     where workspace_id = $1 and case_id = $2 and thread_id = $3 and state not in ('undone', 'failed')) as wrote`,
    [tx.workspaceId, caseId, threadId],
  )
  return rows[0]!.wrote
}
