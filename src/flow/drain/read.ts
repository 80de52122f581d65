import type { Registry, Unreadable } from '../../domain/connector.ts'
import type { HeardPost, Parsed } from '../../domain/post.ts'
import { storableAll } from '../../domain/storable.ts'
import type { Arrival } from '../../store/arrivals.ts'

type Heard<Says extends Parsed> = Says & {
  readonly network: string
  readonly heardAt: number
  readonly history: boolean
}

export interface Batch {
  readonly posts: Heard<Parsed & { says: 'post' }>[]
  readonly edits: Heard<Parsed & { says: 'edit' }>[]
  readonly deletions: Heard<Parsed & { says: 'delete' }>[]
  readonly bad: { readonly arrival: Arrival; readonly reason: string }[]
  readonly drained: { readonly id: number; readonly remoteId: string | null }[]
}

/** Bytes to what they say. What cannot be read is put aside with its reason, and the rest goes on. */
export function read(arrivals: readonly Arrival[], networks: Registry): Batch {
  const batch: Batch = { posts: [], edits: [], deletions: [], bad: [], drained: [] }
  for (const arrival of arrivals) {
    const said = understood(arrival, networks)
    if ('unreadable' in said) batch.bad.push({ arrival, reason: said.unreadable })
    else put(batch, said, arrival)
    batch.drained.push({ id: arrival.id, remoteId: 'unreadable' in said ? null : remoteIdOf(said) })
  }
  return batch
}

/** What an arrival says, in texts that a database can keep. */
function understood(arrival: Arrival, networks: Registry): Parsed | Unreadable {
  const connector = networks.get(arrival.connector)
  return connector
    ? storableAll(connector.parse(arrival.raw))
    : { unreadable: `no connector "${arrival.connector}" is installed` }
}

function put(batch: Batch, said: Parsed, { network, heardAt, history }: Arrival): void {
  const where = { network, heardAt, history }
  if (said.says === 'post') batch.posts.push({ ...said, post: timed(said.post, heardAt), ...where })
  else if (said.says === 'edit') batch.edits.push({ ...said, ...where })
  else batch.deletions.push({ ...said, ...where })
}

/** A network's clock may be wrong: nothing was written after we heard it, and a time that is none is when we heard it. */
const timed = (post: HeardPost, heardAt: number): HeardPost => ({
  ...post,
  at: Number.isFinite(post.at) ? Math.min(post.at, heardAt) : heardAt,
})

const remoteIdOf = (said: Parsed): string => (said.says === 'post' ? said.post.remoteId : said.remoteId)
