import type { Tx } from './scope.ts'

export interface ViewCounts {
  readonly mine: number
  readonly nobody: number
  readonly everyone: number
  readonly praise: number
  readonly noAnswer: number
  readonly waiting: number
  readonly later: number
  readonly resolved: number
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * How many rows stand behind each view: what was folded, what was appended since, and what woke by the clock alone and
 * is not written down yet. It costs the same however many cases there are.
 */
export async function viewCounts(tx: Tx, agentId: string): Promise<ViewCounts> {
  const { rows } = await tx.query<ViewCounts>({
    name: 'view counts',
    text: `
     with counted as (
            select name, agent_id, n from count_total where workspace_id = $1 and agent_id = any ($3)
             union all
            select name, agent_id, n from count_delta where workspace_id = $1 and agent_id = any ($3)),
          named as (
            select coalesce(sum(n) filter (where name = 'owed' and agent_id = $2), 0) as mine,
                   coalesce(sum(n) filter (where name = 'owed' and agent_id <> $2), 0) as nobody,
                   coalesce(sum(n) filter (where name = 'everyone'), 0) as everyone,
                   coalesce(sum(n) filter (where name = 'praise'), 0) as praise,
                   coalesce(sum(n) filter (where name = 'quiet'), 0) as quiet,
                   coalesce(sum(n) filter (where name = 'waiting'), 0) as waiting,
                   coalesce(sum(n) filter (where name = 'later'), 0) as later,
                   coalesce(sum(n) filter (where name = 'resolved'), 0) as resolved
              from counted),
          woken as (
            select count(*) filter (where owner_id = $2) as mine, count(*) filter (where owner_id is null) as nobody,
                   count(*) as everyone, count(*) filter (where thanks) as praise
              from owed_line where workspace_id = $1 and wakes_at <= now()),
          risen as (
            select count(*) as later, count(*) filter (where not owes) as waiting
              from case_line where workspace_id = $1 and wakes_at <= now() and place = 'later')
     select (named.mine + woken.mine)::bigint as mine, (named.nobody + woken.nobody)::bigint as nobody,
            (named.everyone + woken.everyone)::bigint as everyone, (named.praise + woken.praise)::bigint as praise,
            quiet::bigint as "noAnswer", (named.waiting + risen.waiting)::bigint as waiting,
            (named.later - risen.later)::bigint as later, resolved::bigint as resolved
       from named, woken, risen`,
    values: [tx.workspaceId, agentId, [NOBODY, agentId]],
  })
  return rows[0]!
}

const AT_ONCE = 20_000

/** Folds what was appended into the totals. Two that fold at once take different rows. True where more may be left. */
export async function foldCounts(tx: Tx): Promise<boolean> {
  const { rows } = await tx.query<{ folded: number }>({
    name: 'fold counts',
    text: `
     with gone as (
            delete from count_delta
             where workspace_id = $1
               and id in (select id from count_delta where workspace_id = $1 order by id limit ${AT_ONCE} for update skip locked)
         returning name, agent_id, n),
          summed as (
            select name, agent_id, sum(n) as n from gone group by name, agent_id order by name, agent_id),
          folded as (
            insert into count_total (workspace_id, name, agent_id, n)
            select $1, name, agent_id, n from summed
                on conflict (workspace_id, name, agent_id) do update set n = count_total.n + excluded.n)
     select count(*) as folded from gone`,
    values: [tx.workspaceId],
  })
  return rows[0]!.folded === AT_ONCE
}
