import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { drain } from '../flow/drain/drain.ts'
import type { Deps } from '../flow/deps.ts'
import { showProgress } from '../runtime/progress.ts'
import { newId } from '../runtime/ids.ts'
import { PersonError } from '../runtime/person-error.ts'
import { appendArrivals, countWaiting } from '../store/arrivals.ts'
import { countPosts } from '../store/posts.ts'
import { inWorkspace } from '../store/scope.ts'
import { addSource, sources } from '../store/sources.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'
import { theWorkspace } from './parts/workspace.ts'

const USAGE = 'import FILE.jsonl [--network NAME] [--as-if-live]'
const BATCH = 500
/** How many bad lines are named one by one. */
const NAMED = 20

/** Posts from a file go through the corridor like any other; the same file twice adds nothing. */
export const run: Run = async (command) => {
  const { values, positionals } = readOptions(
    command.args,
    { network: { type: 'string' }, 'as-if-live': { type: 'boolean' } },
    USAGE,
  )
  const [file] = positionals
  if (!file) throw new PersonError(`Which file? Use: ./amends ${USAGE}`)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new PersonError(`${file} is not here, or is no file. Nothing was changed.`)
  const deps = await command.open()
  const { id } = await theWorkspace(deps)
  const network = values.network ?? 'file'
  if (deps.networks.get(network)?.listen)
    throw new PersonError(
      `${network} is a network that this desk listens to; a file of it would mix with what is heard. Nothing was changed. Give another --network.`,
    )
  await bringIn(deps, { workspaceId: id, file, network, live: values['as-if-live'] ?? false })
}

interface Job {
  readonly workspaceId: string
  readonly file: string
  readonly network: string
  readonly live: boolean
}

async function bringIn(deps: Deps, job: Job): Promise<void> {
  const parse = deps.networks.get('file')!.parse
  const sourceId = await sourceOf(deps, job)
  const before = await inWorkspace(deps.db, job.workspaceId, (tx) => countPosts(tx, job.network))
  const bad: string[] = []
  let lines = 0
  let good = 0
  let batch: Uint8Array[] = []
  const store = async () => {
    const raw = batch
    batch = []
    await inWorkspace(deps.db, job.workspaceId, (tx) => appendArrivals(tx, sourceId, raw, !job.live))
    await drain(deps, job.workspaceId)
    progress.at(lines)
  }
  const total = await countLines(job.file)
  const progress = showProgress(total)
  const began = Date.now()
  for await (const text of linesOf(job.file)) {
    lines += 1
    if (text.trim() === '') continue
    const raw = wrap(text, job, began + good)
    const read = typeof raw === 'string' ? { unreadable: raw } : parse(raw)
    if ('unreadable' in read) bad.push(`${lines} (${read.unreadable})`)
    else if (typeof raw !== 'string') {
      good += 1
      batch.push(raw)
      if (batch.length === BATCH) await store()
    }
  }
  await store()
  await settled(deps, job.workspaceId)
  const after = await inWorkspace(deps.db, job.workspaceId, (tx) => countPosts(tx, job.network))
  progress.end(report(lines, bad, after - before, good))
  if (bad.length > 0 && good === 0)
    throw new PersonError(
      `Nothing in ${job.file} could be read as {id, text, created_at, author}. Nothing was changed.`,
    )
}

/** A line as the file connector reads it; a sentence where it is no JSON object. */
function wrap(text: string, job: Job, now: number): Uint8Array | string {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'no JSON object'
    const at = job.live ? new Date(now).toISOString() : null
    return Buffer.from(JSON.stringify({ line, at, network: job.network }))
  } catch {
    return 'no JSON'
  }
}

/** A file of one network is one source, however often it is imported. */
async function sourceOf(deps: Deps, { workspaceId, network }: Job): Promise<string> {
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    const known = (await sources(tx)).find((source) => source.connector === 'file' && source.network === network)
    if (known) return known.id
    const id = newId()
    await addSource(tx, { id, connector: 'file', network, accountId: null })
    return id
  })
}

/** A running desk may drain beside us: what is reported is in only when nothing waits. */
async function settled(deps: Deps, workspaceId: string): Promise<void> {
  while ((await inWorkspace(deps.db, workspaceId, countWaiting)) > 0) {
    if ((await drain(deps, workspaceId)) === 0) await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const linesOf = (file: string) => createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })

async function countLines(file: string): Promise<number> {
  let count = 0
  for await (const chunk of createReadStream(file)) for (const byte of chunk as Buffer) if (byte === 10) count += 1
  return count
}

function report(lines: number, bad: readonly string[], added: number, good: number): string {
  const number = (value: number) => new Intl.NumberFormat('en').format(value)
  const named = bad.slice(0, NAMED).join(', ') + (bad.length > NAMED ? `, and ${number(bad.length - NAMED)} more` : '')
  const skipped = bad.length > 0 ? `${number(bad.length)} of ${number(lines)} lines skipped: ${named}. ` : ''
  const known = good > added ? ` ${number(good - added)} were in before.` : ''
  return `${skipped}${number(added)} posts are in.${known} The same file again adds nothing.`
}
