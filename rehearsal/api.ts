import { accountOf, claim } from './account.ts'
import { faults, isFault } from './faults.ts'
import { Refusal, type Answer, type Call } from './http.ts'
import { personCalled, type Network } from './network.ts'
import { companyCalled, message } from './message.ts'
import { send } from './send.ts'
import { handleKey, mayRead, privateThread, sentKey, visibleHead } from './state.ts'
import { faultList, mailbox, showEvent, showPost, timeline } from './view.ts'
import { checkText } from './words.ts'
import type { Post } from './types.ts'

export type Route = readonly [
  method: string,
  path: RegExp,
  run: (network: Network, call: Call) => Answer | Promise<Answer | 'cut'>,
]

export const routes: readonly Route[] = [
  ['PUT', /^\/api\/accounts\/([^/]+)$/, claim],
  ['GET', /^\/api\/stream$/, stream],
  ['POST', /^\/api\/posts$/, send],
  ['POST', /^\/api\/messages$/, message],
  ['GET', /^\/api\/messages$/, messages],
  ['GET', /^\/api\/posts$/, ownPosts],
  ['GET', /^\/api\/posts\/([^/]+)$/, onePost],
  ['GET', /^\/api\/timeline$/, page],
  ['POST', /^\/api\/write$/, write],
  ['POST', /^\/api\/faults$/, arm],
  ['GET', /^\/api\/faults$/, (network) => ({ status: 200, body: { faults: faultList(network.state) } })],
  ['GET', /^\/api\/ledger$/, ledger],
]

const LONGEST_WAIT = 30
const MOST_EVENTS = 200

async function stream(network: Network, call: Call): Promise<Answer> {
  let after = readCursor(network, call.query.get('cursor') ?? '')
  // Whoever signs in hears what is for them alone as well; all others hear what is public.
  const reader = call.headers.authorization === undefined ? null : accountOf(network, call).author.handle
  const deadline = Date.now() + 1000 * seconds(call.query.get('wait'), 0, LONGEST_WAIT)
  while (true) {
    const { head, until } = visibleHead(network.state, network.now())
    const next = network.state.events.slice(after, Math.min(head, after + MOST_EVENTS))
    const events = next.filter((event) => mayRead(event, reader))
    after += next.length
    const left = deadline - Date.now()
    if (events.length > 0 || left <= 0 || call.gone.aborted || network.closed.aborted) {
      const cursor = `${network.state.epoch}.${after}`
      return { status: 200, body: { events: events.map((event) => showEvent(call.prefix, event)), cursor } }
    }
    if (next.length > 0) continue
    await network.change(until === null ? left : Math.min(left, Math.max(10, until - network.now())), call.gone)
  }
}

const seconds = (value: unknown, without: number, most: number): number => {
  const given = value === undefined || value === null || value === '' ? without : Number(value)
  return Number.isFinite(given) ? Math.min(most, Math.max(0, given)) : without
}

/** A cursor of another life of this network would wait for ever and hide everything new: it is refused. */
function readCursor(network: Network, cursor: string): number {
  if (cursor === '') return 0
  const [, epoch, place] = /^(.+)\.(\d{1,15})$/.exec(cursor) ?? []
  if (epoch !== network.state.epoch || Number(place) > network.state.events.length) {
    throw new Refusal(410, 'this cursor is from before this network began anew; start without one')
  }
  return Number(place)
}

/** What a reader may see of a post: nothing of what came after a stale read's head. */
function seenBy(network: Network, id: string | undefined, reader: string | null): Post | null {
  const { head } = visibleHead(network.state, network.now())
  const place = network.state.places.get(id ?? '') ?? Infinity
  const post = place <= head ? network.state.posts.get(id ?? '') : undefined
  return post && mayRead(post, reader) ? post : null
}

function ownPosts(network: Network, call: Call): Answer {
  const account = accountOf(network, call)
  const key = call.query.get('key')
  if (key === null) throw new Refusal(400, 'which key?')
  const { handle } = account.author
  const post = seenBy(network, network.state.keys.get(sentKey(handle, key)), handle)
  return { status: 200, body: { posts: post ? [showPost(call.prefix, post)] : [] } }
}

