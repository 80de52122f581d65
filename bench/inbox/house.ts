import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { foldAll } from '../../src/jobs/folding.ts'
import { wakeOverslept } from '../../src/flow/case/standing.ts'
import { found } from '../../src/flow/found.ts'
import { hashToken } from '../../src/http/cookie.ts'
import { openHouse, type Open } from '../../src/open.ts'
import { readConfig } from '../../src/runtime/config.ts'
import { newId, newToken } from '../../src/runtime/ids.ts'
import { addAgent } from '../../src/store/agents.ts'
import { acrossWorkspaces, inWorkspace, type Tx } from '../../src/store/scope.ts'
import { wordsOfPost } from '../../src/store/search-words.ts'
import { addSession } from '../../src/store/sessions.ts'
import { allWorkspaces } from '../../src/store/workspaces.ts'
import { inBulk } from './bulk.ts'
import { SEARCHED, settling, shapeOf, statements } from './fill.ts'
import { makeUpLanguage } from './words.ts'

export interface BenchOptions {
  readonly cases?: number
  /** A built database stays here from run to run. */
  readonly keep?: string
  /** An empty PostgreSQL of one's own, instead of the embedded one. */
  readonly database?: string
}

export interface BenchHouse {
  readonly house: Open
  readonly workspaceId: string
  readonly agentId: string
  readonly cases: number
  /** A signed-in session: the value of its cookie. */
  readonly token: string
  /** What a desk on the same database is started with. */
  readonly dataDir: string
  readonly env: Record<string, string>
  close(): Promise<void>
}

const AGENTS = 20
const checkout = path.resolve(import.meta.dirname, '../..')
const say = (line: string) => void process.stderr.write(`${line}\n`)
const folder = path.join(checkout, 'src/store/migrations')
/** The schema of this very program, as it was when it began: each file with a hash of what it says. */
const schema = readdirSync(folder)
  .toSorted()
  .map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex')
        .slice(0, 12)}`,
  )

/** A desk of one company with so many cases, built where it is not there yet. */
export async function openBenchHouse(options: BenchOptions, otherwise = 1_000_000): Promise<BenchHouse> {
  const cases = options.cases ?? (options.keep ? builtIn(path.resolve(options.keep))?.cases : undefined) ?? otherwise
  const dataDir = options.keep ? path.resolve(options.keep) : mkdtempSync(path.join(os.tmpdir(), 'amends-bench-'))
  if (options.keep) refuseIfStale(dataDir, cases)
  mkdirSync(dataDir, { recursive: true })
  chmodSync(dataDir, 0o755)
  const env = {
    DATA_DIR: dataDir,
    ...(options.database ? { DATABASE_URL: options.database, SECRET_KEY_FILE: path.join(dataDir, 'secret.key') } : {}),
  }
  const config = readConfig(env, dataDir)
  const house = await openHouse({ config, checkout, rehearsalBase: 'http://127.0.0.1:1/rehearsal' })
  const close = async () => {
    await house.close()
    if (!options.keep) rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    const [there] = await acrossWorkspaces(house.deps.db, allWorkspaces)
    const workspaceId = there?.id ?? (await build(house, cases))
    if (options.keep) writeFileSync(path.join(dataDir, 'bench.json'), JSON.stringify({ cases, schema }))
    // What a worker does by the clock and after each change: the desk that is measured has none beside it.
    await inWorkspace(house.deps.db, workspaceId, wakeOverslept)
    await foldAll(house.deps, workspaceId)
    const { agentId, token } = await signIn(house, workspaceId)
    return { house, workspaceId, agentId, cases, token, dataDir, env, close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Built {
  readonly cases: number
  readonly schema?: readonly string[]
}

function builtIn(dataDir: string): Built | null {
  const note = path.join(dataDir, 'bench.json')
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Built) : null
}

/** A database of another size, or one that an older branch migrated in another order, is nothing to measure on; it took long to build. */
function refuseIfStale(dataDir: string, cases: number): void {
  const built = builtIn(dataDir)
  if (built === null && (!existsSync(dataDir) || readdirSync(dataDir).length === 0)) return
  if (built === null) throw new Error(`${dataDir} is no database of this benchmark: nothing was changed there.`)
  if (built.cases === cases && built.schema?.every((file, at) => schema[at] === file)) return
  throw new Error(
    `${dataDir} was built otherwise (${built.cases} cases). Nothing was changed there; remove it to build anew.`,
  )
}

async function signIn({ deps }: Open, workspaceId: string): Promise<{ agentId: string; token: string }> {
  const token = newToken()
  const { rows } = await inWorkspace(deps.db, workspaceId, (tx) =>
    tx.query<{ id: string }>(`select id from agent where workspace_id = $1 and email = 'agent0@bench.example'`, [
      workspaceId,
    ]),
  )
  const agentId = rows[0]!.id
  await acrossWorkspaces(deps.db, (tx) => addSession(tx, hashToken(token), agentId))
  return { agentId, token }
}

async function build(house: Open, cases: number): Promise<string> {
  const began = performance.now()
  const told = (what: string) => say(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`)
  const { deps } = house
  const founding = {
    company: 'Bench',
    names: ['northwind'],
    email: 'agent0@bench.example',
    agentName: 'Agent 0',
    passwordHash: null,
    demo: false,
  }
  const { workspaceId } = await found(deps, founding)
  await acrossWorkspaces(deps.db, async (tx) => {
    for (let n = 1; n < AGENTS; n += 1)
      await addAgent(tx, {
        id: newId(),
        workspaceId,
        email: `agent${n}@bench.example`,
        name: `Agent ${n}`,
        passwordHash: null,
      })
  })
  const shape = shapeOf(cases)
  const { halves } = makeUpLanguage()
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    await tx.query(
      `set local synchronous_commit = off; set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'`,
    )
    await tx.query('create temp table half (id bigint primary key, half text not null) on commit drop')
    await tx.query(
      'insert into half select place - 1, half from unnest($1::text[]) with ordinality as made (half, place)',
      [halves],
    )
    await tx.query(
      `create temp table bench_agent on commit drop as
       select id, row_number() over (order by created_at, id) - 1 as n from agent where workspace_id = '${workspaceId}'`,
    )
    await tx.query('analyze half')
    await inBulk(tx, async () => {
      for (const { what, sql } of statements(shape)) {
        await tx.query(sql.includes('$1') ? sql : `${sql} where $1::uuid is not null`, [workspaceId])
        told(what)
      }
    })
    told('indexes and foreign keys')
  })
  await deps.db.pool.query('analyze')
  await lines(house, workspaceId, shape, told)
  await searchable(house, workspaceId)
  told('words to search for')
  await deps.db.pool.query('vacuum analyze')
  told('vacuumed')
  return workspaceId
}

