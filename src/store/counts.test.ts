import { array, asyncProperty, assert as check, constantFrom, integer, record, type Arbitrary } from 'fast-check'
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { newId } from '../runtime/ids.ts'
import { addAgent } from './agents.ts'
import { foldCounts, viewCounts, type ViewCounts } from './counts.ts'
import { mostUrgent, quietMentions, type View } from './inbox.ts'
import { acrossWorkspaces, type Tx } from './scope.ts'
import { casesStanding, type StandingView } from './standing-list.ts'
import { AWAKE, CATEGORY, WITH_STATUS } from './standing.ts'

// What the lists and counts must be is asked here of the rows themselves, in plain SQL: they come from lines kept by triggers.
const OPEN = 'obligation.kept_at is null and obligation.void_at is null'
const STANDS_ALONE = `not (obligation.kind = 'answer' and exists (
  select from obligation first
   where first.workspace_id = obligation.workspace_id and first.case_id = obligation.case_id
     and first.kind = 'acknowledge' and first.kept_at is null and first.void_at is null))`
const HOLDS = `not exists (
  select from case_gone where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)`
const NOTHING_OWED = `not exists (
  select from obligation
   where obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id and ${OPEN})`
const STANDS: Record<StandingView, string> = {
  waiting: `(status.category = 'waiting' or ${CATEGORY} = 'open' and ${NOTHING_OWED}) and ${HOLDS}`,
  later: `status.category = 'later' and not ${AWAKE} and ${HOLDS}`,
  resolved: `status.category = 'resolved' and ${HOLDS}`,
}

/** What a second reader owes is theirs, whoever the case is with; without one, nobody's. */
const OWNER = `(case when obligation.kind = 'approve'
  then (select reader_id from reply
         where reply.workspace_id = obligation.workspace_id and reply.case_id = obligation.case_id
           and reply.state = 'for_approval' order by created_at limit 1)
  else care_case.owner_id end)`

const desk = await freshDesk()
const agents = [desk.agentId, newId()]
await acrossWorkspaces(desk.db, (tx) =>
  addAgent(tx, { id: agents[1]!, workspaceId: desk.workspaceId, email: 'b@b.example', name: 'B', passwordHash: null }),
)
const CASES = 6
const cases = Array.from({ length: CASES }, () => newId()).toSorted()
const posts = Array.from({ length: CASES * 2 }, () => newId()).toSorted()

async function seed(tx: Tx): Promise<void> {
  const ask = (sql: string, ...values: unknown[]) => tx.query(sql, [tx.workspaceId, ...values])
  const [person, identity] = [newId(), newId()]
  await ask('insert into person (workspace_id, id, heard_at) values ($1, $2, now())', person)
  await ask(
    `insert into identity (workspace_id, id, network, remote_id, person_id, handle, name) values ($1, $2, 'n', 'r', $3, 'h', 'N')`,
    identity,
    person,
  )
  await ask(
    `insert into care_case (workspace_id, id, person_id, network, kind, severity, sentiment, reasons, opened_at, last_at)
     select $1, id, $3, 'n', 'complaint', 1, 0, '[]', now(), now() - place * interval '1 ms'
       from unnest($2::uuid[]) with ordinality as new (id, place)`,
    cases,
    person,
  )
  await ask(
    `insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, text, at, heard_at)
     select $1, id, 'n', id::text, 't', $3, 'words', now() - place * interval '1 ms', now() from unnest($2::uuid[]) with ordinality as new (id, place)`,
    posts,
    identity,
  )
  await ask(`insert into mention (workspace_id, post_id, because) select $1, unnest($2::uuid[]), 'query'`, posts)
  await ask(
    `insert into triage (workspace_id, post_id, kind, needs_reply, severity, urgent, sentiment, language, reasons)
     select $1, unnest($2::uuid[]), 'banter', 'no', 0, false, 0, 'en', '[]'`,
    posts,
  )
}
await desk.inIt(seed)

