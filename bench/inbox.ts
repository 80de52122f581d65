import os from 'node:os'
import { viewCounts } from '../src/store/counts.ts'
import { inWorkspace } from '../src/store/scope.ts'
import { runDesk } from '../test/running-desk.ts'
import type { Figure } from './main.ts'
import { Line } from './inbox/http.ts'
import { caseId, shapeOf } from './inbox/fill.ts'
import { openBenchHouse, type BenchHouse, type BenchOptions } from './inbox/house.ts'
import { spread, timed } from './inbox/spread.ts'
import { makeUpLanguage } from './inbox/words.ts'
import { chance } from './queue/chance.ts'

const TURNS = 1_000
const LIST = { p99: '< 10 ms' }
const OWED = ['mine', 'nobody', 'everyone', 'praise']
const STANDING = ['waiting', 'later', 'resolved']

/**
 * A million cases and five million posts of made-up words, and one desk on them, asked over HTTP by somebody who is
 * signed in. The asker shares the machine with the desk and its database, as it must.
 */
export async function run(options: BenchOptions = {}): Promise<Figure[]> {
  const bench = await openBenchHouse(options)
  try {
    const desk = await runDesk([], bench.dataDir, { ...bench.env, ROLES: 'web', LOG_LEVEL: 'warn' })
    const line = new Line(desk.address, bench.token)
    try {
      const before = os.loadavg()[0]!
      return [
        { name: 'load of the machine before', value: before, unit: '' },
        ...(await lists(line)),
        ...(await deep(line, bench)),
        ...(await cases(line, bench)),
        ...(await counters(line, bench)),
        ...(await search(line)),
        ...(await throughput(desk.address, bench)),
      ]
    } finally {
      line.close()
      await desk.stop()
    }
  } finally {
    await bench.close()
  }
}

const pathOf = (view: string, after?: string): string => {
  const from = after ? `&after=${after}` : ''
  if (view === 'quiet') return `/api/quiet?${from.slice(1)}`
  return OWED.includes(view) ? `/api/owed?view=${view}${from}` : `/api/standing?view=${view}${from}`
}

/** The first page of each view. */
async function lists(line: Line): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const view of [...OWED, ...STANDING, 'quiet']) {
    const times = await timed(TURNS, () => line.get(pathOf(view)))
    figures.push(...spread(`first page: ${view}`, times, LIST))
  }
  return figures
}

interface Page {
  readonly rows: unknown[]
  readonly next: string | null
}

/** Pages far down, never the same one twice in a row. */
async function deep(line: Line, { cases: count }: BenchHouse): Promise<Figure[]> {
  const draw = chance(3)
  const keys: string[] = []
  for (let after: string | null = null; keys.length < 2_000;) {
    const page: Page = await line.json<Page>(pathOf('everyone', after ?? undefined))
    if (page.next === null) break
    keys.push((after = page.next))
  }
  const day = 24 * 60 * 60 * 1_000
  const anyMoment = () =>
    `${Math.round(Date.now() - day * (4 + draw() * 700))}.${caseId(1 + Math.floor(draw() * count))}`
  const owed = await timed(TURNS, () => line.get(pathOf('everyone', keys[Math.floor(draw() * keys.length)])))
  const resolved = await timed(TURNS, () => line.get(pathOf('resolved', anyMoment())))
  const quiet = await timed(TURNS, () => line.get(pathOf('quiet', anyMoment())))
  return [
    ...spread('a page far down: everyone', owed, LIST),
    ...spread('a page far down: resolved', resolved, LIST),
    ...spread('a page far down: quiet', quiet, LIST),
  ]
}

async function cases(line: Line, { cases: count }: BenchHouse): Promise<Figure[]> {
  const draw = chance(5)
  const { open } = shapeOf(count)
  const any = await timed(TURNS, () => line.get(`/api/cases/${caseId(1 + Math.floor(draw() * count))}`))
  const owed = await timed(TURNS, () => line.get(`/api/cases/${caseId(count - Math.floor(draw() * open))}`))
  return [...spread('open a case: one that is owed', owed), ...spread('open a case: any of all', any)]
}

/** Over HTTP, and what the database alone needs: its own word, without the way there and back. */
async function counters(line: Line, { house, workspaceId, agentId }: BenchHouse): Promise<Figure[]> {
  const http = await timed(TURNS, () => line.get('/api/counts'))
  const asked = await inWorkspace(house.deps.db, workspaceId, (tx) => timed(TURNS, () => viewCounts(tx, agentId)))
  return [...spread('counters, over HTTP', http), ...spread('counters, in the database', asked, { p99: '< 1 ms' })]
}

async function search(line: Line): Promise<Figure[]> {
  const { rare, frequent } = makeUpLanguage()
  const ask = (word: string) => line.get(`/api/search?q=${word}`)
  if (
    !(await ask(rare).then(
      () => true,
      () => false,
    ))
  )
    return []
  return [
    ...spread('search: a rare word', await timed(200, () => ask(rare)), { p99: '< 50 ms' }),
    ...spread('search: the most frequent word', await timed(200, () => ask(frequent)), { p99: '< 50 ms' }),
  ]
}

const FOR = 5_000

/** So many askers at once, each with the next question as soon as it has its answer. */
async function throughput(address: string, { token }: BenchHouse): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const askers of [1, 2, 8]) {
    const until = performance.now() + FOR
    const times = await Promise.all(
      Array.from({ length: askers }, async (_, asker) => {
        const line = new Line(address, token)
        const mine: number[] = []
        for (let turn = asker; performance.now() < until; turn += 1) {
          const began = performance.now()
          await line.get(pathOf(OWED[turn % 3]!))
          mine.push(performance.now() - began)
        }
        line.close()
        return mine
      }),
    )
    const all = times.flat()
    figures.push({
      name: `lists, ${askers} at once`,
      value: (all.length * 1_000) / FOR,
      unit: 'lists/s',
      ...(askers === 8 ? { aim: '≥ 1,000' } : {}),
    })
    figures.push(...spread(`lists, ${askers} at once`, all, LIST))
  }
  return figures
}
