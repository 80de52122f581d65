import { BYGONE } from './words.ts'

/** What is made, as SQL over numbers: case n, its posts n * 8 + k, and two posts a case that ask for no answer. */
export interface Shape {
  readonly cases: number
  /** The newest: something is owed on them. */
  readonly open: number
  /** Before them those that wait on a customer, and a few that were put away. */
  readonly waiting: number
  readonly away: number
  readonly people: number
}

export const shapeOf = (cases: number): Shape => ({
  cases,
  open: Math.round(cases * 0.03),
  waiting: Math.round(cases * 0.02),
  away: Math.round(cases * 0.002),
  people: Math.round(cases * 0.4),
})

/** An id of ours with a number in it, so that no row must be looked up to be named. */
const idOf = (kind: number, n: string): string =>
  `(lpad(to_hex(${n}), 12, '0') || '70008000' || lpad(to_hex(${kind}), 12, '0'))::uuid`

const PERSON = 1
const IDENTITY = 2
const CASE = 3
const POST = 4
const OWED = 5
const REPLY = 6
const EVENT = 7
const CORRECTION = 8

/** Two years for what is over, three days for what is open. */
const opened = ({ cases, open }: Shape): string =>
  `date_trunc('milliseconds', case when n > ${cases - open} then now() - (${cases} - n) * interval '3 days' / ${open} - interval '10 minutes'
        else now() - interval '3 days' - (${cases - open} - n) * interval '2 years' / ${cases} end)`

const half = (salt: number) =>
  `(select half from half where half.id = (hashint8(post.n * 31 + ${salt}) & 1073741823) % 100000)`

/** In every second post of the first fifth of the two years, and in none since. */
const words = (at: string) =>
  `${half(1)} || ' ' || ${half(2)} || case when n % 2 = 0 and ${at} < now() - interval '584 days' then ' ${BYGONE}' else '' end`

/** Seven posts of ten are English, two German, one French. */
const language = (n: string) => `case when ${n} % 10 < 7 then 'en' when ${n} % 10 < 9 then 'de' else 'fr' end`

interface Statement {
  readonly what: string
  readonly sql: string
}

/** $1 is the workspace. `half` is a table of half posts; `bench_agent` numbers the agents. */
export const statements = (shape: Shape): Statement[] => [...casesOf(shape), ...postsOf(shape), ...owedOn(shape)]

const personOf = (people: number, n: string): string => `(hashint8(${n}) & 1073741823) % ${people}`
const severity = `case when n % 20 < 13 then n % 4 else 0 end`

function casesOf(shape: Shape): Statement[] {
  const { cases, open, waiting, away, people } = shape
  const isOpen = `n > ${cases - open}`
  const isWaiting = `n between ${cases - open - waiting + 1} and ${cases - open}`
  const isAway = `n between ${cases - open - waiting - away + 1} and ${cases - open - waiting}`
  const kind = `case when n % 20 < 13 then 'complaint' when n % 20 < 18 then 'question' else 'praise' end`
  return [
    {
      what: 'people',
      sql: `insert into person (workspace_id, id, heard_at) select $1, ${idOf(PERSON, 'n')}, now() - interval '2 years' from generate_series(0, ${people - 1}) n`,
    },
    {
      what: 'identities',
      sql: `insert into identity (workspace_id, id, network, remote_id, person_id, handle, name, audience)
            select $1, ${idOf(IDENTITY, 'n')}, 'rehearsal', 'u' || n, ${idOf(PERSON, 'n')}, 'someone' || n, 'Someone No ' || n, (10 ^ (n % 6))::bigint + n % 97
              from generate_series(0, ${people - 1}) n`,
    },
    {
      what: 'cases',
      sql: `insert into care_case (workspace_id, id, person_id, network, owner_id, kind, severity, sentiment, topic, reasons, audience, opened_at, last_at,
                                   closed_at, status_id, status_at, snoozed_at, snoozed_until, outcome, outcome_at)
            select $1, ${idOf(CASE, 'n')}, ${idOf(PERSON, personOf(people, 'n'))}, 'rehearsal',
                   case when n % 10 < 7 then (select id from bench_agent where bench_agent.n = made.n % 20) end,
                   ${kind}, ${severity}, -1, 'other', '[{"code":"asks for help"},{"code":"audience","count":1200}]', 1200 + n % 977,
                   opened, opened + (1 + n % 3) * interval '20 minutes',
                   case when stands = 'resolved' then opened + interval '1 day' end,
                   (select id from status where workspace_id = $1 and category = stands), case when stands <> 'open' then opened + interval '1 hour' end,
                   case when stands = 'later' then now() end, case when stands = 'later' and n % 2 = 0 then now() + n % 5000 * interval '1 minute' + interval '2 hours' end,
                   case when stands = 'resolved' and n % 3 = 0 then 'thanked' end, case when stands = 'resolved' and n % 3 = 0 then opened + interval '1 day' end
              from (select n, ${opened(shape)} as opened,
                           case when ${isOpen} then case when n % 15 = 0 then 'later' else 'open' end
                                when ${isWaiting} then 'waiting' when ${isAway} then 'later' else 'resolved' end as stands
                      from generate_series(1, ${cases}) n) made`,
    },
    {
      what: 'threads',
      sql: `insert into leg (workspace_id, case_id, network, thread_id) select $1, ${idOf(CASE, 'n')}, 'rehearsal', 't' || n from generate_series(1, ${cases}) n`,
    },
  ]
}