type Act = (tx: Tx) => Promise<unknown>
const oneCase = integer({ min: 0, max: CASES - 1 })
const onePost = integer({ min: 0, max: CASES * 2 - 1 })
const minutes = constantFrom(-90, -5, 5, 10, 20, 90)
const ask =
  (sql: string, ...values: unknown[]): Act =>
  (tx) =>
    tx.query(sql, [tx.workspaceId, ...values])

/** Everything that moves a row from one list to another, as any hand might write it. */
const acts: Record<string, Arbitrary<Act>> = {
  owe: record({
    kase: oneCase,
    kind: constantFrom('acknowledge', 'answer', 'thank', 'keep_promise'),
    due: minutes,
    opens: constantFrom(null, -5, 5, 30),
  }).map(({ kase, kind, due, opens }) =>
    ask(
      `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, opens_at, warn_at, promised_ms, rank_at)
         values ($1, $2, $3, $4, now(), now() + $5 * interval '1 minute', now() + $6 * interval '1 minute', now(), 1, now() + $5 * interval '61 seconds') on conflict do nothing`,
      newId(),
      cases[kase],
      kind,
      due,
      opens,
    ),
  ),
  approve: record({ kase: oneCase, reader: constantFrom(...agents, null) }).map(
    ({ kase, reader }) =>
      (tx: Tx) =>
        tx.query(
          `with asked as (
             insert into reply (workspace_id, id, case_id, agent_id, account_id, network, thread_id, parent_id, text, seal, answers, state, reader_id)
             values ($1, $2, $3, $4, (select id from account where workspace_id = $1 limit 1), 'n', 't', 'p', '', '', true, 'for_approval', $5))
           insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, warn_at, promised_ms, rank_at)
           values ($1, $2, $3, 'approve', now(), now(), now(), 1, now())`,
          [tx.workspaceId, newId(), cases[kase], desk.agentId, reader],
        ),
  ),
  read: record({ kase: oneCase, reader: constantFrom(...agents, null) }).map(({ kase, reader }) =>
    reader === null
      ? ask(`update reply set state = 'sent' where workspace_id = $1 and case_id = $2`, cases[kase])
      : ask('update reply set reader_id = $3 where workspace_id = $1 and case_id = $2', cases[kase], reader),
  ),
  keep: oneCase.map((kase) =>
    ask(
      'update obligation set kept_at = now() where workspace_id = $1 and case_id = $2 and void_at is null',
      cases[kase],
    ),
  ),
  give: record({ kase: oneCase, agent: constantFrom(...agents, null) }).map(({ kase, agent }) =>
    ask('update care_case set owner_id = $3 where workspace_id = $1 and id = $2', cases[kase], agent),
  ),
  giveAll: constantFrom(...agents, null).map((agent) =>
    ask('update care_case set owner_id = $2 where workspace_id = $1', agent),
  ),
  stand: record({ kase: oneCase, category: constantFrom('open', 'waiting', 'later', 'resolved'), until: minutes }).map(
    ({ kase, category, until }) =>
      ask(
        `update care_case
            set status_id = (select id from status where workspace_id = $1 and category = $3), closed_at = case when $3 = 'resolved' then now() end,
                snoozed_at = case when $3 = 'later' then now() end,
                snoozed_until = case when $3 = 'later' and $4 <> 10 then now() + $4 * interval '1 minute' end
          where workspace_id = $1 and id = $2`,
        cases[kase],
        category,
        until,
      ),
  ),
  moveOwed: record({ from: oneCase, to: oneCase }).map(({ from, to }) =>
    ask(
      `update obligation set case_id = $3 where workspace_id = $1 and case_id = $2 and kind = 'keep_promise'`,
      cases[from],
      cases[to],
    ),
  ),
  merge: record({ from: oneCase, to: oneCase }).map(({ from, to }) =>
    ask(
      `insert into case_move (workspace_id, id, kind, from_case, to_case, by_agent, moved) values ($1, $2, 'merge', $3, $4, $5, '{}')`,
      newId(),
      cases[from],
      cases[to],
      desk.agentId,
    ),
  ),
  part: oneCase.map((kase) =>
    ask('update case_move set undone_at = now() where workspace_id = $1 and from_case = $2', cases[kase]),
  ),
  judge: record({ post: onePost, needs: constantFrom('yes', 'no') }).map(({ post, needs }) =>
    ask('update triage set needs_reply = $3 where workspace_id = $1 and post_id = $2', posts[post], needs),
  ),
  put: record({ post: onePost, kase: oneCase, out: constantFrom(true, false) }).map(({ post, kase, out }) =>
    ask('update post set case_id = $3 where workspace_id = $1 and id = $2', posts[post], out ? null : cases[kase]),
  ),
  blank: onePost.map((post) =>
    ask(
      `update post set deleted_at = case when deleted_at is null then now() end where workspace_id = $1 and id = $2`,
      posts[post],
    ),
  ),
  say: onePost.map((post) =>
    ask(
      `insert into correction (workspace_id, id, post_id, agent_id, before, after, effects) values ($1, $2, $3, $4, '{}', '{}', '{}')`,
      newId(),
      posts[post],
      desk.agentId,
    ),
  ),
  unsay: onePost.map((post) =>
    ask('update correction set undone_at = now() where workspace_id = $1 and post_id = $2', posts[post]),
  ),
  judgeCase: record({ kase: oneCase, severity: constantFrom(0, 3) }).map(({ kase, severity }) =>
    ask('update care_case set severity = $3 where workspace_id = $1 and id = $2', cases[kase], severity),
  ),
  edit: record({ post: onePost, words: constantFrom('it came', 'it did not come') }).map(({ post, words }) =>
    ask('update post set text = $3, edited_at = now() where workspace_id = $1 and id = $2', posts[post], words),
  ),
  fold: constantFrom<Act>(foldCounts),
}

