import type { CasePost } from '../domain/case/move.ts'
import { TOPIC_CHOSEN } from './cases.ts'
import type { Tx } from './scope.ts'

/** The rows of a case that follow its posts. */
const TABLES = {
  posts: 'post',
  replies: 'reply',
  obligations: 'obligation',
  notes: 'note',
  events: 'case_event',
} as const

/** Events about the case itself, not about what was said in it. */
const OF_THE_CASE =
  'topic,split-from,split-off,merged,merged-into,handed-over,snoozed,woke,resolved,resolved-anyway,reopened,labelled'

export type Moved = { readonly [What in keyof typeof TABLES]: readonly string[] } & {
  /** Obligations that this move made, and those that it made void because two cases owed the same. */
  readonly made: readonly string[]
  readonly voided: readonly string[]
  /** Labels that the other case brought. */
  readonly labels?: readonly string[]
}

export interface CaseMove {
  readonly id: string
  readonly kind: 'split' | 'merge'
  readonly fromCase: string
  readonly toCase: string
  readonly byAgent: string
  readonly moved: Moved
}

export async function postsIn(tx: Tx, caseId: string): Promise<CasePost[]> {
  const { rows } = await tx.query<CasePost>(
    `select post.id, remote_id as "remoteId", parent_id as "parentId", account_id is not null as ours, at,
            coalesce(triage.needs_reply = 'yes' and post.deleted_at is null, false) as "needsReply"
       from post
       left join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
      where post.workspace_id = $1 and post.case_id = $2 order by at, post.id`,
    [tx.workspaceId, caseId],
  )
  return rows
}

export async function repliesIn(tx: Tx, caseId: string): Promise<{ id: string; parentId: string }[]> {
  const { rows } = await tx.query<{ id: string; parentId: string }>(
    `select id, parent_id as "parentId" from reply where workspace_id = $1 and case_id = $2 order by created_at, id`,
    [tx.workspaceId, caseId],
  )
  return rows
}

/** Everything that a case holds, by table; what only says how it came to be stays with it. */
export async function allIn(tx: Tx, caseId: string): Promise<Moved> {
  const ids = async (table: string, only = '') =>
    (
      await tx.query<{ id: string }>(
        `select id from ${table} where workspace_id = $1 and case_id = $2 ${only} order by id`,
        [tx.workspaceId, caseId],
      )
    ).rows.map(({ id }) => id)
  return {
    posts: await ids('post'),
    replies: await ids('reply'),
    obligations: await ids('obligation'),
    notes: await ids('note'),
    events: await ids('case_event', `and code <> all ('{${OF_THE_CASE}}')`),
    made: [],
    voided: [],
  }
}

/** Moves rows to a case. What was moved on since, by another hand, stays where it is. */
export async function moveRows(tx: Tx, rows: Moved, from: string, to: string): Promise<void> {
  for (const [what, table] of Object.entries(TABLES)) {
    const ids = rows[what as keyof typeof TABLES]
    if (ids.length === 0) continue
    await tx.query(`update ${table} set case_id = $4 where workspace_id = $1 and id = any ($2) and case_id = $3`, [
      tx.workspaceId,
      ids,
      from,
      to,
    ])
  }
}

/** Drafts are copied, never taken: a half-written answer is found on both sides. */
export async function copyDrafts(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `insert into draft (workspace_id, case_id, agent_id, audience, text, answers, version)
     select workspace_id, $3, agent_id, audience, text, answers, 1 from draft
      where workspace_id = $1 and case_id = $2 and text <> ''
         on conflict (workspace_id, case_id, agent_id, audience) do update
            set text = case when draft.text in ('', excluded.text) then excluded.text else draft.text || E'\\n\\n' || excluded.text end,
                version = draft.version + 1, kept_at = now()`,
    [tx.workspaceId, from, to],
  )
}

/**
 * Brings legs, judgement, audience and times of cases in line with the posts that they hold now. One that holds no post
 * stays as it was.
 */
export async function settleCases(tx: Tx, caseIds: readonly string[]): Promise<void> {
  const values = [tx.workspaceId, caseIds]
  // A private leg that we opened goes where its return to public is owed.
  await tx.query(
    `insert into leg (workspace_id, case_id, network, thread_id, to_id, opened_at, opened_by, need, need_words)
     select distinct on (obligation.case_id, leg.thread_id) leg.workspace_id, obligation.case_id, leg.network, leg.thread_id,
            leg.to_id, leg.opened_at, leg.opened_by, leg.need, leg.need_words
       from leg
       join obligation on obligation.workspace_id = leg.workspace_id and obligation.case_id = any ($2)
                      and obligation.kind = 'return_to_public' and obligation.from_at = leg.opened_at
      where leg.workspace_id = $1 and leg.case_id = any ($2)
         on conflict (workspace_id, case_id, network, thread_id) do update
            set opened_at = excluded.opened_at, opened_by = excluded.opened_by, need = excluded.need, need_words = excluded.need_words`,
    values,
  )
  await tx.query(
    `delete from leg where workspace_id = $1 and case_id = any ($2)
        and not exists (select from obligation
                         where obligation.workspace_id = leg.workspace_id and obligation.case_id = leg.case_id
                           and obligation.kind = 'return_to_public' and obligation.from_at = leg.opened_at)
        and not exists (select from post
                         where post.workspace_id = leg.workspace_id and post.case_id = leg.case_id
                           and post.network = leg.network and post.thread_id = leg.thread_id)`,
    values,
  )
  await tx.query(
    `insert into leg (workspace_id, case_id, network, thread_id, to_id)
     select distinct on (case_id, thread_id) workspace_id, case_id, network, thread_id,
            case when post.to_id is null then null when account_id is not null then post.to_id
                 else (select remote_id from identity where identity.workspace_id = post.workspace_id and identity.id = identity_id) end
       from post where workspace_id = $1 and case_id = any ($2)
         on conflict do nothing`,
    values,
  )
  await judgeByPosts(tx, values)
  await tx.query(
    `update care_case set last_at = held.last_at, opened_at = held.opened_at, audience = coalesce(held.audience, care_case.audience)
       from (select post.case_id, max(post.at) as last_at, min(post.at) as opened_at,
                    max(identity.audience) filter (where post.account_id is null and post.to_id is null) as audience
               from post join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
              where post.workspace_id = $1 and post.case_id = any ($2) group by post.case_id) held
      where care_case.workspace_id = $1 and care_case.id = held.case_id`,
    values,
  )
}

