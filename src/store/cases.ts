import type { Kind, Reason, Sentiment, Severity, Topic } from '../domain/triage/triage.ts'
import type { Outcome } from '../domain/outcome/outcome.ts'
import { at } from './db.ts'
import { asRows, iso } from './rows.ts'
import type { Tx } from './scope.ts'

export interface StoredCase {
  readonly id: string
  readonly personId: string
  readonly network: string
  readonly threadIds: readonly string[]
  /** Those of its threads that only one person reads, with who that is. */
  readonly privateWith: Readonly<Record<string, string>>
  readonly kind: Kind
  readonly severity: Severity
  readonly sentiment: Sentiment
  readonly topic: Topic
  readonly reasons: readonly Reason[]
  readonly audience: number | null
  readonly openedAt: number
  readonly lastAt: number
  readonly closedAt: number | null
  /** When we last wrote in public on this case, or null. */
  readonly repliedAt: number | null
  /** What they asked in private alone: when, or everything where nothing of theirs is public. */
  readonly askedInPrivate: 'everything' | readonly number[]
  /** True where a person's correction stands: the judge does not judge the case anew. */
  readonly byPerson: boolean
  /** Their complaint stands in public, and nothing that they did there since says how it ended. */
  readonly standing: boolean
  /** When we last followed up, or null. */
  readonly followedUpAt: number | null
  /** We asked for an update, or somebody said why not. */
  readonly asked: boolean
  /** True where a person said what it is about: no later post changes that. */
  readonly topicByPerson: boolean
  /** The case that everything of this one is in now: what comes to it goes there. */
  readonly goneInto?: string | null
}

export const TOPIC_CHOSEN = `
  exists (select from case_event
           where case_event.workspace_id = care_case.workspace_id and case_event.case_id = care_case.id and case_event.code = 'topic')`

const COLUMNS = `
  care_case.id, person_id as "personId", network, kind, severity, sentiment, topic, reasons, audience,
  (select into_case from case_gone where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id) as "goneInto",
  opened_at as "openedAt", last_at as "lastAt", closed_at as "closedAt",
  array(select thread_id from leg where leg.workspace_id = care_case.workspace_id and leg.case_id = care_case.id) as "threadIds",
  (select coalesce(json_object_agg(thread_id, to_id), '{}') from leg
    where leg.workspace_id = care_case.workspace_id and leg.case_id = care_case.id and to_id is not null) as "privateWith",
  (select max(post.at) from post
    where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id and post.account_id is not null
      and post.to_id is null) as "repliedAt",
  (select case when bool_and(to_id is not null) then '"everything"'
               else coalesce(jsonb_agg((extract(epoch from post.at) * 1000)::bigint) filter (where to_id is not null), '[]') end
     from post
    where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id and post.account_id is null) as "askedInPrivate",
  exists (select from correction
           where correction.workspace_id = care_case.workspace_id and correction.case_id = care_case.id
             and correction.undone_at is null) as "byPerson",
  kind = 'complaint' and outcome is null
    and exists (select from post
                 where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id
                   and post.account_id is null and post.to_id is null and post.deleted_at is null) as standing,
  ended."followedUpAt", coalesce(ended.asked, false) as asked,
  ${TOPIC_CHOSEN} as "topicByPerson"`

/** What was done about how it ends. */
const ENDED = `
  left join lateral (
       select max(kept_at) filter (where obligation.kind = 'follow_up') as "followedUpAt",
              bool_or(obligation.kind = 'ask_for_update' and (kept_at is not null or waived_because is not null)) as asked
         from obligation
        where obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id
          and obligation.kind in ('follow_up', 'ask_for_update')) ended on true`

/** All cases of these people, these cases themselves, and those that they went into. */
export async function casesOf(
  tx: Tx,
  personIds: readonly string[],
  caseIds: readonly string[] = [],
): Promise<StoredCase[]> {
  const { rows } = await tx.query<StoredCase>(
    `with recursive near as (
       select id from care_case where workspace_id = $1 and (person_id = any ($2) or id = any ($3))
        union
       select into_case from near join case_gone on case_gone.workspace_id = $1 and case_gone.case_id = near.id)
     select ${COLUMNS} from care_case ${ENDED} where workspace_id = $1 and id in (select id from near)`,
    [tx.workspaceId, personIds, caseIds],
  )
  return rows
}

