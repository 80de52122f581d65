import type { Kind, Reason, Sentiment, Severity } from '../domain/triage/triage.ts'
import type { ObligationKind } from '../domain/obligation/obligation.ts'
import { at } from './db.ts'
import type { Tx } from './scope.ts'

export type View = 'mine' | 'nobody' | 'everyone' | 'praise'

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
  /** The reply that waits for a second reader; null where none does. */
  readonly waits: {
    readonly text: string
    readonly inPrivate: boolean
    readonly by: string
    readonly reader: string | null
    readonly readerId: string | null
  } | null
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

/** Each view is one range of an index of `owed_line`. Praise is thanks owed (C42). */
const OF_VIEW: Record<View, string> = {
  mine: 'owner_id = $2',
  nobody: 'owner_id is null',
  everyone: 'true',
  praise: 'thanks',
}

const TOP = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
const END = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** What a page begins after, as the driver sends it. */
export const after = (key: PageKey | null, none: typeof TOP = TOP): [Date | string, string] =>
  key ? [at(key.at), key.id] : [none.at, none.id]
export const before = (key: PageKey | null): [Date | string, string] => after(key, END)

const COLUMNS = `
  page.id, page.case_id as "caseId", page.kind, page.from_at as "from", page.due_at as due, page.opens_at as opens,
  page.rank_at as "rankAt", coalesce(identity.name, '') as name, coalesce(identity.handle, '') as handle,
  case_line.excerpt, case_line.in_private as "inPrivate",
  -- What we promised; where a return to public is owed, what we last wrote in private.
  case when page.kind <> 'return_to_public' then page.words else case_line.our_private end as words,
  case when waiting.text is not null
       then json_build_object('text', waiting.text, 'inPrivate', waiting.to_id is not null, 'by', waiting.by,
                              'reader', waiting.reader, 'readerId', waiting.reader_id) end as waits,
  case_line.kind as "caseKind", case_line.severity, case_line.sentiment, case_line.reasons,
  case_line.audience as readers,
  case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
  case_line.network,
  case when exists (select from draft
                     where draft.workspace_id = $1 and draft.case_id = page.case_id and draft.agent_id = $2 and draft.text <> '')
            then 'draft'
       when case_line.edited then 'edited'
       when theirs_at > ours_at then 'new' end as mark,
  ours_at is not null as answered`

/** With some of `owed_line` as `page`. */
const JOINS = `
  join case_line on case_line.workspace_id = $1 and case_line.case_id = page.case_id
  left join identity on identity.workspace_id = $1 and identity.id = case_line.identity_id
  left join agent on agent.id = page.owner_id
  left join lateral (
       select left(reply.text, 400) as text, reply.to_id, writer.name as by, reader.name as reader, reply.reader_id
         from reply join agent writer on writer.id = reply.agent_id left join agent reader on reader.id = reply.reader_id
        where page.kind = 'approve' and reply.workspace_id = $1 and reply.case_id = page.case_id and reply.state = 'for_approval'
        order by reply.created_at limit 1) waiting on true`

/** What is owed in a view, costliest wait first. Those that woke by the clock alone stand in a small range of their own. */
export async function mostUrgent(
  tx: Tx,
  view: View,
  agentId: string,
  key: PageKey | null,
  limit: number,
): Promise<OwedRow[]> {
  const range = (awake: string) =>
    `(select * from owed_line
       where workspace_id = $1 and ${awake} and ${OF_VIEW[view]} and (rank_at, id) > ($3::timestamptz, $4::uuid)
       order by rank_at, id limit ${limit})`
  const { rows } = await tx.query<OwedRow>({
    name: `owed ${view} ${limit}`,
    text: `
     select ${COLUMNS}
       from (select * from (${range('wakes_at is null')} union all ${range('wakes_at <= now()')}) both_ranges
              where $2::uuid is not null order by rank_at, id limit ${limit}) page
       ${JOINS}
      order by page.rank_at, page.id`,
    values: [tx.workspaceId, agentId, ...after(key)],
  })
  return rows
}

/** Rows of the inbox, in the order of their ids; what is not owed any more has none. */
export async function owedRows(tx: Tx, agentId: string, ids: readonly string[]): Promise<OwedRow[]> {
  const { rows } = await tx.query<OwedRow>(
    `select ${COLUMNS}
       from unnest($3::uuid[]) with ordinality as wanted (id, place)
       join owed_line page on page.workspace_id = $1 and page.id = wanted.id
       ${JOINS}
      order by wanted.place`,
    [tx.workspaceId, agentId, ids],
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

/** Mentions that asked for no answer (C05), newest first. */
export async function quietMentions(tx: Tx, key: PageKey | null, limit: number): Promise<QuietRow[]> {
  const { rows } = await tx.query<QuietRow>({
    name: `quiet ${limit}`,
    text: `
     select post.id, identity.name, identity.handle, post.text, post.to_id is not null as "inPrivate", page.at, post.network, triage.kind, triage.reasons,
            identity.audience as readers, post.url,
            case when said.by is not null then json_build_object('by', said.by, 'reason', said.reason) end as decided
       from (select post_id, at from quiet_line
              where workspace_id = $1 and (at, post_id) < ($2::timestamptz, $3::uuid)
              order by at desc, post_id desc limit ${limit}) page
       join post on post.workspace_id = $1 and post.id = page.post_id
       join triage on triage.workspace_id = $1 and triage.post_id = page.post_id
       join identity on identity.workspace_id = $1 and identity.id = post.identity_id
       left join lateral (
            select agent.name as by, reason from correction join agent on agent.id = correction.agent_id
             where correction.workspace_id = $1 and correction.post_id = page.post_id and undone_at is null
             order by correction.at desc limit 1) said on true
      order by page.at desc, page.post_id desc`,
    values: [tx.workspaceId, ...before(key)],
  })
  return rows
}