async function lines(
  { deps }: Open,
  workspaceId: string,
  shape: ReturnType<typeof shapeOf>,
  told: (what: string) => void,
): Promise<void> {
  for (const sql of settling(shape, 2_000))
    await inWorkspace(deps.db, workspaceId, (tx) => tx.query(sql, [workspaceId]))
  await foldAll(deps, workspaceId)
  told('lines and counts')
}

const SEARCH_INDEXES = ['post_search_at', 'post_search_words', 'identity_search_at', 'identity_search_words']
const LOOKED_AT = 500

/** The indexes of what is searched are built when all of it is there. */
async function searchable({ deps }: Open, workspaceId: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    await tx.query(
      `set local synchronous_commit = off; set local work_mem = '512MB'; set local maintenance_work_mem = '1GB'`,
    )
    const { rows } = await tx.query<{ is: string }>(
      'select indexdef as is from pg_indexes where indexname = any ($1)',
      [SEARCH_INDEXES],
    )
    for (const name of SEARCH_INDEXES) await tx.query(`drop index ${name}`)
    for (const sql of SEARCHED) await tx.query(sql, [workspaceId])
    for (const { is } of rows) await tx.query(is)
    await tx.query('delete from search_fill where workspace_id = $1', [workspaceId])
    await sameAsOurs(tx)
  })
}

async function sameAsOurs(tx: Tx): Promise<void> {
  const { rows } = await tx.query<Parameters<typeof wordsOfPost>[0] & { id: string }>(
    `select id, text, network, language, identity_id as "identityId", account_id is not null as ours, false as private
       from post where workspace_id = $1 limit ${LOOKED_AT}`,
    [tx.workspaceId],
  )
  const same = await tx.query<{ n: number }>(
    `select count(*) as n from unnest($2::uuid[], $3::text[]) as ours (id, vector)
       join post_search on post_search.workspace_id = $1 and post_id = ours.id and post_search.vector = ours.vector::tsvector || array_to_tsvector(amends_times(at))`,
    [tx.workspaceId, rows.map(({ id }) => id), rows.map(wordsOfPost)],
  )
  if (same.rows[0]?.n !== LOOKED_AT)
    throw new Error(`of ${LOOKED_AT} posts only ${same.rows[0]?.n} have the words that search writes`)
}
