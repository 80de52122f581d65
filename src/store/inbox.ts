import type { Kind, Reason, Sentiment, Severity } from '../domain/triage/triage.ts'
import type { ObligationKind } from '../domain/obligation/obligation.ts'
import { at } from './db.ts'
import type { Tx } from './scope.ts'
import { AWAKE } from './standing.ts'

export type View = 'mine' | 'nobody' | 'everyone'

/** Where a page ended: the last row's rank and id. */
export interface PageKey {
  readonly at: number
  readonly id: string
}

export interface OwedRow {
  readonly id: string
  readonly caseId: string
  readonly kind: ObligationKind
  readonly from: number
  readonly due: number
  /** When the time that was agreed begins; null where one may begin at once. */
  readonly opens: number | null
  readonly rankAt: number
  readonly name: string
  readonly handle: string
  readonly excerpt: string
  readonly inPrivate: boolean
  readonly words: string
  readonly caseKind: Kind
  readonly severity: Severity
  readonly sentiment: Sentiment
  readonly reasons: readonly Reason[]
  readonly readers: number | null
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly network: string
  readonly mark: 'new' | 'edited' | 'draft' | null
  readonly answered: boolean
}

const OF_VIEW: Record<View, string> = {
  mine: 'care_case.owner_id = $2',
  nobody: 'care_case.owner_id is null and $2::uuid is not null',
  everyone: '$2::uuid is not null',
}

/** A first public word comes before the answer: while it is owed, the answer waits behind it in the same row. */
export const STANDS_ALONE = `not (obligation.kind = 'answer' and exists (
  select from obligation first
   where first.workspace_id = obligation.workspace_id and first.case_id = obligation.case_id
     and first.kind = 'acknowledge' and first.kept_at is null and first.void_at is null))`

/** What we promised; where a return to public is owed, what we last wrote in private. */
export const WORDS = `case when obligation.kind <> 'return_to_public' then obligation.words
  else coalesce((select text from post
                  where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id
                    and account_id is not null and to_id is not null order by at desc limit 1), '') end`

/** Whether this agent has a draft on the case, for whoever it is. */
export const DRAFT = (agent: string): string => `exists (
  select from draft
   where draft.workspace_id = obligation.workspace_id and draft.case_id = obligation.case_id
     and draft.agent_id = ${agent} and draft.text <> '')`

/** What is owed in a view, costliest wait first. */
export async function mostUrgent(
  tx: Tx,
  view: View,
  agentId: string,
  after: PageKey | null,
  limit: number,
): Promise<OwedRow[]> {
  const { rows } = await tx.query<OwedRow>(
    `select obligation.id, obligation.case_id as "caseId", obligation.kind, from_at as "from", due_at as due, opens_at as opens, rank_at as "rankAt",
            identity.name, identity.handle, coalesce(last.text, '') as excerpt, last.to_id is not null as "inPrivate",
            ${WORDS} as words,
            care_case.kind as "caseKind", care_case.severity, care_case.sentiment, care_case.reasons, care_case.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            care_case.network,
            case when ${DRAFT('$2')} then 'draft'
                 when last.edited_at is not null then 'edited'
                 when ours.at is not null and last.at > ours.at then 'new' end as mark,
            ours.at is not null as answered
       from obligation
       join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
       left join agent on agent.id = care_case.owner_id
       left join lateral (
            select text, at, edited_at, identity_id, to_id from post
             where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id and account_id is null
             order by (deleted_at is null) desc, at desc limit 1) last on true
       left join lateral (
            select at from post
             where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id and account_id is not null
             order by at desc limit 1) ours on true
       join lateral (
            select name, handle from identity
             where identity.workspace_id = obligation.workspace_id
               and (identity.id = last.identity_id or last.identity_id is null and identity.person_id = care_case.person_id)
             limit 1) identity on true
      where obligation.workspace_id = $1 and obligation.kept_at is null and obligation.void_at is null and ${OF_VIEW[view]}
        and ${STANDS_ALONE}
        and ${AWAKE}
        and ($3::timestamptz is null or (rank_at, obligation.id) > ($3, $4::uuid))
      order by rank_at, obligation.id limit $5`,
    [tx.workspaceId, agentId, after ? at(after.at) : null, after?.id ?? null, limit],
  )
  return rows
}

export interface QuietRow {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly text: string
  readonly inPrivate: boolean
  readonly at: number
  readonly network: string
  readonly kind: Kind
  readonly reasons: readonly Reason[]
  readonly readers: number | null
  readonly url: string | null
  readonly decided: { readonly by: string; readonly reason: string | null } | null
}

/** Without a case, or in one where a person said that no answer is needed. */
const QUIET = `
  post.deleted_at is null and triage.needs_reply <> 'yes'
  and (post.case_id is null
       or exists (select from correction
                   where correction.workspace_id = post.workspace_id and correction.post_id = post.id and undone_at is null))`

/** Mentions that asked for no answer (C05), newest first. */
export async function quietMentions(tx: Tx, after: PageKey | null, limit: number): Promise<QuietRow[]> {
  const { rows } = await tx.query<QuietRow>(
    `select post.id, identity.name, identity.handle, post.text, post.to_id is not null as "inPrivate", post.at, post.network, triage.kind, triage.reasons,
            identity.audience as readers, post.url,
            case when said.by is not null then json_build_object('by', said.by, 'reason', said.reason) end as decided
       from mention
       join post on post.workspace_id = mention.workspace_id and post.id = mention.post_id
       join triage on triage.workspace_id = mention.workspace_id and triage.post_id = mention.post_id
       join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
       left join lateral (
            select agent.name as by, reason from correction join agent on agent.id = correction.agent_id
             where correction.workspace_id = post.workspace_id and correction.post_id = post.id and undone_at is null
             order by correction.at desc limit 1) said on true
      where mention.workspace_id = $1 and ${QUIET}
        and ($2::timestamptz is null or (post.at, post.id) < ($2, $3::uuid))
      order by post.at desc, post.id desc limit $4`,
    [tx.workspaceId, after ? at(after.at) : null, after?.id ?? null, limit],
  )
  return rows
}

/** How many rows stand behind each view. */
export async function counts(
  tx: Tx,
  agentId: string,
): Promise<{ mine: number; nobody: number; everyone: number; noAnswer: number }> {
  const owed = await tx.query<{ mine: number; nobody: number; everyone: number }>(
    `select count(*) filter (where owner_id = $2) as mine, count(*) filter (where owner_id is null) as nobody, count(*) as everyone
       from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
      where obligation.workspace_id = $1 and kept_at is null and void_at is null and ${STANDS_ALONE} and ${AWAKE}`,
    [tx.workspaceId, agentId],
  )
  const quiet = await tx.query<{ count: number }>(
    `select count(*) as count
       from mention
       join post on post.workspace_id = mention.workspace_id and post.id = mention.post_id
       join triage on triage.workspace_id = mention.workspace_id and triage.post_id = mention.post_id
      where mention.workspace_id = $1 and ${QUIET}`,
    [tx.workspaceId],
  )
  return { ...owed.rows[0]!, noAnswer: quiet.rows[0]!.count }
}
