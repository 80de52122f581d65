import type { Trust } from '../domain/learn/trust.ts'
import type { Head } from '../domain/learn/heads.ts'
import type { Kind, NeedsReply } from '../domain/triage/triage.ts'
import { at } from './db.ts'
import { asRows, iso } from './rows.ts'
import type { Tx } from './scope.ts'

type TrustByHead = Readonly<Record<Head, Trust>>

/** What the team decided about a post: corrected by a person, or confirmed by answering it. */
export interface StoredDecision {
  readonly postId: string
  readonly agentId: string
  readonly at: number
  readonly corrected: boolean
  readonly kind: Kind
  readonly needsReply: NeedsReply
  readonly text: string
  readonly language: string | null
  readonly audience: number | null
  readonly addressed: boolean
  readonly parent: { readonly text: string; readonly ours: boolean } | null
}

/** One row a post: the newest correction that stands, else the first reply of ours to a complaint or a question. */
const DECIDED = `
  select distinct on (post_id) * from (
    select post_id, agent_id, at, true as corrected, after->>'kind' as kind, after->>'needsReply' as needs_reply
      from correction where workspace_id = $1 and undone_at is null
    union all
    select post.id, reply.agent_id, reply.created_at, false, triage.kind, 'yes'
      from reply
      join post on post.workspace_id = reply.workspace_id and post.network = reply.network and post.remote_id = reply.parent_id
      join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
     where reply.workspace_id = $1 and reply.state <> 'undone' and reply.state <> 'failed' and triage.kind in ('complaint', 'question')
  ) said order by post_id, corrected desc, at desc`

/** The team's decisions on posts that still have their words, the newest first. */
export async function decisions(tx: Tx, limit: number): Promise<StoredDecision[]> {
  const { rows } = await tx.query<StoredDecision>(
    `select decided.post_id as "postId", decided.agent_id as "agentId", decided.at, decided.corrected, decided.kind,
            decided.needs_reply as "needsReply", post.text, post.language, identity.audience, triage.addressed,
            case when parent.id is not null
                 then json_build_object('text', parent.text, 'ours', parent.account_id is not null) end as parent
       from (${DECIDED}) decided
       join post on post.workspace_id = $1 and post.id = decided.post_id and post.deleted_at is null
       join triage on triage.workspace_id = $1 and triage.post_id = decided.post_id
       join identity on identity.workspace_id = $1 and identity.id = post.identity_id
       left join post parent on parent.workspace_id = $1 and parent.network = post.network and parent.remote_id = post.parent_id
      order by decided.at desc, decided.post_id limit $2`,
    [tx.workspaceId, limit],
  )
  return rows
}

/** How many posts the team has decided about. */
export async function decisionCount(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(`select count(*) as count from (${DECIDED}) decided`, [
    tx.workspaceId,
  ])
  return rows[0]!.count
}

/** Whether so many decisions have come since the last lesson; reads no more rows than it needs to say so. */
export async function hasNewDecisions(tx: Tx, many: number): Promise<boolean> {
  const { rows } = await tx.query<{ enough: boolean }>(
    `with since as (select coalesce((select at from learned_judge where workspace_id = $1), '-infinity') as at)
     select (select count(*) from (select distinct post_id from correction, since
                                    where workspace_id = $1 and undone_at is null and correction.at > since.at limit $2) corrected)
          + (select count(*) from (select from reply, since
                                    where workspace_id = $1 and created_at > since.at and state not in ('undone', 'failed')
                                    limit $2) answered) >= $2 as enough`,
    [tx.workspaceId, many],
  )
  return rows[0]!.enough
}

export interface StoredJudge {
  readonly version: string
  readonly at: number
  readonly decisions: number
  readonly trust: TrustByHead
}

export async function learnedJudge(tx: Tx): Promise<StoredJudge | null> {
  const { rows } = await tx.query<StoredJudge>(
    'select version, at, decisions, trust from learned_judge where workspace_id = $1',
    [tx.workspaceId],
  )
  return rows[0] ?? null
}

/** The weights of the judge that stands, as they were kept. */
export async function learnedWeights(tx: Tx): Promise<Readonly<Record<Head, Buffer>>> {
  const { rows } = await tx.query<Record<Head, Buffer>>(
    'select kind, needs_reply as "needsReply" from learned_judge where workspace_id = $1',
    [tx.workspaceId],
  )
  return rows[0]!
}

export interface JudgedDecision {
  readonly postId: string
  readonly agentId: string
  readonly at: number
  readonly corrected: boolean
  readonly kind: Kind
  readonly needsReply: NeedsReply
  readonly rules: Readonly<Record<Head, string>>
  readonly learned: Readonly<Record<Head, string>>
}