async function plainCounts(tx: Tx, agentId: string): Promise<ViewCounts> {
  const one = async (sql: string, ...values: unknown[]) =>
    (await tx.query<{ n: number }>(`select count(*) as n ${sql}`, [tx.workspaceId, ...values])).rows[0]!.n
  const owed = (where: string, ...values: unknown[]) =>
    one(
      `from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
        where obligation.workspace_id = $1 and ${OPEN} and ${STANDS_ALONE} and ${AWAKE} and ${where}`,
      ...values,
    )
  const standing = (view: StandingView) =>
    one(`from care_case ${WITH_STATUS} where care_case.workspace_id = $1 and ${STANDS[view]}`)
  return {
    mine: await owed(`${OWNER} = $2`, agentId),
    nobody: await owed(`${OWNER} is null`),
    everyone: await owed('true'),
    praise: await owed(`obligation.kind = 'thank'`),
    waiting: await standing('waiting'),
    later: await standing('later'),
    resolved: await standing('resolved'),
    noAnswer: await one(
      `from mention
       join post on post.workspace_id = mention.workspace_id and post.id = mention.post_id
       join triage on triage.workspace_id = mention.workspace_id and triage.post_id = mention.post_id
      where mention.workspace_id = $1 and post.deleted_at is null and triage.needs_reply <> 'yes'
        and (post.case_id is null
             or exists (select from correction
                         where correction.workspace_id = post.workspace_id and correction.post_id = post.id and undone_at is null))`,
    ),
  }
}