function onePost(network: Network, call: Call): Answer {
  const post = seenBy(network, call.part, null)
  if (!post) throw new Refusal(404, 'no such post')
  return { status: 200, body: showPost(call.prefix, post) }
}

/** All that is between an account and people, oldest first; or what one of the people has in their mailbox. */
function messages(network: Network, call: Call): Answer {
  const as = call.query.get('as')
  if (as !== null && network.state.accounts.has(handleKey(as)))
    throw new Refusal(403, 'companies read with their own token')
  const reader = as === null ? accountOf(network, call).author.handle : as
  const { head } = visibleHead(network.state, network.now())
  return { status: 200, body: { messages: mailbox(network.state, call.prefix, reader, head) } }
}

async function page(network: Network, call: Call): Promise<Answer> {
  const after = Number(call.query.get('after') ?? -1)
  const wait = seconds(call.query.get('wait'), 0, LONGEST_WAIT)
  if (network.state.version === after && wait > 0) await network.change(wait * 1000, call.gone)
  return { status: 200, body: timeline(network.state) }
}

/** Speaks as one of the people: a post, an answer, a word in private to a company, an edit or a deletion. */
async function write(network: Network, call: Call): Promise<Answer> {
  const body = await call.body()
  const as = typeof body['as'] === 'string' ? body['as'].trim().replace(/^@/, '') : ''
  if (as === '' || as.length > 60) throw new Refusal(400, 'who writes?')
  if (network.state.accounts.has(handleKey(as))) throw new Refusal(403, 'companies write with their own token')
  const text = body['deletes'] === undefined ? checkText(body['text']) : ''
  const standing = (id: unknown): Post => {
    const post = typeof id === 'string' ? network.state.posts.get(id) : undefined
    if (!post || post.deletedAt !== null) throw new Refusal(404, 'that post is gone')
    return post
  }
  const changes = body['edits'] ?? body['deletes']
  if (changes !== undefined) {
    const { id, author } = standing(changes)
    if (author.id !== personCalled(network, as).id) throw new Refusal(403, 'this is not their post')
    if (body['edits'] === undefined) network.record({ kind: 'delete', id, reaction: null })
    else network.record({ kind: 'edit', id, text, reaction: null })
    return { status: 200, body: showPost(call.prefix, network.state.posts.get(id) ?? standing(id)) }
  }
  if (typeof body['to'] === 'string') {
    const { handle } = companyCalled(network, body['to'])
    const author = personCalled(network, as)
    const inPrivate = { to: handle, threadId: privateThread(handle, author.handle) }
    const post = network.post({ author, text, inReplyTo: null, inPrivate })
    return { status: 201, body: showPost(call.prefix, post) }
  }
  const to = body['inReplyTo']
  const inReplyTo = to === undefined || to === null || to === '' ? null : standing(to)
  if (inReplyTo?.to !== undefined) throw new Refusal(404, 'that post is gone')
  const post = network.post({ author: personCalled(network, as), text, inReplyTo })
  return { status: 201, body: showPost(call.prefix, post) }
}

async function arm(network: Network, call: Call): Promise<Answer> {
  const { fault, times = 1, seconds: lasts } = await call.body()
  if (!isFault(fault)) throw new Refusal(400, `a fault is one of ${Object.keys(faults).join(', ')}`)
  if (!Number.isInteger(times) || Number(times) < 0 || Number(times) > 1000) throw new Refusal(400, 'how many times?')
  const length = seconds(lasts, faults[fault].lasts ?? 0, 3600)
  network.record({ kind: 'fault-armed', fault, times: Number(times), seconds: length })
  return { status: 200, body: { faults: faultList(network.state) } }
}

function ledger(network: Network): Answer {
  const lines = network.lines.map((line) => (line.kind === 'account' ? { ...line, tokenHash: undefined } : line))
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  return { status: 200, body, type: 'application/jsonl; charset=utf-8' }
}