/** Which of these threads have a case. */
export async function threadsWithCase(tx: Tx, network: string, threadIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    'select distinct thread_id as id from leg where workspace_id = $1 and network = $2 and thread_id = any ($3)',
    [tx.workspaceId, network, threadIds],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Writes cases as they are now: new ones, and what changed on old ones. Owner, closing and outcome are not touched. */
export async function saveCases(tx: Tx, cases: readonly StoredCase[]): Promise<void> {
  if (cases.length === 0) return
  await tx.query(
    `insert into care_case (workspace_id, id, person_id, network, kind, severity, sentiment, topic, reasons, audience, opened_at, last_at)
     select $1, id, "personId", network, kind, severity, sentiment, topic, reasons, audience, "openedAt", "lastAt"
       from jsonb_to_recordset($2::jsonb)
         as new (id uuid, "personId" uuid, network text, kind text, severity smallint, sentiment smallint, topic text, reasons jsonb,
                 audience bigint, "openedAt" timestamptz, "lastAt" timestamptz)
         on conflict (workspace_id, id) do update
            set kind = excluded.kind, severity = excluded.severity, sentiment = excluded.sentiment, topic = excluded.topic,
                reasons = excluded.reasons,
                audience = excluded.audience, last_at = excluded.last_at`,
    [tx.workspaceId, asRows(cases.map((one) => ({ ...one, openedAt: iso(one.openedAt), lastAt: iso(one.lastAt) })))],
  )
  await tx.query(
    `insert into leg (workspace_id, case_id, network, thread_id, to_id)
     select $1, id, network, thread_id, "privateWith" ->> thread_id
       from jsonb_to_recordset($2::jsonb) as new (id uuid, network text, "threadIds" jsonb, "privateWith" jsonb),
            jsonb_array_elements_text("threadIds") as thread_id
         on conflict do nothing`,
    [tx.workspaceId, asRows(cases)],
  )
}

export async function setOutcome(tx: Tx, caseId: string, outcome: Outcome, when: number): Promise<void> {
  await tx.query('update care_case set outcome = $3, outcome_at = $4 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    caseId,
    outcome,
    at(when),
  ])
}

/**
 * Makes `agentId` the owner. With `onlyIfFree`, a case that has an owner keeps them. True where it changed. Whoever leaves
 * in this very moment gets nothing: the lock on the agent is the same that leaving takes.
 */
export async function ownCase(tx: Tx, caseId: string, agentId: string, onlyIfFree: boolean): Promise<boolean> {
  const { rowCount } = await tx.query(
    `with taker as (select id from agent where id = $3 and left_at is null for share)
     update care_case set owner_id = taker.id from taker
      where care_case.workspace_id = $1 and care_case.id = $2 and owner_id is distinct from $3 and (not $4 or owner_id is null)`,
    [tx.workspaceId, caseId, agentId, onlyIfFree],
  )
  return rowCount === 1
}

/** Takes a case from its owner, where it is still `agentId`. */
export async function disownCase(tx: Tx, caseId: string, agentId: string): Promise<void> {
  await tx.query('update care_case set owner_id = null where workspace_id = $1 and id = $2 and owner_id = $3', [
    tx.workspaceId,
    caseId,
    agentId,
  ])
}

export interface NewCaseEvent {
  readonly id: string
  readonly caseId: string
  readonly agentId: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export async function addCaseEvents(tx: Tx, events: readonly NewCaseEvent[]): Promise<void> {
  if (events.length === 0) return
  await tx.query(
    `insert into case_event (workspace_id, id, case_id, agent_id, code, params)
     select $1, id, "caseId", "agentId", code, params
       from jsonb_to_recordset($2::jsonb) as new (id uuid, "caseId" uuid, "agentId" uuid, code text, params jsonb)`,
    [tx.workspaceId, asRows(events)],
  )
}

export const addCaseEvent = (tx: Tx, event: NewCaseEvent): Promise<void> => addCaseEvents(tx, [event])

export interface ToRoute {
  readonly id: string
  readonly topic: string
  readonly network: string
  /** Of the newest post of theirs; `und` where nobody could tell. */
  readonly language: string
}

/** Those of these cases that are with nobody, oldest first, with what decides who can solve them. */
export async function toRoute(tx: Tx, caseIds: readonly string[]): Promise<ToRoute[]> {
  const { rows } = await tx.query<ToRoute>(
    `select care_case.id, care_case.topic, care_case.network, coalesce(said.language, 'und') as language
       from care_case
       left join lateral (
            select triage.language
              from post join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
             where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id and post.account_id is null
             order by (triage.language <> 'und') desc, post.at desc limit 1) said on true
      where care_case.workspace_id = $1 and care_case.id = any ($2::uuid[]) and owner_id is null
      order by opened_at, care_case.id`,
    [tx.workspaceId, caseIds],
  )
  return rows
}

/** False where there is no such case. */
export async function setTopic(tx: Tx, caseId: string, topic: string): Promise<boolean> {
  const { rowCount } = await tx.query('update care_case set topic = $3 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    caseId,
    topic,
  ])
  return rowCount === 1
}
