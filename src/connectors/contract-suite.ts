import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import {
  GoneError,
  NotReachedError,
  RateLimitedError,
  RefusedError,
  SignInNeededError,
} from '../domain/connector-error.ts'
import type { Account, Batch, Connector, Cursor } from '../domain/connector.ts'
import { approve } from '../domain/guard/approve.ts'
import type { ApprovedReply } from '../domain/guard/approved-reply.ts'
import type { HeardPost, Parsed, RemoteId } from '../domain/post.ts'

/** What a network can be told to do to the next reply. */
export type Misbehaviour = 'accept, then reset' | 'accept, then 500' | 'ask to wait 7 s' | 'refuse'

/** The network's own side, reached past the connector. What it says was accepted is the truth. */
export interface Stranger {
  /** Somebody writes a post of their own; its id. */
  write(text: string): Promise<RemoteId>
  edit(id: RemoteId, text: string): Promise<void>
  remove(id: RemoteId): Promise<void>
  /** Somebody writes to our account in private; the id, and who wrote. Null where the network has nothing private. */
  message: ((text: string) => Promise<{ id: RemoteId; from: RemoteId }>) | null
  /** Whether everybody can read this text there. */
  isPublic(text: string): Promise<boolean>
  /** How many posts it accepted with this text. */
  accepted(text: string): Promise<number>
  misbehave(how: Misbehaviour): Promise<void>
  goAway(): Promise<void>
  comeBack(): Promise<void>
}

export interface World {
  readonly connector: Connector
  readonly account: Account
  /** The author id under which the network shows this account's posts. */
  readonly ownAuthorId: RemoteId
  /** Null for what has no network behind it, like a file. */
  readonly stranger: Stranger | null
  close(): Promise<void>
}

type Ability = keyof Connector['about']['abilities']
type Able = World & {
  readonly stranger: Stranger & { readonly message: NonNullable<Stranger['message']> }
  readonly connector: Required<Connector>
}

let words = 0
/** A text, or a key, that nobody wrote before. */
const word = (): string => `Seat ${(words += 1)} of car ${Date.now().toString(36)}`

/** What the corridor relies on. A connector that passes can be put into `registry.ts`. */
export function connectorContract(name: string, makeWorld: () => Promise<World>): void {
  describe(`${name} keeps the contract of connectors`, () => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld()
    })
    afterAll(() => world.close())

    /** A test that applies where the connector has these abilities, and is skipped elsewhere. */
    function testOf(needs: readonly Ability[], what: string, run: (able: Able) => Promise<void>): void {
      // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- both come with `run` and `what`
      test(what, async (context: TestContext) => {
        const { about } = world.connector
        if (!needs.every((ability) => about.abilities[ability])) context.skip(`it cannot: ${needs.join(', ')}`)
        if (!isAble(world, needs)) throw new Error('an ability is claimed and not there')
        await run(world)
      })
    }

    test('abilities say which optional members are there', () => {
      const { connector } = world
      const { about } = connector
      const there = { listen: 'listen' in connector, reply: 'send' in connector, find: 'find' in connector }
      expect(about.abilities).toEqual({ ...there, private: about.abilities.private })
      expect(about.privateReaders !== null, 'who reads what is private, where there is any').toBe(
        about.abilities.private,
      )
      if (about.abilities.private)
        expect(there, 'what is private is heard and answered').toMatchObject({ listen: true, reply: true })
      expect(about.limit !== null, 'a limit where one can reply').toBe(there.reply)
      expect('check' in connector, 'a check where one signs in').toBe(there.listen || there.reply)
    })

    test.each([
      ['nothing', new Uint8Array()],
      ['no text', new Uint8Array([0xc3, 0x28, 0x00, 0xff])],
      ['no JSON', new TextEncoder().encode('<html>busy</html>')],
      ['a JSON of something else', new TextEncoder().encode('{"a":[null]}')],
      ['a JSON ten thousand deep', new TextEncoder().encode('['.repeat(10_000) + ']'.repeat(10_000))],
    ])('bytes that are %s are unreadable, with a reason, and nothing is thrown', (_what, raw) => {
      expect(world.connector.parse(raw)).toEqual({ unreadable: expect.stringMatching(/\S/) })
    })

    hearing(testOf)
    replying(testOf)
    inPrivate(testOf)
    beingAway(testOf)
  })
}

type TestOf = (needs: readonly Ability[], what: string, run: (able: Able) => Promise<void>) => void

