import type { Audience } from '../domain/post.ts'
import { at, kept } from './db.ts'
import type { Tx } from './scope.ts'

type ReplyState = 'for_approval' | 'sent_back' | 'queued' | 'sending' | 'unknown' | 'sent' | 'failed' | 'undone'

export interface StoredReply {
  readonly id: string
  readonly caseId: string
  readonly agentId: string
  readonly accountId: string
  readonly network: string
  readonly threadId: string
  readonly parentId: string
  /** The only one who reads it beside our team; null where it is public. */
  readonly to: string | null
  readonly text: string
  readonly seal: string
  readonly answers: boolean
  readonly reason: string | null
  readonly state: ReplyState
  readonly stateAt: number
  readonly nextAt: number | null
  readonly absentAt: number | null
  readonly problem: string | null
  readonly askPerson: boolean
  readonly createdAt: number
  /** Whoever is asked to read it before it goes, or did. */
  readonly readerId: string | null
  /** Who of us changed the words after the writer had given them, and what these were; null where nobody did. */
  readonly changedBy: string | null
  readonly textBefore: string | null
  /** What it promises, and until when; null where nothing. */
  readonly promiseWords: string | null
  readonly promiseDue: number | null
}

const COLUMNS = `
  id, case_id as "caseId", agent_id as "agentId", account_id as "accountId", network, thread_id as "threadId",
  parent_id as "parentId", to_id as "to", text, seal, answers, reason, state, state_at as "stateAt", next_at as "nextAt",
  absent_at as "absentAt", problem, ask_person as "askPerson", created_at as "createdAt", reader_id as "readerId",
  changed_by as "changedBy", text_before as "textBefore",
  promise_words as "promiseWords", promise_due as "promiseDue"`

export const audienceOf = ({ to }: Pick<StoredReply, 'to'>): Audience => (to === null ? 'public' : 'private')

export type NewReply = Pick<
  StoredReply,
  | 'id'
  | 'caseId'
  | 'agentId'
  | 'accountId'
  | 'network'
  | 'threadId'
  | 'parentId'
  | 'to'
  | 'text'
  | 'seal'
  | 'answers'
  | 'reason'
> & {
  /** When it goes out; null where a second reader must pass it first. */
  readonly goesAt: number | null
  readonly readerId: string | null
  readonly promise: { readonly words: string; readonly due: number } | null
}

