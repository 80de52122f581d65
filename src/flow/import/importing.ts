import { createHash } from 'node:crypto'
import path from 'node:path'
import { MINUTE } from '../../domain/instant.ts'
import { isOfBrand, linesOf, type Line } from '../../domain/import/lines.ts'
import { newId } from '../../runtime/ids.ts'
import { appendArrivals, countWaiting } from '../../store/arrivals.ts'
import { beginImport, endImport, moveImport } from '../../store/imports.ts'
import { inWorkspace } from '../../store/scope.ts'
import { addSource, sources } from '../../store/sources.ts'
import type { Deps } from '../deps.ts'
import { drain } from '../drain/drain.ts'
import type { Plan } from './look.ts'
import { recordsOf } from './records.ts'

export interface Wanted {
  readonly workspaceId: string
  readonly plan: Plan
  readonly network: string
  /** Only lines of this brand, and those that name none. */
  readonly brand: string | null
  /** Times are moved to now, and complaints are owed an answer. */
  readonly live: boolean
  /** Real gaps divided by this; null is everything at once. */
  readonly speed: number | null
}

/** How far it is, for whoever looks on. */
export interface Watch {
  /** `from` is where an earlier run stopped; both in `of`. */
  begin(from: number, total: number, of: 'lines' | 'posts'): void
  at(done: number): void
}

/** A wave reaches no further back, however many posts it has: their promises run from there. */
const LONGEST_WAVE = 10 * MINUTE

/** A post of a file that could be read, with where it stands. */
export interface Item {
  readonly line: Line
  readonly lineNumber: number
}

export class Importing {
  readonly bad: string[] = []
  lines = 0
  good = 0
  otherBrands = 0
  readonly deps: Deps
  readonly wanted: Wanted
  readonly #key: string
  #sourceId = ''
  #wave = { ends: 0, left: 0 }

  constructor(deps: Deps, wanted: Wanted) {
    this.deps = deps
    this.wanted = wanted
    this.#key = keyOf(wanted)
  }

  /** Says how far an earlier run came. */
  async begin(): Promise<number> {
    const { workspaceId, plan, network } = this.wanted
    return inWorkspace(this.deps.db, workspaceId, async (tx) => {
      const known = (await sources(tx)).find((source) => source.connector === 'file' && source.network === network)
      this.#sourceId = known?.id ?? newId()
      if (!known) await addSource(tx, { id: this.#sourceId, connector: 'file', network, accountId: null })
      return beginImport(tx, this.#key, path.basename(plan.file))
    })
  }

  /** Records of the file with their readable posts; those of other brands and those that cannot be read are counted. */
  async *records(): AsyncGenerator<{ line: number; items: Item[] }> {
    const { plan, brand } = this.wanted
    for await (const record of recordsOf(plan)) {
      this.lines = record.line
      const items: Item[] = []
      if ('bad' in record) this.bad.push(`${record.line} (${record.bad})`)
      else if (brand !== null && !isOfBrand(record.row, plan.mapping, brand)) this.otherBrands += 1
      else {
        const lines = linesOf(record.row, plan.mapping, madeId)
        for (const [turn, line] of lines.entries())
          if (this.#isReadable(line, `${record.line}${lines.length > 1 ? `, turn ${turn + 1}` : ''}`))
            items.push({ line, lineNumber: record.line })
      }
      yield { line: record.line, items }
    }
  }

  #isReadable(line: Line, where: string): boolean {
    // As if live, a line without a time is of now; a time that is none is told all the same.
    const read = this.parse(wrap(line, this.wanted.live ? '2000-01-01T00:00:00Z' : null, this.wanted.network))
    if (!('unreadable' in read)) return true
    this.bad.push(`${where} (${read.unreadable})`)
    return false
  }

  get parse() {
    return this.deps.networks.get('file')!.parse
  }

  /** All at once is one wave of about this many posts: a millisecond apart in their order, none later than now. */
  beginWave(posts: number): void {
    this.#wave = { ends: Date.now(), left: posts }
  }

  #nextOfWave(): number {
    this.#wave.left -= 1
    return this.#wave.ends - Math.min(Math.max(this.#wave.left, 0), LONGEST_WAVE)
  }

  /** Posts into the log, with how far that is, in one transaction; then through the corridor. */
  async store(items: readonly (Item & { readonly at?: number })[], done: number): Promise<void> {
    const { workspaceId, network, live } = this.wanted
    const raw = items.map(({ line, at }) =>
      wrap(line, live ? new Date(at ?? this.#nextOfWave()).toISOString() : null, network),
    )
    this.good += items.length
    await inWorkspace(this.deps.db, workspaceId, async (tx) => {
      await appendArrivals(tx, this.#sourceId, raw, !live)
      await moveImport(tx, this.#key, done)
    })
    await drain(this.deps, workspaceId)
  }

  /** A running desk may drain beside us: what is reported is in only when nothing waits. */
  async end(): Promise<void> {
    const { workspaceId } = this.wanted
    while ((await inWorkspace(this.deps.db, workspaceId, countWaiting)) > 0)
      if ((await drain(this.deps, workspaceId)) === 0) await new Promise((resolve) => setTimeout(resolve, 100))
    await inWorkspace(this.deps.db, workspaceId, (tx) => endImport(tx, this.#key))
  }
}

const wrap = (line: Line, at: string | null, network: string): Uint8Array =>
  Buffer.from(JSON.stringify({ line, at, network }))

/** The id of a post that has none: the same line is the same post. */
const madeId = (text: string): string => `made-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`

/** Which file it is, and all that changes what its lines become. */
function keyOf({ plan, network, brand, live, speed }: Wanted): string {
  const ordered = live && speed !== null
  return createHash('sha256')
    .update(JSON.stringify([plan.survey.hash, network, brand, live, ordered, plan.mapping, plan.shape]))
    .digest('hex')
}