function hearing(testOf: TestOf): void {
  testOf(['listen'], 'posts are heard once each, in order, and a cursor goes on where it stood', async (world) => {
    const [first, second, third, fourth] = [word(), word(), word(), word()]
    for (const text of [first, second]) await world.stranger.write(text)
    const before = await hear(world, null, (said) => says(said, second))
    for (const text of [third, fourth]) await world.stranger.write(text)
    const after = await hear(world, before.cursor, (said) => says(said, fourth))
    const all = [...before.said, ...after.said]
    const ours = postsIn(all).filter(({ text }) => [first, second, third, fourth].includes(text))
    expect(ours.map(({ text }) => text)).toEqual([first, second, third, fourth])
    expect(new Set(postsIn(all).map(({ remoteId }) => remoteId)).size, 'nothing twice').toBe(postsIn(all).length)
    const again = await hear(world, before.cursor, (said) => says(said, fourth))
    expect(again.said, 'the same cursor gives the same again').toEqual(after.said)
  })

  testOf(['listen'], 'one that goes on listening hears what is written meanwhile, once', async (world) => {
    const { cursor } = await atTheEnd(world)
    const texts = [word(), word(), word()]
    const listening = hear(world, cursor, (all) => says(all, texts[2] ?? ''))
    for (const text of texts) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await world.stranger.write(text)
    }
    const { said } = await listening
    expect(postsIn(said).map(({ text }) => text)).toEqual(texts)
  })

  testOf(['listen'], 'ids are the network\u2019s own, digit for digit', async (world) => {
    const text = word()
    const id = await world.stranger.write(text)
    const { said } = await hear(world, null, (all) => says(all, text))
    expect(postsIn(said).find((post) => post.text === text)).toMatchObject({
      remoteId: id,
      threadId: id,
      parentId: null,
    })
  })

  testOf(['listen'], 'edits and deletions are heard', async (world) => {
    const changed = word()
    const edited = await world.stranger.write(word())
    const removed = await world.stranger.write(word())
    const began = Date.now()
    await world.stranger.edit(edited, changed)
    await world.stranger.remove(removed)
    const isGone = (one: Parsed): boolean => one.says === 'delete' && one.remoteId === removed
    const { said } = await hear(world, null, (all) => all.some(isGone))
    const edit = said.find((one) => one.says === 'edit' && one.remoteId === edited)
    const gone = said.find(isGone)
    expect(edit).toMatchObject({ text: changed })
    for (const one of [edit, gone]) expect(one).toMatchObject({ at: expect.toSatisfy((at) => at >= began - 2000) })
  })

  testOf(['listen'], 'a listener that begins says soon that it hears, even where nothing is new', async (world) => {
    const { cursor } = await atTheEnd(world)
    const stop = new AbortController()
    const late = setTimeout(() => stop.abort(), 5000)
    const first: Batch[] = []
    for await (const batch of world.connector.listen(world.account, cursor, stop.signal)) {
      first.push(batch)
      break
    }
    clearTimeout(late)
    expect(first).toEqual([{ raw: [], cursor }])
  })

  testOf(['listen'], 'a quiet listener stops within a second', async (world) => {
    const { cursor } = await atTheEnd(world)
    const stop = new AbortController()
    const listening = drain(world, cursor, stop.signal)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const began = Date.now()
    stop.abort()
    await listening
    expect(Date.now() - began).toBeLessThan(1000)
    await drain(world, cursor, AbortSignal.abort())
  })
}

