import { accountOf } from './account.ts'
import { nextFault, stores } from './faults.ts'
import { Refusal, type Answer, type Call } from './http.ts'
import type { Network } from './network.ts'
import { sentKey } from './state.ts'
import type { FaultName, Post } from './types.ts'
import { showPost } from './view.ts'
import { checkText, firstName } from './words.ts'

/** A company posts. The same key again gives the same post; an armed fault strikes here and nowhere else. */
export async function send(network: Network, call: Call): Promise<Answer | 'cut'> {
  const { author } = accountOf(network, call)
  const key = call.headers['idempotency-key']
  if (typeof key !== 'string' || key === '' || key.length > 200) throw new Refusal(400, 'an Idempotency-Key is missing')
  const { text, inReplyTo } = await call.body()
  // From here on nothing waits: between looking for the key and writing the post no other send can come.
  const { state } = network
  const standing = state.posts.get(state.keys.get(sentKey(author.handle, key)) ?? '')
  const parent = typeof inReplyTo === 'string' ? state.posts.get(inReplyTo) : undefined
  if (!standing && inReplyTo !== undefined && inReplyTo !== null && (!parent || parent.deletedAt !== null)) {
    throw new Refusal(404, 'the post that this answers is gone')
  }
  const words = standing ? standing.text : checkText(text)
  const make = (): Post => standing ?? network.post({ author, text: words, inReplyTo: parent ?? null, key })
  const fault = nextFault(state.armed, standing !== undefined)
  if (fault === null) return { status: standing ? 200 : 201, body: showPost(call.prefix, make()) }
  return strike(network, fault, key, make, parent)
}

function strike(network: Network, fault: FaultName, key: string, make: () => Post, parent?: Post): Answer | 'cut' {
  const { state } = network
  const seconds = state.armed.get(fault)?.seconds ?? 0
  const post = stores(fault) ? make() : null
  const lasts = fault === 'rate-limit' || fault === 'stale-read'
  network.record({
    kind: 'fault-fired',
    fault,
    key,
    until: lasts ? network.now() + seconds * 1000 : null,
    head: fault === 'stale-read' ? (state.places.get(post?.id ?? '') ?? 1) - 1 : null,
  })
  if (fault === 'refused') throw new Refusal(422, `${rootName(network, parent)} limits who may reply`)
  if (fault === 'rate-limit') throw new Refusal(429, 'too many posts', { 'retry-after': String(seconds) })
  if (fault === 'accepted-then-500') return { status: 500, body: { error: 'something went wrong' } }
  return 'cut'
}

function rootName(network: Network, parent: Post | undefined): string {
  const root = parent && network.state.posts.get(parent.threadId)
  return root ? firstName(root.author.name) : 'This network'
}