/** Queues a reply. False where this key was used already: the click came twice. */
export async function addReply(tx: Tx, reply: NewReply): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into reply (workspace_id, id, case_id, agent_id, account_id, network, thread_id, parent_id, to_id, text, seal, answers, reason, state, next_at, reader_id, promise_words, promise_due)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, case when $14::timestamptz is null then 'for_approval' else 'queued' end, $14, $15, $16, $17)
         on conflict (workspace_id, id) do nothing`,
    [
      tx.workspaceId,
      reply.id,
      reply.caseId,
      reply.agentId,
      reply.accountId,
      reply.network,
      reply.threadId,
      reply.parentId,
      reply.to,
      reply.text,
      reply.seal,
      reply.answers,
      reply.reason,
      time(reply.goesAt),
      reply.readerId,
      reply.promise?.words ?? null,
      time(reply.promise?.due),
    ],
  )
  return rowCount === 1
}

/** A reply, locked until the transaction ends, or null. */
export async function lockReply(tx: Tx, id: string): Promise<StoredReply | null> {
  return (
    (
      await tx.query<StoredReply>(`select ${COLUMNS} from reply where workspace_id = $1 and id = $2 for update`, [
        tx.workspaceId,
        id,
      ])
    ).rows[0] ?? null
  )
}

export type ReplyBy = StoredReply & {
  readonly by: string
  readonly reader: string | null
  readonly changer: string | null
}

/** Replies on a case that are under way, or failed after the last that went out; oldest first. */
export async function underWay(tx: Tx, caseId: string): Promise<ReplyBy[]> {
  const { rows } = await tx.query<ReplyBy>(
    kept(
      'under way',
      `select ${COLUMNS.replaceAll(/(?<![\w".])(id|created_at)(?=[ ,])/g, 'reply.$1')}, agent.name as by, reader.name as reader,
              changer.name as changer
       from reply join agent on agent.id = reply.agent_id left join agent reader on reader.id = reply.reader_id
       left join agent changer on changer.id = reply.changed_by
      where reply.workspace_id = $1 and reply.case_id = $2
        and (state in ('for_approval', 'queued', 'sending', 'unknown')
             or state = 'failed' and not exists (
                  select from reply later
                   where later.workspace_id = reply.workspace_id and later.case_id = reply.case_id
                     and later.created_at > reply.created_at and later.state not in ('undone', 'sent_back')))
      order by reply.created_at`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

/** The earlier reply that holds this one: in the same thread, not yet on the network. Null where nothing does. */
export async function heldBy(tx: Tx, reply: StoredReply): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from reply
      where workspace_id = $1 and network = $2 and thread_id = $3 and id <> $4
        and state in ('queued', 'sending', 'unknown') and created_at < $5
      order by created_at limit 1`,
    [tx.workspaceId, reply.network, reply.threadId, reply.id, at(reply.createdAt)],
  )
  return rows[0]?.id ?? null
}

/** The oldest reply of a thread that waits to go out, or null. */
export async function nextInThread(
  tx: Tx,
  network: string,
  threadId: string,
): Promise<{ id: string; nextAt: number | null } | null> {
  const { rows } = await tx.query<{ id: string; nextAt: number | null }>(
    `select id, next_at as "nextAt" from reply
      where workspace_id = $1 and network = $2 and thread_id = $3 and state = 'queued'
      order by created_at limit 1`,
    [tx.workspaceId, network, threadId],
  )
  return rows[0] ?? null
}

export interface Step {
  readonly state: ReplyState
  readonly nextAt?: number | null
  readonly problem?: string | null
  readonly askPerson?: boolean
  readonly absentAt?: number | null
  readonly postId?: string | null
  readonly readerId?: string
}

/** Moves a reply to another state. What a step does not name is cleared: a state explains itself alone. */
export async function step(tx: Tx, id: string, to: Step): Promise<void> {
  await tx.query(
    `update reply
        set state_at = case when state = $3 then state_at else clock_timestamp() end,
            state = $3, next_at = $4, problem = $5, ask_person = $6, absent_at = $7, post_id = coalesce($8, post_id),
            reader_id = coalesce($9, reader_id)
      where workspace_id = $1 and id = $2`,
    [
      tx.workspaceId,
      id,
      to.state,
      time(to.nextAt),
      to.problem ?? null,
      to.askPerson ?? false,
      time(to.absentAt),
      to.postId ?? null,
      to.readerId ?? null,
    ],
  )
}

const time = (instant: number | null | undefined): Date | null =>
  instant === null || instant === undefined ? null : at(instant)

/** What we sent from the desk in these threads, so that our own echo is known. */
export async function repliesInThreads(
  tx: Tx,
  network: string,
  threadIds: readonly string[],
): Promise<{ id: string; threadId: string; parentId: string; to: string | null; text: string; state: ReplyState }[]> {
  if (threadIds.length === 0) return []
  const { rows } = await tx.query<{
    id: string
    threadId: string
    parentId: string
    to: string | null
    text: string
    state: ReplyState
  }>(
    `select id, thread_id as "threadId", parent_id as "parentId", to_id as "to", text, state from reply where workspace_id = $1 and network = $2 and thread_id = any ($3) and state <> 'undone'`,
    [tx.workspaceId, network, threadIds],
  )
  return rows
}

/** Replies that were being sent by a process that is gone: nobody knows whether they arrived. */
export async function strandedReplies(tx: Tx): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from reply where workspace_id = $1 and state = 'sending' and state_at < now() - interval '90 seconds'`,
    [tx.workspaceId],
  )
  return rows.map(({ id }) => id)
}

/** A network's clock may be behind ours by so much. */
const CLOCKS_DIFFER = 5 * 60_000

/**
 * Our post with these words under this parent, or in this private talk since it was queued, that no other reply is known
 * by: the reply came back to us by itself.
 */
export async function echoOf(
  tx: Tx,
  reply: StoredReply,
): Promise<{ remoteId: string; url: string | null; at: number } | null> {
  const { rows } = await tx.query<{ remoteId: string; url: string | null; at: number }>(
    `select remote_id as "remoteId", url, at from post
      where workspace_id = $1 and network = $2 and account_id = $4 and text = $5 and to_id is not distinct from $6
        and ($6::text is null and parent_id = $3 or thread_id = $7 and at >= $8)
        and not exists (select from reply where reply.workspace_id = post.workspace_id and reply.post_id = post.id)
      order by at limit 1`,
    [
      tx.workspaceId,
      reply.network,
      reply.parentId,
      reply.accountId,
      reply.text,
      reply.to,
      reply.threadId,
      at(reply.createdAt - CLOCKS_DIFFER),
    ],
  )
  return rows[0] ?? null
}

/** Another wording of a reply that waits, under its own seal; what its writer wrote stays beside it. */
export async function changeWords(
  tx: Tx,
  id: string,
  to: { text: string; seal: string; changedBy: string; promise: NewReply['promise'] },
): Promise<void> {
  await tx.query(
    `update reply set text_before = coalesce(text_before, text), text = $3, seal = $4, changed_by = $5,
            promise_words = $6, promise_due = $7
      where workspace_id = $1 and id = $2`,
    [tx.workspaceId, id, to.text, to.seal, to.changedBy, to.promise?.words ?? null, time(to.promise?.due)],
  )
}

/** Whether a reply on this case waits for a second reader. */
export async function anyForApproval(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.query<{ waits: boolean }>(
    `select exists (select from reply where workspace_id = $1 and case_id = $2 and state = 'for_approval') as waits`,
    [tx.workspaceId, caseId],
  )
  return rows[0]!.waits
}