function replying(testOf: TestOf): void {
  testOf(['reply'], 'a sign-in that holds is well; one that does not says why, and sends nothing', async (world) => {
    const { connector, account, stranger } = world
    const stranded = { ...account, secret: 'not-the-secret-of-this-account' }
    expect(await connector.check(account)).toEqual({ ok: true })
    expect(await connector.check(stranded)).toEqual({ ok: false, why: expect.stringMatching(/\S/) })
    const text = word()
    const answer = reply(connector, await stranger.write(word()), text)
    expect(await failure(connector.send(stranded, answer, word()))).toBeInstanceOf(SignInNeededError)
    expect(await stranger.accepted(text)).toBe(0)
  })

  testOf(['listen', 'reply'], 'our own reply is heard as ours, in its thread', async (world) => {
    const { connector, account, stranger, ownAuthorId } = world
    const [parentId, text] = [await stranger.write(word()), word()]
    const sent = await connector.send(account, reply(connector, parentId, text), word())
    const { said } = await hear(world, null, (all) => says(all, text))
    const echoes = postsIn(said).filter((post) => post.text === text)
    const { remoteId, at, url } = sent
    expect(echoes).toMatchObject([
      { remoteId, at, url, parentId, threadId: parentId, author: { remoteId: ownAuthorId } },
    ])
  })

  testOf(['reply'], 'the same key sends once, also at the same time', async ({ connector, account, stranger }) => {
    const [text, once] = [word(), word()]
    const answer = reply(connector, await stranger.write(word()), text)
    const sent = await Promise.all([1, 2, 3].map(() => connector.send(account, answer, once)))
    sent.push(await connector.send(account, answer, once))
    expect(new Set(sent.map(({ remoteId }) => remoteId)).size).toBe(1)
    expect(await stranger.accepted(text)).toBe(1)
  })

  for (const how of ['accept, then reset', 'accept, then 500'] as const) {
    testOf(['reply', 'find'], `${how}: unclear, found by its key, never there twice`, async (world) => {
      const { connector, account, stranger } = world
      const [text, once] = [word(), word()]
      const answer = reply(connector, await stranger.write(word()), text)
      expect(await connector.find(account, answer, once)).toEqual({ found: 'absent' })
      await stranger.misbehave(how)
      const error = await failure(connector.send(account, answer, once))
      expect(isKnown(error), `${error.name}: ${error.message}`).toBe(false)
      const found = await connector.find(account, answer, once)
      expect(found).toEqual({ found: 'there', sent: await connector.send(account, answer, once) })
      expect(await stranger.accepted(text)).toBe(1)
    })
  }

  testOf(['reply'], 'a rate limit carries its time, and nothing was sent', async ({ connector, account, stranger }) => {
    const text = word()
    const answer = reply(connector, await stranger.write(word()), text)
    await stranger.misbehave('ask to wait 7 s')
    const began = Date.now()
    const error = await failure(connector.send(account, answer, word()))
    expect(error).toBeInstanceOf(RateLimitedError)
    const wait = error instanceof RateLimitedError ? error.retryAt - began : 0
    expect(wait).toBeGreaterThanOrEqual(6000)
    expect(wait).toBeLessThanOrEqual(9000)
    expect(await stranger.accepted(text)).toBe(0)
  })

  testOf(['reply'], 'a refusal carries its reason, and nothing was sent', async ({ connector, account, stranger }) => {
    const text = word()
    const answer = reply(connector, await stranger.write(word()), text)
    await stranger.misbehave('refuse')
    const error = await failure(connector.send(account, answer, word()))
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({ reason: expect.stringMatching(/\S/) })
    expect(await stranger.accepted(text)).toBe(0)
  })

  testOf(['reply'], 'a reply to what is gone says so', async ({ connector, account, stranger }) => {
    const parent = await stranger.write(word())
    await stranger.remove(parent)
    const error = await failure(connector.send(account, reply(connector, parent, word()), word()))
    expect(error).toBeInstanceOf(GoneError)
  })
}

function inPrivate(testOf: TestOf): void {
  testOf(['private'], 'what somebody writes to us in private is heard as that, with its reader', async (world) => {
    const text = word()
    const { id, from } = await world.stranger.message(text)
    const { said } = await hear(world, null, (all) => says(all, text))
    expect(postsIn(said).filter((post) => post.text === text)).toMatchObject([
      { remoteId: id, to: world.ownAuthorId, author: { remoteId: from } },
    ])
    expect(await world.stranger.isPublic(text)).toBe(false)
  })

  testOf(['listen'], 'what is public has no single reader', async (world) => {
    const text = word()
    await world.stranger.write(text)
    const { said } = await hear(world, null, (all) => says(all, text))
    expect(postsIn(said).find((post) => post.text === text)).not.toHaveProperty('to')
  })

  testOf(
    ['private'],
    'our private reply reaches one person, once a key, and comes back to us as private',
    async (world) => {
      const { connector, account, stranger } = world
      const [asked, text, once] = [word(), word(), word()]
      const { id, from } = await stranger.message(asked)
      const answer = reply(connector, id, text, from)
      const sent = await Promise.all([1, 2, 3].map(() => connector.send(account, answer, once)))
      expect(new Set(sent.map(({ remoteId }) => remoteId)).size).toBe(1)
      expect([await stranger.accepted(text), await stranger.isPublic(text)]).toEqual([1, false])
      const { said } = await hear(world, null, (all) => says(all, text))
      expect(postsIn(said).filter((post) => post.text === text)).toMatchObject([
        { remoteId: sent[0]?.remoteId, to: from, author: { remoteId: world.ownAuthorId } },
      ])
    },
  )

  testOf(['private', 'find'], 'a private reply with an unclear answer is found by its key', async (world) => {
    const { connector, account, stranger } = world
    const [text, once] = [word(), word()]
    const { id, from } = await stranger.message(word())
    const answer = reply(connector, id, text, from)
    await stranger.misbehave('accept, then reset')
    expect(isKnown(await failure(connector.send(account, answer, once)))).toBe(false)
    expect(await connector.find(account, answer, once)).toMatchObject({ found: 'there' })
    expect([await stranger.accepted(text), await stranger.isPublic(text)]).toEqual([1, false])
  })

  testOf(['private'], 'a refused private reply carries its reason', async ({ connector, account, stranger }) => {
    const text = word()
    const { id, from } = await stranger.message(word())
    await stranger.misbehave('refuse')
    const error = await failure(connector.send(account, reply(connector, id, text, from), word()))
    expect(error).toBeInstanceOf(RefusedError)
    expect(await stranger.accepted(text)).toBe(0)
  })
}