/** Every list, read page by page: how many different rows it has. */
async function listed(tx: Tx, agentId: string): Promise<ViewCounts> {
  const all = async <Row extends { id: string }>(
    page: (key: { at: number; id: string } | null) => Promise<Row[]>,
    rank: (row: Row) => number,
  ) => {
    const ids = new Set<string>()
    let rows = 0
    for (let key: { at: number; id: string } | null = null; ;) {
      const found = await page(key)
      rows += found.length
      for (const { id } of found) ids.add(id)
      const last = found.at(-1)
      if (!last) return ids.size === rows ? rows : -1
      key = { at: rank(last), id: last.id }
    }
  }
  const owed = (view: View) =>
    all(
      (key) => mostUrgent(tx, view, agentId, key, 2),
      ({ rankAt }) => rankAt,
    )
  const standing = (view: StandingView) =>
    all(
      (key) => casesStanding(tx, view, key, 2),
      ({ rank }) => rank,
    )
  return {
    mine: await owed('mine'),
    nobody: await owed('nobody'),
    everyone: await owed('everyone'),
    praise: await owed('praise'),
    waiting: await standing('waiting'),
    later: await standing('later'),
    resolved: await standing('resolved'),
    noAnswer: await all(
      (key) => quietMentions(tx, key, 2),
      ({ at }) => at,
    ),
  }
}

/** What the rows of everybody's inbox say, asked of where it is kept. */
async function plainRows(tx: Tx): Promise<object[]> {
  const { rows } = await tx.query<object>(
    `select obligation.id, obligation.kind, due_at as due, severity, ${OWNER} as owner, coalesce(last.text, '') as excerpt,
            last.edited_at is not null as edited
       from obligation
       join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
       left join lateral (
            select text, edited_at from post
             where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id and account_id is null
             order by (deleted_at is null) desc, at desc limit 1) last on true
      where obligation.workspace_id = $1 and ${OPEN} and ${STANDS_ALONE} and ${AWAKE}
      order by date_trunc('milliseconds', rank_at), obligation.id`,
    [tx.workspaceId],
  )
  return rows
}

/** A deadlock is an answer: PostgreSQL took one side back, and it is tried again. */
async function done(act: Act): Promise<unknown> {
  try {
    return await desk.inIt(act)
  } catch (error) {
    if ((error as { code?: string }).code === '40P01') return done(act)
    throw error
  }
}

const anyAct = constantFrom(...Object.values(acts)).chain((one) => one)

/** As PostgreSQL would know it after it looked at many cases: plans for a few are kept then. */
async function looksLarge(large: boolean): Promise<void> {
  const admin = new pg.Client({ connectionString: desk.adminUrl })
  await admin.connect()
  await admin.query(`update pg_class set reltuples = $1 where oid = 'case_line'::regclass`, [large ? 1_000_000 : -1])
  await admin.end()
}

/** How a transaction plans after a change of a case: what the lines are settled with must not stay. */
const planMode = () =>
  desk.inIt(async (tx) => {
    const values = [tx.workspaceId, cases[0]]
    await tx.query('update care_case set severity = 3 - severity where workspace_id = $1 and id = $2', values)
    return (await tx.query<{ mode: string }>(`select current_setting('plan_cache_mode') as mode`)).rows[0]!.mode
  })

test.each([
  ['small', false],
  ['large', true],
])(
  'on a %s desk, whatever four hands do at once, in any order, every count is what one would count, and every list has as many rows',
  async (_, large) => {
    await looksLarge(large)
    expect(await planMode()).toBe('auto')
    await check(
      asyncProperty(
        array(array(anyAct, { minLength: 1, maxLength: 8 }), { minLength: 4, maxLength: 4 }),
        async (hands) => {
          await Promise.all(
            hands.map(async (hand) => {
              for (const act of hand) await done(act)
            }),
          )
          await desk.inIt(async (tx) => {
            const rows = await mostUrgent(tx, 'everyone', desk.agentId, null, 500)
            const said = rows.map(({ id, kind, due, severity, owner, excerpt, mark }) => {
              return { id, kind, due, severity, owner: owner?.id ?? null, excerpt, edited: mark === 'edited' }
            })
            expect(said).toEqual(await plainRows(tx))
          })
          for (const agent of agents) {
            await desk.inIt(async (tx) => {
              const plain = await plainCounts(tx, agent)
              expect(await viewCounts(tx, agent)).toEqual(plain)
              expect(await listed(tx, agent)).toEqual(plain)
            })
          }
        },
      ),
      { numRuns: 30 },
    )
  },
  120_000,
)
