import type { Tx } from './scope.ts'

export const exportable = ['posts', 'cases', 'obligations', 'replies', 'notes', 'hand-overs', 'corrections'] as const
export type Exportable = (typeof exportable)[number]

/** Every row of a noun, oldest first. Times are ISO 8601 in UTC. */
const SELECT: Record<Exportable, string> = {
  posts: `
    select post.id, post.network, post.remote_id, post.thread_id, post.parent_id, identity.handle as author, identity.name as author_name,
           post.account_id is not null as ours, post.to_id as private_to, post.case_id, post.text, post.language, post.url, post.at, post.heard_at,
           post.edited_at, post.text_before, post.deleted_at,
           mention.because, mention.words, triage.kind, triage.needs_reply, triage.severity, triage.urgent, triage.sentiment, triage.topic, triage.reasons
      from post
      join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
      left join mention on mention.workspace_id = post.workspace_id and mention.post_id = post.id
      left join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
     where post.workspace_id = $1 order by post.at, post.id`,
  cases: `
    select care_case.id, care_case.network, identity.handle as person, identity.name as person_name, agent.email as owner,
           kind, severity, sentiment, reasons, care_case.audience, topic, opened_at, last_at, closed_at, outcome, outcome_at,
           array(select thread_id from leg where leg.workspace_id = care_case.workspace_id and leg.case_id = care_case.id) as threads
      from care_case
      join lateral (select handle, name from identity
                     where identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
                     order by id limit 1) identity on true
      left join agent on agent.id = care_case.owner_id
     where care_case.workspace_id = $1 order by opened_at, care_case.id`,
  obligations: `
    select obligation.id, case_id, kind, obligation.words, from_at, opens_at, due_at, promised_ms, counted, kept_at,
           agent.email as kept_by, wall_ms, open_ms, broken_at, void_at, waived_because, agreed_by, agreed_at
      from obligation
      left join agent on agent.id = obligation.kept_by
      left join call_agreed on call_agreed.workspace_id = obligation.workspace_id and call_agreed.obligation_id = obligation.id
     where obligation.workspace_id = $1 order by from_at, obligation.id`,
  replies: `
    select reply.id, reply.case_id, agent.email as agent, reply.network, reply.thread_id, reply.parent_id, reply.to_id as private_to, reply.text, answers, reason,
           state, state_at, problem, post.remote_id, reply.created_at
      from reply
      join agent on agent.id = reply.agent_id
      left join post on post.workspace_id = reply.workspace_id and post.id = reply.post_id
     where reply.workspace_id = $1 order by reply.created_at, reply.id`,
  notes: `
    select note.id, note.case_id, agent.email as agent, note.text, note.at, note.removed_at
      from note join agent on agent.id = note.agent_id
     where note.workspace_id = $1 order by note.at, note.id`,
  'hand-overs': `
    select hand_over.id, hand_over.case_id, giver.email as by, before.email as "from", taker.email as "to", know, hand_over.at, hand_over.undone_at
      from hand_over
      join agent giver on giver.id = hand_over.by_agent
      left join agent before on before.id = hand_over.from_agent
      left join agent taker on taker.id = hand_over.to_agent
     where hand_over.workspace_id = $1 order by hand_over.at, hand_over.id`,
  corrections: `
    select correction.id, correction.post_id, post.remote_id, correction.case_id, agent.email as agent,
           correction.before->'post' as before, correction.before->'case' as case_before, correction.after, correction.reason,
           correction.at, correction.undone_at
      from correction
      join agent on agent.id = correction.agent_id
      join post on post.workspace_id = correction.workspace_id and post.id = correction.post_id
     where correction.workspace_id = $1 order by correction.at, correction.id`,
}

/** Rows in lots of a thousand, through a cursor: memory does not grow with the export. */
export async function* exportRows(tx: Tx, noun: Exportable): AsyncGenerator<object[]> {
  await tx.query(
    `declare export_rows cursor for ${SELECT[noun].replace('select', `select to_jsonb(line) as line from (select`)}) line`,
    [tx.workspaceId],
  )
  for (;;) {
    const { rows } = await tx.query<{ line: object }>('fetch 1000 from export_rows')
    if (rows.length === 0) return
    yield rows.map(({ line }) => line)
  }
}