function postsOf(shape: Shape): Statement[] {
  const { cases, people } = shape
  return [
    {
      what: 'posts of cases',
      sql: `insert into post (workspace_id, id, network, remote_id, thread_id, parent_id, identity_id, account_id, case_id, text, language, url, at, heard_at)
            select $1, ${idOf(POST, 'n')}, 'rehearsal', 'p' || n, 't' || kase, case when k > 1 then 'p' || (n - 1) end,
                   ${idOf(IDENTITY, personOf(people, 'kase'))}, case when k % 2 = 0 then (select id from account where workspace_id = $1 limit 1) end,
                   ${idOf(CASE, 'kase')}, ${words('opened')}, ${language('kase')}, 'http://localhost/p' || n,
                   opened + (k - 1) * interval '20 minutes', opened + (k - 1) * interval '20 minutes'
              from (select kase * 8 + k as n, kase, k, ${opened(shape).replaceAll(/\bn\b/g, 'kase')} as opened
                      from generate_series(1, ${cases}) kase, generate_series(1, 2 + kase % 3) k) post`,
    },
    {
      what: 'posts that ask for no answer',
      sql: `insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, text, language, at, heard_at)
            select $1, ${idOf(POST, 'n')}, 'rehearsal', 'p' || n, 'p' || n, ${idOf(IDENTITY, personOf(people, 'n'))},
                   ${words('at')}, ${language('n')}, at, at
              from (select ${cases} * 8 + 8 + q as n, date_trunc('milliseconds', now() - (${cases * 2} - q) * interval '2 years' / ${cases * 2}) as at
                      from generate_series(1, ${cases * 2}) q) post`,
    },
    {
      what: 'mentions',
      sql: `insert into mention (workspace_id, post_id, because, words) select workspace_id, id, 'query', '{northwind}' from post where workspace_id = $1 and account_id is null`,
    },
    {
      what: 'judgements',
      sql: `insert into triage (workspace_id, post_id, kind, needs_reply, severity, urgent, sentiment, language, reasons)
            select workspace_id, id, case when case_id is null then 'banter' else 'complaint' end, case when case_id is null then 'no' else 'yes' end,
                   1, false, 0, 'en', '[{"code":"asks for help"}]'
              from post where workspace_id = $1 and account_id is null`,
    },
    {
      what: 'our replies',
      sql: `insert into reply (workspace_id, id, case_id, agent_id, account_id, network, thread_id, parent_id, text, seal, answers, state, post_id, created_at, state_at)
            select workspace_id, ${idOf(REPLY, 'row_number() over ()')}, case_id, (select id from bench_agent where bench_agent.n = hashtext(thread_id) & 15),
                   account_id, network, thread_id, parent_id, text, 'seal', true, 'sent', id, at, at
              from post where workspace_id = $1 and account_id is not null`,
    },
  ]
}