/** Puts a newly learned judge in the place of the one before, with what was said of each decision. */
export async function saveJudge(
  tx: Tx,
  judge: StoredJudge & { weights: Readonly<Record<Head, Buffer>> },
  judged: readonly JudgedDecision[],
): Promise<void> {
  await tx.query(
    `insert into learned_judge (workspace_id, version, at, decisions, trust, kind, needs_reply) values ($1, $2, $7, $3, $4, $5, $6)
         on conflict (workspace_id) do update
            set version = excluded.version, at = excluded.at, decisions = excluded.decisions, trust = excluded.trust,
                kind = excluded.kind, needs_reply = excluded.needs_reply`,
    [
      tx.workspaceId,
      judge.version,
      judge.decisions,
      JSON.stringify(judge.trust),
      judge.weights.kind,
      judge.weights.needsReply,
      at(judge.at),
    ],
  )
  await tx.query('delete from judged_decision where workspace_id = $1', [tx.workspaceId])
  await tx.query(
    `insert into judged_decision (workspace_id, post_id, agent_id, at, corrected, kind, needs_reply, rules, learned)
     select $1, "postId", "agentId", at, corrected, kind, "needsReply", rules, learned
       from jsonb_to_recordset($2::jsonb)
         as new ("postId" uuid, "agentId" uuid, at timestamptz, corrected boolean, kind text, "needsReply" text, rules jsonb, learned jsonb)`,
    [tx.workspaceId, asRows(judged.map((one) => ({ ...one, at: iso(one.at) })))],
  )
}

const COLUMN: Readonly<Record<Head, string>> = { kind: 'kind', needsReply: 'needs_reply' }

/** How often each answer was given where the team decided each: the table of what is taken for what. */
export async function confusion(
  tx: Tx,
  head: Head,
  by: 'rules' | 'learned',
): Promise<{ decided: string; said: string; count: number }[]> {
  const { rows } = await tx.query<{ decided: string; said: string; count: number }>(
    `select ${COLUMN[head]} as decided, ${by}->>$2 as said, count(*) as count
       from judged_decision where workspace_id = $1 group by 1, 2 order by 1, 2`,
    [tx.workspaceId, head],
  )
  return rows
}

/** How many of the decisions that were learned from were corrections. */
export async function correctedCount(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from judged_decision where workspace_id = $1 and corrected',
    [tx.workspaceId],
  )
  return rows[0]!.count
}

export interface DecisionFilter {
  readonly head: Head
  readonly by: 'rules' | 'learned'
  readonly decided: string | null
  readonly said: string | null
  readonly agrees: boolean | null
  /** Only where the other judge did not agree. */
  readonly alone: boolean
  /** Only what a person corrected. */
  readonly corrected: boolean
}

export interface DecisionRow {
  readonly id: string
  readonly at: number
  readonly agent: string
  readonly corrected: boolean
  readonly decided: string
  readonly said: string
  readonly name: string
  readonly handle: string
  readonly text: string
  readonly language: string | null
  readonly network: string
  readonly url: string | null
  readonly caseId: string | null
}

/** The decisions behind a figure, the newest first. */
export async function decisionsBehind(
  tx: Tx,
  filter: DecisionFilter,
  after: { at: number; id: string } | null,
  limit: number,
): Promise<DecisionRow[]> {
  const column = `judged_decision.${COLUMN[filter.head]}`
  const said = `judged_decision.${filter.by}->>$2`
  const other = `judged_decision.${filter.by === 'rules' ? 'learned' : 'rules'}->>$2`
  const { rows } = await tx.query<DecisionRow>(
    `select post.id, judged_decision.at, agent.name as agent, corrected, ${column} as decided, ${said} as said,
            identity.name, identity.handle, post.text, post.language, post.network, post.url, post.case_id as "caseId"
       from judged_decision
       join post on post.workspace_id = $1 and post.id = judged_decision.post_id
       join identity on identity.workspace_id = $1 and identity.id = post.identity_id
       join agent on agent.id = judged_decision.agent_id
      where judged_decision.workspace_id = $1
        and ($3::text is null or ${column} = $3) and ($4::text is null or ${said} = $4)
        and ($5::boolean is null or (${column} = ${said}) = $5)
        and (not $10 or corrected)
        and (not $9 or ${other} <> ${column})
        and ($6::timestamptz is null or (judged_decision.at, post.id) < ($6, $7::uuid))
      order by judged_decision.at desc, post.id desc limit $8`,
    [
      tx.workspaceId,
      filter.head,
      filter.decided,
      filter.said,
      filter.agrees,
      after ? at(after.at) : null,
      after?.id ?? null,
      limit,
      filter.alone,
      filter.corrected,
    ],
  )
  return rows
}