function beingAway(testOf: TestOf): void {
  testOf(
    ['listen', 'reply', 'find'],
    'away: an error and never an empty batch; back: nothing is missing',
    async (world) => {
      const { connector, account, stranger } = world
      const [text, once, missed] = [word(), word(), word()]
      const answer = reply(connector, await stranger.write(word()), text)
      const { cursor } = await atTheEnd(world)
      await stranger.write(missed)
      await stranger.goAway()
      const deaf = await drain(world, cursor, new AbortController().signal)
      expect(deaf).toEqual({ batches: 0, heard: 0, error: expect.any(Error) })
      expect(await failure(connector.send(account, answer, once))).toBeInstanceOf(NotReachedError)
      expect(await connector.find(account, answer, once)).toMatchObject({ found: 'cannot tell' })
      expect(await connector.check(account)).toMatchObject({ ok: false })
      await stranger.comeBack()
      const { said } = await hear(world, cursor, (all) => says(all, missed))
      expect(postsIn(said).map((post) => post.text)).toEqual([missed])
      expect(await connector.find(account, answer, once)).toEqual({ found: 'absent' })
    },
  )

  testOf(['listen'], 'a line that breaks while it is quiet is an error', async (world) => {
    const { cursor } = await atTheEnd(world)
    const listening = drain(world, cursor, new AbortController().signal)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await world.stranger.goAway()
    expect(await listening).toMatchObject({ heard: 0, error: expect.any(Error) })
    await world.stranger.comeBack()
  })
}

function isAble(world: World, needs: readonly Ability[]): world is Able {
  const { stranger, connector } = world
  const members = { listen: 'listen', reply: 'send', find: 'find', private: 'send' }
  if (needs.includes('private') && !stranger?.message) return false
  return stranger !== null && needs.every((ability) => members[ability] in connector)
}

/** A reply that the guard has passed, as the corridor would hand it over. */
function reply(connector: Connector, parentId: RemoteId, text: string, to: RemoteId | null = null): ApprovedReply {
  const draft = { text, network: connector.about.network, parentId, threadId: parentId, to }
  const person = { callName: null, name: 'Somebody', handle: 'somebody' }
  const facts = { about: connector.about, person, theirPosts: [], theirPrivatePosts: [], othersToday: null }
  const judged = approve(draft, facts, { reason: 'the contract' })
  if ('approved' in judged) return judged.approved
  throw new Error(`the guard stops the contract's own words: ${judged.stopped.map(({ why }) => why).join(' ')}`)
}

/** Listens until it heard enough. Fails after a while, or at once where the connector throws. */
async function hear(
  { connector, account }: Able,
  from: Cursor | null,
  enough: (said: readonly Parsed[]) => boolean,
): Promise<{ said: Parsed[]; cursor: Cursor }> {
  const said: Parsed[] = []
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), 10_000)
  try {
    for await (const batch of connector.listen(account, from, stop.signal)) {
      for (const raw of batch.raw) {
        const parsed = connector.parse(raw)
        if ('unreadable' in parsed) throw new Error(`unreadable: ${parsed.unreadable}`)
        said.push(parsed)
      }
      if (enough(said)) return { said, cursor: batch.cursor }
    }
  } finally {
    clearTimeout(late)
    stop.abort()
  }
  throw new Error(`not heard in time; heard ${said.length}`)
}

/** The place behind everything that was said so far. */
async function atTheEnd(world: Able): Promise<{ cursor: Cursor }> {
  const text = word()
  await world.stranger.write(text)
  return hear(world, null, (said) => says(said, text))
}

/** Listens to the end, by a stop or by an error. */
async function drain(
  { connector, account }: Able,
  from: Cursor,
  signal: AbortSignal,
): Promise<{ batches: number; heard: number; error: unknown }> {
  let batches = 0
  let heard = 0
  try {
    for await (const batch of connector.listen(account, from, signal)) {
      batches += 1
      heard += batch.raw.length
    }
    return { batches, heard, error: null }
  } catch (error) {
    return { batches, heard, error }
  }
}

const postsIn = (said: readonly Parsed[]): HeardPost[] => said.flatMap((one) => (one.says === 'post' ? one.post : []))
const says = (said: readonly Parsed[], text: string): boolean => postsIn(said).some((post) => post.text === text)

async function failure(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => 'no error at all',
    (error: unknown) => error,
  )
  if (outcome instanceof Error) return outcome
  throw new Error(`it should have thrown an error, and gave: ${String(outcome)}`)
}

const isKnown = (error: Error): boolean =>
  [RateLimitedError, SignInNeededError, GoneError, RefusedError, NotReachedError].some(
    (known) => error instanceof known,
  )
