import type { Outcome } from '../domain/outcome/outcome.ts'
import type { Counted, ObligationKind } from '../domain/obligation/obligation.ts'
import type { Kind, Reason, Sentiment, Severity, Topic } from '../domain/triage/triage.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface CaseHead {
  readonly id: string
  readonly personId: string
  readonly network: string
  readonly kind: Kind
  readonly severity: Severity
  readonly sentiment: Sentiment
  readonly topic: Topic
  readonly reasons: readonly Reason[]
  readonly audience: number | null
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly outcome: Outcome | null
  readonly outcomeAt: number | null
  readonly name: string
  readonly handle: string
  readonly bio: string | null
  readonly since: number | null
  readonly heardSince: number
  readonly earlierCases: number
  readonly thanked: number
}

/** Who a case is about and how it stands, or null where it is not in this workspace. */
export async function caseHead(tx: Tx, caseId: string): Promise<CaseHead | null> {
  const { rows } = await tx.query<CaseHead>(
    kept(
      'case head',
      `select care_case.id, care_case.person_id as "personId", care_case.network, kind, severity, sentiment, topic, reasons, care_case.audience,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            outcome, outcome_at as "outcomeAt", identity.name, identity.handle, identity.bio, identity.since,
            person.heard_at as "heardSince",
            (select count(*) from care_case earlier
              where earlier.workspace_id = care_case.workspace_id and earlier.person_id = care_case.person_id
                and earlier.opened_at < care_case.opened_at) as "earlierCases",
            (select count(*) from care_case earlier
              where earlier.workspace_id = care_case.workspace_id and earlier.person_id = care_case.person_id
                and earlier.opened_at < care_case.opened_at and earlier.outcome = 'thanked') as thanked
       from care_case
       join person on person.workspace_id = care_case.workspace_id and person.id = care_case.person_id
       join identity on identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
                    and identity.network = care_case.network
       left join agent on agent.id = care_case.owner_id
      where care_case.workspace_id = $1 and care_case.id = $2
      -- One person may have two handles on a network: the case shows the one that wrote it.
      order by exists (select from post
                        where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id
                          and post.identity_id = identity.id) desc, identity.id limit 1`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows[0] ?? null
}

export interface CaseObligation {
  readonly id: string
  readonly kind: ObligationKind
  readonly from: number
  readonly due: number
  readonly opens: number | null
  readonly rankAt: number
  readonly keptAt: number | null
  readonly keptBy: string | null
  readonly words: string
  readonly promised: number
  readonly counted: Counted
  readonly broken: boolean
  readonly openFor: number | null
  readonly waived: { readonly by: string; readonly because: string } | null
  readonly agreed: { readonly by: string; readonly at: number } | null
}

/** What is owed on a case, what was kept and what was given up: owed first, by due time. */
export async function caseObligations(tx: Tx, caseId: string): Promise<CaseObligation[]> {
  const { rows } = await tx.query<CaseObligation>(
    kept(
      'case obligations',
      `select obligation.id, kind, from_at as "from", due_at as due, opens_at as opens, rank_at as "rankAt", kept_at as "keptAt",
            agent.name as "keptBy", obligation.words,
            promised_ms as promised, counted, broken_at is not null as broken, open_ms as "openFor",
            case when waiver.id is not null
                 then json_build_object('by', waiver.name, 'because', waived_because) end as waived,
            case when agreed_at is not null
                 then json_build_object('by', agreed_by, 'at', round(extract(epoch from agreed_at) * 1000)) end as agreed
       from obligation
       left join call_agreed on call_agreed.workspace_id = obligation.workspace_id and call_agreed.obligation_id = obligation.id
       left join agent on agent.id = obligation.kept_by
       left join agent waiver on waiver.id = obligation.waived_by
      where obligation.workspace_id = $1 and case_id = $2 and (void_at is null or waived_because is not null)
      order by kept_at is not null or void_at is not null, due_at, obligation.id`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

export interface ThreadPost {
  readonly id: string
  readonly remoteId: string
  readonly threadId: string
  readonly parentId: string | null
  readonly ours: boolean
  readonly theirs: boolean
  readonly name: string
  readonly handle: string
  readonly authorId: string
  /** The only one who may read it; null where it is public. */
  readonly to: string | null
  readonly agent: string | null
  /** Who of us changed the words before they went, and what the writer had written. */
  readonly changer: string | null
  readonly written: string | null
  /** The reply of ours that it is, where it was sent from this desk. */
  readonly replyId: string | null
  /** It is part of this very case, not only of a thread that it stands in. */
  readonly here: boolean
  readonly text: string
  readonly language: string | null
  readonly at: number
  readonly heardAt: number
  readonly url: string | null
  readonly editedAt: number | null
  readonly before: string | null
  readonly deletedAt: number | null
}

/** Everything said in a case and around it in its threads, oldest first; the newest 500 of a very long one. */
export async function casePosts(tx: Tx, caseId: string): Promise<ThreadPost[]> {
  const { rows } = await tx.query<ThreadPost>(
    kept(
      'case posts',
      `select * from (
       select post.id, post.remote_id as "remoteId", post.thread_id as "threadId", post.parent_id as "parentId",
              post.account_id is not null as ours, coalesce(post.case_id = $2 and post.account_id is null, false) as theirs,
              identity.name, identity.handle, identity.remote_id as "authorId", post.to_id as "to", agent.name as agent,
              changer.name as changer, reply.text_before as written, reply.id as "replyId",
              coalesce(post.case_id = $2, false) as here, post.text, post.language, post.at, post.heard_at as "heardAt",
              post.url, post.edited_at as "editedAt", post.text_before as before, post.deleted_at as "deletedAt"
         from post
         join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
         left join reply on reply.workspace_id = post.workspace_id and reply.post_id = post.id
         left join agent on agent.id = reply.agent_id
         left join agent changer on changer.id = reply.changed_by
        where post.workspace_id = $1
          and post.id in (select id from post where workspace_id = $1 and case_id = $2
                           union
                          select around.id
                            from leg
                            join post around on around.workspace_id = $1 and around.network = leg.network
                                            and around.thread_id = leg.thread_id and around.to_id is null
                           where leg.workspace_id = $1 and leg.case_id = $2)
        order by post.at desc, post.id desc limit 500) newest
      order by at, id`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

export interface StoredEvent {
  readonly id: string
  readonly at: number
  readonly code: string
  readonly by: string | null
  readonly params: Record<string, string>
}

export async function caseEvents(tx: Tx, caseId: string): Promise<StoredEvent[]> {
  const { rows } = await tx.query<StoredEvent>(
    kept(
      'case events',
      `select case_event.id, at, code, params, agent.name as by
       from case_event left join agent on agent.id = case_event.agent_id
      where case_event.workspace_id = $1 and case_id = $2 order by at, case_event.id`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

/** Whether something of theirs, newer than our last post, still stands in the case. */
export async function theyWait(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.query<{ waits: boolean }>(
    `select exists (
       select from post
        where workspace_id = $1 and case_id = $2 and account_id is null and deleted_at is null
          and at > coalesce((select max(at) from post where workspace_id = $1 and case_id = $2 and account_id is not null
                           and to_id is null), '-infinity')
     ) as waits`,
    [tx.workspaceId, caseId],
  )
  return rows[0]!.waits
}

/** How many other people's complaints were opened in the last day. */
export async function othersToday(tx: Tx, personId: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(distinct person_id) as count from care_case
      where workspace_id = $1 and person_id <> $2 and kind = 'complaint' and opened_at > now() - interval '1 day'`,
    [tx.workspaceId, personId],
  )
  return rows[0]!.count
}
