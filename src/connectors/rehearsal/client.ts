import type { Account, Batch, Cursor, Found, Health, Key, Sent } from '../../domain/connector.ts'
import { RateLimitedError, SignInNeededError } from '../../domain/connector-error.ts'
import type { ApprovedReply } from '../../domain/guard/approved-reply.ts'
import { SECOND } from '../../domain/instant.ts'
import { refused, unanswered } from './errors.ts'
import { readPosts, readSent, readStream } from './parse.ts'

/** How long the network may hold a quiet stream open, in seconds. */
const WAIT = 25
const PATIENCE = 20 * SECOND

/**
 * Batches from `from` on; an empty one says that the network was asked and had nothing new. The first answer comes at
 * once, so that a source that was deaf is known to hear again. Whatever goes wrong is thrown: the listener starts
 * again from the cursor that it stored.
 */
export async function* listen(
  api: string,
  account: Account,
  from: Cursor | null,
  signal: AbortSignal,
): AsyncIterable<Batch> {
  const goOn = (): boolean => !signal.aborted
  let cursor = from ?? ''
  let wait = 0
  try {
    await claim(api, account, signal)
    while (goOn()) {
      const answer = await read(api, account, cursor, wait, signal)
      if (answer === 'begins anew') cursor = ''
      else {
        cursor = answer.cursor
        wait = WAIT
        yield answer
      }
    }
  } catch (error) {
    if (goOn()) throw error
  }
}

/** The network forgot everything, our place too. What we hear twice ends at the unique key of a post. */
async function read(
  api: string,
  account: Account,
  cursor: Cursor,
  wait: number,
  signal: AbortSignal,
): Promise<Batch | 'begins anew'> {
  const url = `${api}/stream?cursor=${encodeURIComponent(cursor)}&wait=${wait}`
  const { answer, body } = await call(url, { headers: signed(account) }, signal, PATIENCE + wait * SECOND)
  if (answer.status === 410 && cursor !== '') return 'begins anew'
  if (!answer.ok) throw refused(answer, body, Date.now())
  return readStream(body)
}

/** Makes the account ours on the network; when it is already, this changes nothing. */
async function claim(api: string, account: Account, signal?: AbortSignal): Promise<void> {
  const { answer, body } = await call(
    `${api}/accounts/${encodeURIComponent(account.handle)}`,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: account.name, token: account.secret }),
    },
    signal,
  )
  if (answer.status === 409) throw new SignInNeededError(`@${account.handle} belongs to somebody else on Rehearsal`)
  if (!answer.ok) throw refused(answer, body, Date.now())
}

export async function check(api: string, account: Account): Promise<Health> {
  try {
    await claim(api, account)
    return { ok: true }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

export async function send(api: string, account: Account, reply: ApprovedReply, once: Key): Promise<Sent> {
  const { text, to, parentId } = reply
  const { answer, body } = await call(`${api}/${to === null ? 'posts' : 'messages'}`, {
    method: 'POST',
    headers: {
      ...signed(account),
      'content-type': 'application/json',
      'idempotency-key': once,
    },
    body: JSON.stringify(to === null ? { text, inReplyTo: parentId } : { text, to }),
  })
  if (!answer.ok) throw refused(answer, body, Date.now())
  return readSent(body)
}

/** Only a readable "none" is absent; whatever is unclear is "cannot tell". */
export async function find(api: string, account: Account, once: Key): Promise<Found> {
  try {
    const { answer, body } = await call(`${api}/posts?key=${encodeURIComponent(once)}`, {
      headers: signed(account),
    })
    if (!answer.ok) throw refused(answer, body, Date.now())
    const posts = readPosts(body)
    return posts[0] === undefined ? { found: 'absent' } : { found: 'there', sent: posts[0] }
  } catch (error) {
    if (error instanceof SignInNeededError || error instanceof RateLimitedError) throw error
    return { found: 'cannot tell', why: error instanceof Error ? error.message : String(error) }
  }
}

const signed = ({ secret }: Account): { authorization: string } => ({ authorization: `Bearer ${secret}` })

/** One request and its whole body, within a time; an error says whether it can have arrived. */
async function call(
  url: string,
  request: RequestInit,
  signal?: AbortSignal,
  patience = PATIENCE,
): Promise<{ answer: Response; body: string }> {
  const late = AbortSignal.timeout(patience)
  try {
    const answer = await fetch(url, {
      ...request,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
    return { answer, body: await answer.text() }
  } catch (error) {
    throw unanswered(error)
  }
}