function owedOn(shape: Shape): Statement[] {
  const { cases, open } = shape
  return [
    {
      what: 'promises kept',
      sql: `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, rank_at, promised_ms, warn_at, warned_at, broken_at, kept_at, wall_ms, open_ms)
            select $1, ${idOf(OWED, 'n * 4 + k')}, ${idOf(CASE, 'n')}, case k when 0 then 'acknowledge' else 'answer' end, opened, due, due, 10800000, due, due,
                   case when n % 9 = 0 then due end, opened + interval '20 minutes', 1200000, 1200000
              from (select n, k, ${opened(shape)} as opened, ${opened(shape)} + interval '3 hours' as due
                      from generate_series(1, ${cases - open}) n, generate_series(0, 1) k) made`,
    },
    {
      what: 'promises open',
      sql: `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, rank_at, promised_ms, warn_at, warned_at, broken_at)
            select $1, ${idOf(OWED, 'n * 4 + k')}, ${idOf(CASE, 'n')}, kind, opened, due, date_trunc('milliseconds', due - (${severity}) * interval '7 hours'), 10800000, due, now(), case when due < now() then now() end
              from (select n, k, ${opened(shape)} as opened,
                           case when n % 15 = 0 then now() + (1 + n % 70) * interval '1 hour'
                                else ${opened(shape)} + interval '3 hours' + n % 5 * interval '8 hours' end as due,
                           case when k = 1 then 'answer' when n % 20 >= 18 then 'thank' when n % 3 = 0 then 'acknowledge' else 'keep_promise' end as kind
                      from generate_series(${cases - open + 1}, ${cases}) n, generate_series(0, 1) k
                     where k = 1 and n % 20 < 18 or k = 0 and (n % 20 >= 18 or n % 3 = 0 or n % 7 = 0)) made`,
    },
    {
      what: 'what the desk did',
      sql: `insert into case_event (workspace_id, id, case_id, at, agent_id, code) select $1, ${idOf(EVENT, 'n')}, ${idOf(CASE, 'n')}, ${opened(shape)} + interval '5 minutes',
                   (select id from bench_agent where bench_agent.n = made.n % 20), 'took' from generate_series(1, ${cases}) made (n)`,
    },
    {
      what: 'corrections and drafts',
      sql: `with said as (
              insert into correction (workspace_id, id, post_id, agent_id, before, after, reason, effects)
              select $1, ${idOf(CORRECTION, 'n')}, ${idOf(POST, `${cases} * 8 + 8 + n`)}, (select id from bench_agent where bench_agent.n = 0), '{}', '{}', 'Only a joke.', '{}'
                from generate_series(1, ${cases * 2}, 500) n)
            insert into draft (workspace_id, case_id, agent_id, text, answers, version)
            select $1, ${idOf(CASE, 'n')}, (select id from bench_agent where bench_agent.n = 0), 'half a sentence', true, 1 from generate_series(${cases - open + 1}, ${cases}, 40) n`,
    },
  ]
}

/** What the triggers would have kept, in lots: lines of cases, and of mentions that ask for no answer. */
export function settling({ cases }: Shape, lot: number): string[] {
  const lots = (of: number) =>
    Array.from({ length: Math.ceil(of / lot) }, (_, at) => [at * lot + 1, Math.min((at + 1) * lot, of)])
  return [
    ...lots(cases).flatMap(([from, to]) =>
      ['words', 'places'].map(
        (part) =>
          `select amends_settle_${part}($1, array(select ${idOf(CASE, 'n')} from generate_series(${from}, ${to}) n))`,
      ),
    ),
    ...lots(cases * 2).map(
      ([from, to]) =>
        `select amends_settle_quiet($1, array(select ${idOf(POST, `${cases} * 8 + 8 + n`)} from generate_series(${from}, ${to}) n))`,
    ),
  ]
}

export const caseId = (n: number): string =>
  n
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{8})(.{4})/, '$1-$2') + `-7000-8000-${CASE.toString(16).padStart(12, '0')}`

/**
 * What `src/store/search-words.ts` would write, by PostgreSQL itself: of made-up words alone both make the same, which
 * `house.ts` looks at.
 */
export const SEARCHED = [
  `insert into post_search (workspace_id, post_id, at, vector)
   select $1, id, at, to_tsvector('simple', text)
          || array_to_tsvector(array['~network:' || network, '~by:' || identity_id, '~lang:' || language]
                                 || case when account_id is null then '{}'::text[] else array['~ours'] end)
     from post where workspace_id = $1 order by at, id`,
  `insert into identity_search (workspace_id, identity_id, at, vector)
   select $1, identity.id, person.heard_at, to_tsvector('simple', name || ' · ' || handle)
          || array_to_tsvector(array['~network:' || network, '~handle:' || handle])
     from identity join person on person.workspace_id = $1 and person.id = identity.person_id
    where identity.workspace_id = $1`,
]
