import { expect, test } from 'vitest'
import { freshHouse } from '../../test/database.ts'
import { newId } from '../runtime/ids.ts'
import { acrossWorkspaces, inWorkspace } from './scope.ts'

const house = await freshHouse()

/** Tables of the house itself: nobody has a workspace before they are known. */
const FREE =
  'workspace agent session entry_link migration invitation second_factor recovery_code sign_in_step sign_in_provider sign_in_trip sign_in_identity team_event'.split(
    ' ',
  )
/** The words of search: always joined to a scoped row (`search.test.ts` proves it). */
const SEARCHED = ['post_search', 'note_search', 'identity_search', 'person_note_search']

test('a query that forgot the workspace sees nothing', async () => {
  const seen = await acrossWorkspaces(house.db, async (tx) => (await tx.query('select * from account')).rowCount)
  expect(seen).toBe(0)
  expect(
    await inWorkspace(house.db, house.workspaceId, async (tx) => (await tx.query('select * from account')).rowCount),
  ).toBe(1)
})

test('a query in another workspace sees nothing, and can write nothing into this one', async () => {
  const other = newId()
  expect(await inWorkspace(house.db, other, async (tx) => (await tx.query('select * from account')).rowCount)).toBe(0)
  const intrude = inWorkspace(house.db, other, (tx) =>
    tx.query('insert into person (workspace_id, id, heard_at) values ($1, $2, now())', [house.workspaceId, newId()]),
  )
  await expect(intrude).rejects.toThrow(/row-level security/)
})

test('the scope ends with its transaction, also on the same connection', async () => {
  await inWorkspace(house.db, house.workspaceId, (tx) => tx.query('select 1'))
  for (let turn = 0; turn < 8; turn += 1) {
    const { rows } = await house.db.pool.query(`select current_setting('amends.workspace', true) as left`)
    expect(rows[0].left || null).toBeNull()
  }
})

test('every table of a company has the workspace first in its key and forced row-level security', async () => {
  const { rows } = await house.db.pool.query<{
    name: string
    forced: boolean
    first: string | null
    policies: number
  }>(`
    select relname as name, relrowsecurity and relforcerowsecurity as forced,
           (select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
             where indrelid = pg_class.oid and indisprimary) as first,
           (select count(*) from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`)
  const scoped = rows.filter(({ name }) => ![...FREE, ...SEARCHED].includes(name))
  expect(scoped.length).toBeGreaterThan(15)
  expect(scoped.filter(({ forced, first, policies }) => !forced || first !== 'workspace_id' || policies !== 1)).toEqual(
    [],
  )
})

test('the desk is no superuser and bypasses nothing', async () => {
  const { rows } = await house.db.pool.query(
    'select rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ mighty: false }])
})
