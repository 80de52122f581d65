import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'

const folder = path.join(import.meta.dirname, 'migrations')
const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
const name = `old_${randomBytes(6).toString('hex')}`
const admin = new pg.Client({ connectionString: inject('adminUrl') })
const url = inject('adminUrl').replace(/^postgres(ql)?:\/\/[^/?]*\/[^?]*/, `postgres://amends@localhost/${name}`)
const old = new pg.Client({ connectionString: url })
afterAll(async () => {
  await old.end()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

const apply = async (names: readonly string[]): Promise<void> => {
  for (const file of names) await old.query(`begin; ${readFileSync(path.join(folder, file), 'utf8')}; commit`)
}

test('a desk that already owes is brought to the newest schema, and its promises stay what they were', async () => {
  await admin.connect()
  await admin.query(`create database ${name} owner amends`)
  await old.connect()
  const [company, agent, person, kase, owed] = Array.from({ length: 5 }, () => crypto.randomUUID())
  await apply(files.filter((file) => file < '0009'))
  await old.query('insert into workspace (id, name) values ($1, $2)', [company, 'Northwind Air'])
  await old.query(`insert into agent (id, workspace_id, email, name) values ($1, $2, 'a@northwind.example', 'Alex')`, [
    agent,
    company,
  ])
  await old.query(`select set_config('amends.workspace', $1, false)`, [company])
  await old.query('insert into person (workspace_id, id, heard_at) values ($1, $2, now())', [company, person])
  await old.query(
    `insert into care_case (workspace_id, id, person_id, network, kind, severity, sentiment, reasons, opened_at, last_at)
     values ($1, $2, $3, 'file', 'complaint', 1, 0, '[]', now(), now())`,
    [company, kase, person],
  )
  await old.query(
    `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, rank_at)
     values ($1, $2, $3, 'answer', '2026-01-01T10:00Z', '2026-01-01T13:00Z', '2026-01-01T13:00Z')`,
    [company, owed, kase],
  )
  await old.query(`select set_config('amends.workspace', '', false)`)
  await apply(files.filter((file) => file > '0009'))
  await old.query(`select set_config('amends.workspace', $1, false)`, [company])
  const { rows } = await old.query('select kind, promised_ms, warn_at, broken_at from obligation')
  expect(rows).toEqual([
    { kind: 'answer', promised_ms: '10800000', warn_at: new Date('2026-01-01T12:15Z'), broken_at: null },
  ])
  expect((await old.query('select role, away from agent')).rows).toEqual([{ role: 'owner', away: false }])
})