/**
 * A case is judged as its gravest post that needs a reply, unless a person judged one of its posts: their last word goes
 * with that post and wins, and gives way only to what is grave in a later post. A topic that a person chose stays.
 */
async function judgeByPosts(tx: Tx, values: readonly unknown[]): Promise<void> {
  await tx.query(
    `update correction set case_id = post.case_id
       from post
      where correction.workspace_id = $1 and post.workspace_id = $1 and post.id = correction.post_id
        and post.case_id = any ($2) and correction.case_id is distinct from post.case_id`,
    [...values],
  )
  await tx.query(
    `with judged as (
       select distinct on (post.case_id) post.case_id, triage.kind, triage.severity, triage.sentiment, triage.topic, triage.reasons,
              word.after as word, word.after is not null and raises as raised
         from post
         join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
         left join lateral (
           select correction.after, of_post.at
             from correction join post of_post on of_post.workspace_id = correction.workspace_id and of_post.id = correction.post_id
            where correction.workspace_id = post.workspace_id and correction.case_id = post.case_id and correction.undone_at is null
            order by correction.at desc, correction.id desc limit 1) word on true
        cross join lateral (select triage.severity = 3 and triage.needs_reply = 'yes' and post.at > word.at as raises) grave
        where post.workspace_id = $1 and post.case_id = any ($2) and post.account_id is null
        order by post.case_id, coalesce(raises, false) desc, (triage.needs_reply = 'yes') desc, triage.severity desc, post.at, post.id)
     update care_case
        set kind = case when word is null or raised then judged.kind else word->>'kind' end,
            severity = case when word is null or raised then judged.severity else (word->>'severity')::smallint end,
            sentiment = judged.sentiment, reasons = judged.reasons,
            topic = case when ${TOPIC_CHOSEN} then care_case.topic else judged.topic end
       from judged
      where care_case.workspace_id = $1 and care_case.id = judged.case_id`,
    [...values],
  )
}

export async function unvoid(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update obligation set void_at = null
      where workspace_id = $1 and id = any ($2) and kept_at is null
        and not exists (select from obligation open
                         where open.workspace_id = obligation.workspace_id and open.case_id = obligation.case_id
                           and open.kind = obligation.kind and open.kept_at is null and open.void_at is null)`,
    [tx.workspaceId, ids],
  )
}

export async function addMove(tx: Tx, move: CaseMove): Promise<void> {
  await tx.query(
    `insert into case_move (workspace_id, id, kind, from_case, to_case, by_agent, moved) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.workspaceId, move.id, move.kind, move.fromCase, move.toCase, move.byAgent, JSON.stringify(move.moved)],
  )
}

/** A move that stands, or null. */
export async function moveThatStands(tx: Tx, id: string): Promise<CaseMove | null> {
  const { rows } = await tx.query<CaseMove>(
    `select id, kind, from_case as "fromCase", to_case as "toCase", by_agent as "byAgent", moved
       from case_move where workspace_id = $1 and id = $2 and undone_at is null for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

/** Whether one of the two cases was moved about again after this: that must be taken back first. */
export async function movedAgain(tx: Tx, { id, fromCase, toCase }: CaseMove): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from case_move later join case_move this on this.workspace_id = later.workspace_id and this.id = $2
      where later.workspace_id = $1 and later.id <> $2 and later.undone_at is null and (later.at, later.id) > (this.at, this.id)
        and (later.from_case = any ($3) or later.to_case = any ($3)) limit 1`,
    [tx.workspaceId, id, [fromCase, toCase]],
  )
  return rowCount === 1
}

/** Whether posts were ever moved into or out of this case. */
export async function wasMoved(tx: Tx, caseId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from case_move where workspace_id = $1 and (from_case = $2 or to_case = $2) limit 1',
    [tx.workspaceId, caseId],
  )
  return rowCount === 1
}

export async function markMoveUndone(tx: Tx, id: string): Promise<void> {
  await tx.query('update case_move set undone_at = now() where workspace_id = $1 and id = $2', [tx.workspaceId, id])
}
