import type { Judgement } from '../domain/triage/correct.ts'
import type { Triage } from '../domain/triage/triage.ts'
import type { Tx } from './scope.ts'

/** What followed from a correction in what is owed. */
interface Effects {
  readonly voided: readonly string[]
  readonly owed: readonly string[]
  /** True where the case was opened by it. */
  readonly opened: boolean
}

export interface Correction {
  readonly id: string
  readonly postId: string
  readonly caseId: string | null
  readonly agentId: string
  /** What stood before, of the post and of its case. */
  readonly before: { readonly post: Judgement; readonly case: Judgement | null }
  readonly after: Judgement
  readonly reason: string | null
  readonly effects: Effects
}

export async function addCorrection(tx: Tx, one: Correction): Promise<void> {
  await tx.query(
    `insert into correction (workspace_id, id, post_id, case_id, agent_id, before, after, reason, effects)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.workspaceId,
      one.id,
      one.postId,
      one.caseId,
      one.agentId,
      JSON.stringify(one.before),
      JSON.stringify(one.after),
      one.reason,
      JSON.stringify(one.effects),
    ],
  )
}

/** The correction with this id, and whether it still stands as the last word on its post. */
export async function correctionOf(
  tx: Tx,
  id: string,
): Promise<(Correction & { undoneAt: number | null; isLast: boolean }) | null> {
  const { rows } = await tx.query<Correction & { undoneAt: number | null; isLast: boolean }>(
    `select id, post_id as "postId", case_id as "caseId", agent_id as "agentId", before, after, reason, effects,
            undone_at as "undoneAt",
            not exists (select from correction later
                         where later.workspace_id = correction.workspace_id and later.undone_at is null
                           and (later.post_id = correction.post_id or later.case_id = correction.case_id)
                           and (later.at, later.id) > (correction.at, correction.id)) as "isLast"
       from correction where workspace_id = $1 and id = $2 for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

export async function markUndone(tx: Tx, id: string): Promise<void> {
  await tx.query('update correction set undone_at = now() where workspace_id = $1 and id = $2', [tx.workspaceId, id])
  await tx.query(
    `update case_event set params = params || '{"undone":"yes"}' where workspace_id = $1 and code = 'judged' and params->>'correction' = $2`,
    [tx.workspaceId, id],
  )
}

/** Puts a judgement on a post, as the judge or a person has it. */
export async function setTriage(tx: Tx, postId: string, { kind, severity, needsReply }: Judgement): Promise<void> {
  await tx.query(
    'update triage set kind = $3, severity = $4, needs_reply = $5 where workspace_id = $1 and post_id = $2',
    [tx.workspaceId, postId, kind, severity, needsReply],
  )
}

export async function setCaseJudgement(
  tx: Tx,
  caseId: string,
  { kind, severity }: Pick<Judgement, 'kind' | 'severity'>,
): Promise<void> {
  await tx.query('update care_case set kind = $3, severity = $4 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    caseId,
    kind,
    severity,
  ])
}

export interface JudgedPost extends Judgement {
  readonly postId: string
  readonly caseId: string | null
  readonly deletedAt: number | null
}

const JUDGED = `
  select post.id as "postId", post.case_id as "caseId", post.deleted_at as "deletedAt",
         triage.kind, triage.severity, triage.needs_reply as "needsReply"
    from post join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
   where post.workspace_id = $1`

/** A judged post, held until this transaction ends. */
export async function judgedPost(tx: Tx, postId: string): Promise<JudgedPost | null> {
  const { rows } = await tx.query<JudgedPost>(`${JUDGED} and post.id = $2 for update of triage`, [
    tx.workspaceId,
    postId,
  ])
  return rows[0] ?? null
}

/** The post that a case's judgement rests on: of those judged as the case is the newest, else their newest. */
export async function weightiestPost(tx: Tx, caseId: string): Promise<JudgedPost | null> {
  const { rows } = await tx.query<JudgedPost>(
    `${JUDGED} and post.case_id = $2 and post.account_id is null
     order by exists (select from care_case
                       where care_case.workspace_id = post.workspace_id and care_case.id = post.case_id
                         and care_case.kind = triage.kind and care_case.severity = triage.severity) desc,
              post.at desc, post.id desc
     limit 1 for update of triage`,
    [tx.workspaceId, caseId],
  )
  return rows[0] ?? null
}

/** What a correction had ended is owed again, unless something of its kind is owed by now. */
export async function reopen(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update obligation set void_at = null
      where workspace_id = $1 and id = any ($2) and void_at is not null
        and not exists (select from obligation other
                         where other.workspace_id = obligation.workspace_id and other.case_id = obligation.case_id
                           and other.kind = obligation.kind and other.kept_at is null and other.void_at is null)`,
    [tx.workspaceId, ids],
  )
}

/** A post goes back to where it was before somebody opened a case for it; the case that was left empty is closed. */
export async function takeOutOfCase(tx: Tx, postId: string, caseId: string): Promise<void> {
  await tx.query('update post set case_id = null where workspace_id = $1 and id = $2', [tx.workspaceId, postId])
  await tx.query(
    `update care_case set closed_at = now()
      where workspace_id = $1 and id = $2
        and not exists (select from post where post.workspace_id = $1 and post.case_id = $2)`,
    [tx.workspaceId, caseId],
  )
}

/** A post with its author, as a case is opened for it. */
export async function postToOpen(tx: Tx, postId: string) {
  const { rows } = await tx.query<{
    id: string
    network: string
    remoteId: string
    threadId: string
    parentId: string | null
    personId: string
    text: string
    language: string | null
    url: string | null
    at: number
    to: string | null
    author: { remoteId: string; handle: string; name: string; audience: number | null }
  }>(
    `select post.id, post.network, post.remote_id as "remoteId", thread_id as "threadId", parent_id as "parentId",
            person_id as "personId", text, language, url, at, to_id as "to",
            json_build_object('remoteId', identity.remote_id, 'handle', handle, 'name', name, 'audience', audience) as author
       from post join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
      where post.workspace_id = $1 and post.id = $2`,
    [tx.workspaceId, postId],
  )
  return rows[0] ?? null
}

/** The whole judgement of a post, as it stands. */
export async function triageOf(tx: Tx, postId: string) {
  const { rows } = await tx.query<Triage>(
    `select kind, needs_reply as "needsReply", severity, urgent, sentiment, topic, language, reasons
       from triage where workspace_id = $1 and post_id = $2`,
    [tx.workspaceId, postId],
  )
  return rows[0] ?? null
}
