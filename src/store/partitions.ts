import type { Across } from './scope.ts'

/** Makes the log's partitions for today and the next two days. */
export async function makePartitions(tx: Across): Promise<void> {
  await tx.query(
    `select amends_arrival_day(((now() at time zone 'UTC')::date + ahead)) from generate_series(-1, 2) as ahead`,
  )
}

/**
 * Names of the log's partitions that ended more than a day ago. Whether all in one was drained is asked of each
 * workspace before it is dropped.
 */
export async function oldPartitions(tx: Across): Promise<string[]> {
  const { rows } = await tx.query<{ name: string }>(
    `select child.relname as name
       from pg_inherits join pg_class child on child.oid = inhrelid
      where inhparent = 'arrival'::regclass
        and to_date(right(child.relname, 8), 'YYYYMMDD') < (now() at time zone 'UTC')::date - 1`,
  )
  return rows.map(({ name }) => name)
}

/** Drops one partition by its name, which must be one that `oldPartitions` gave. */
export async function dropPartition(tx: Across, name: string): Promise<void> {
  if (!/^arrival_\d{8}$/.test(name)) throw new Error(`${name} is no partition of the log`)
  await tx.query(`drop table ${name}`)
}
