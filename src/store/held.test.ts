import { beforeEach, expect, test } from 'vitest'
import { atOnce } from '../../test/at-once.ts'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { inWorkspace, type Db } from './scope.ts'

const desk = await freshDesk()
const { workspaceId } = desk
let n = 0
let caseId = ''
beforeEach(async () => {
  n += 1
  await desk.hears(said({ remoteId: `p${n}`, by: `p${n}`, text: 'Northwind lost my suitcase. Please help me.' }))
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`]))[0]!.id
})

const asks =
  (...questions: string[]) =>
  (db: Db) =>
    inWorkspace(db, workspaceId, async (tx) => {
      for (const sql of questions) await tx.query(sql, [workspaceId, caseId])
    })

const owe = `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, warn_at, promised_ms, rank_at)
             values ($1, gen_random_uuid(), $2, 'keep_promise', now(), now(), now(), 1, now())`
const change = 'update care_case set severity = 3 - severity where workspace_id = $1 and id = $2'
const keep = 'update obligation set kept_at = now() where workspace_id = $1 and case_id = $2'
const severity = async () =>
  (await desk.rows<{ severity: number }>('select severity from care_case where id = $1', [caseId]))[0]!.severity

test('who owes something on a case and then changes it stands in nobody’s way who changes it meanwhile', async () => {
  const { ended, deadlocks } = await atOnce(desk.db.pool, asks(owe, change), asks(change), 3)
  expect(deadlocks).toEqual([])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
})

test('two who come from the two ends after all: one is ended, and done again from its beginning', async () => {
  const before = await severity()
  const { ended, deadlocks } = await atOnce(
    desk.db.pool,
    asks(change, keep),
    asks(keep.replace('kept_at', 'warned_at'), change),
    3,
  )
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  expect(deadlocks.length).toBeLessThanOrEqual(1)
  expect(await severity()).toBe(before)
})

test('what is asked when its transaction is over is refused, and not made part of another', async () => {
  const left = await inWorkspace(desk.db, workspaceId, (tx) => Promise.resolve(tx))
  expect(() => left.query('select 1')).toThrow('this transaction is over')
})
