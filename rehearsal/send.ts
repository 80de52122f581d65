import { accountOf } from './account.ts'
import { nextFault, stores } from './faults.ts'
import { Refusal, type Answer, type Call } from './http.ts'
import type { Network } from './network.ts'
import { sentKey } from './state.ts'
import type { Author, FaultName, Post } from './types.ts'
import { showPost } from './view.ts'
import { checkText, firstName } from './words.ts'

/** A company posts. The same key again gives the same post; an armed fault strikes here and nowhere else. */
export async function send(network: Network, call: Call): Promise<Answer | 'cut'> {
  const { author } = accountOf(network, call)
  const key = keyOf(call)
  const { text, inReplyTo } = await call.body()
  const { state } = network
  const parent = typeof inReplyTo === 'string' ? state.posts.get(inReplyTo) : undefined
  return sendOnce(network, call, {
    author,
    key,
    text,
    gone: () =>
      inReplyTo !== undefined &&
      inReplyTo !== null &&
      (!parent || parent.deletedAt !== null || parent.to !== undefined),
    make: (words) => network.post({ author, text: words, inReplyTo: parent ?? null, key }),
    limits: `${rootName(network, parent)} limits who may reply`,
  })
}

interface Sending {
  readonly author: Author
  readonly key: string
  readonly text: unknown
  /** What it answers is no longer there. */
  readonly gone: () => boolean
  readonly make: (words: string) => Post
  /** Why the person may refuse it. */
  readonly limits: string
}

/** The same key again gives the same post; a fault that is armed strikes here. */
export function sendOnce(network: Network, call: Call, { author, key, text, ...sending }: Sending): Answer | 'cut' {
  // From here on nothing waits: between looking for the key and writing the post no other send can come.
  const { state } = network
  const standing = state.posts.get(state.keys.get(sentKey(author.handle, key)) ?? '')
  if (!standing && sending.gone()) throw new Refusal(404, 'the post that this answers is gone')
  const words = standing ? standing.text : checkText(text)
  const make = (): Post => standing ?? sending.make(words)
  const fault = nextFault(state.armed, standing !== undefined)
  if (fault === null) return { status: standing ? 200 : 201, body: showPost(call.prefix, make()) }
  return strike(network, fault, key, make, sending.limits)
}

function strike(network: Network, fault: FaultName, key: string, make: () => Post, limits: string): Answer | 'cut' {
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
  if (fault === 'refused') throw new Refusal(422, limits)
  if (fault === 'rate-limit') throw new Refusal(429, 'too many posts', { 'retry-after': String(seconds) })
  if (fault === 'accepted-then-500') return { status: 500, body: { error: 'something went wrong' } }
  return 'cut'
}

/** The sender's own key: the same one again is the same post. */
export function keyOf(call: Call): string {
  const key = call.headers['idempotency-key']
  if (typeof key !== 'string' || key === '' || key.length > 200) throw new Refusal(400, 'an Idempotency-Key is missing')
  return key
}

function rootName(network: Network, parent: Post | undefined): string {
  const root = parent && network.state.posts.get(parent.threadId)
  return root ? firstName(root.author.name) : 'This network'
}
