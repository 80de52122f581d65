import { countPosts } from '../../store/posts.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'
import { Importing, type Item, type Wanted, type Watch } from './importing.ts'
import { countRecords } from './records.ts'
import { inTimeOrder, release, type Clock } from './release.ts'

export interface Result {
  readonly lines: number
  /** Posts in the file that could be read, in this run. */
  readonly good: number
  readonly added: number
  readonly otherBrands: number
  readonly bad: readonly string[]
}

const BATCH = 500

/** Posts from a file go through the corridor like any other; killed at any moment, the same call goes on where it stopped. */
export async function bringIn(deps: Deps, wanted: Wanted, watch: Watch, clock?: Clock): Promise<Result> {
  const importing = new Importing(deps, wanted)
  const count = () => inWorkspace(deps.db, wanted.workspaceId, (tx) => countPosts(tx, wanted.network))
  const before = await count()
  const from = await importing.begin()
  const ordered = wanted.live && (wanted.speed !== null || wanted.plan.mapping.columns.turns !== undefined)
  if (ordered) await release(importing, await inTimeOrder(importing), from, watch, clock)
  else await straight(importing, from, watch)
  await importing.end()
  const { lines, good, otherBrands, bad } = importing
  return { lines, good, otherBrands, bad, added: (await count()) - before }
}

/** In the order of the file, however long it is. */
async function straight(importing: Importing, from: number, watch: Watch): Promise<void> {
  let records = 0
  let batch: Item[] = []
  const lines = await countRecords(importing.wanted.plan)
  watch.begin(from, lines, 'lines')
  importing.beginWave(lines - from)
  for await (const { line, items } of importing.records()) {
    records += 1
    if (records <= from) {
      forget(importing)
      continue
    }
    batch.push(...items)
    if (batch.length < BATCH) continue
    await importing.store(batch, records)
    batch = []
    watch.at(line)
  }
  await importing.store(batch, records)
}

/** What an earlier run has told already is not told again. */
function forget(importing: Importing): void {
  importing.bad.length = 0
  importing.otherBrands = 0
}
