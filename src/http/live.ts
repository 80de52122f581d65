import type { FastifyReply, FastifyRequest } from 'fastify'
import { changesAfter, feedEnd, feedIsTrimmed, readFeed } from '../store/feed.ts'
import { inWorkspace, lookAcross, lookIn, type Db } from '../store/scope.ts'
import { aliveOf } from '../store/sessions.ts'
import { thisWorkspace } from '../store/workspaces.ts'
import { changeFrame, framed, openPage, type Page } from './live-page.ts'

/** The open pages of one workspace, and how far the feed was read to them. */
interface Room {
  readonly epoch: string
  readonly pages: Set<Page>
  position: string
  /** Reads follow one another, so that no page gets lines out of order. */
  turn: Promise<void>
  /** A read is asked for and has not begun: whatever wakes us until then is in it. */
  asked: boolean
  /** How long until the next look for what is held back. */
  patience: number
}

const AT_ONCE = 500
const HEARTBEAT = 20_000
const POLL = 2_000
/** How soon to look again for what waits behind a transaction that still runs, because its end may tell nobody; then ever later. */
const HELD = 5
const HELD_LONG = 320

/**
 * The change feed as server-sent events. One reader a workspace fans out to all its pages; a page that comes back with
 * the id of its last line gets what it missed, and one with an id of another epoch is told to start over.
 */
export class Live {
  readonly #db: Db
  readonly #failed: (error: Error) => void
  readonly #rooms = new Map<string, Room>()
  /** The pages of each session, so that its end closes them. */
  readonly #pagesOf = new Map<string, Set<Page>>()
  readonly #timers: NodeJS.Timeout[]

  constructor(db: Db, failed: (error: Error) => void) {
    this.#db = db
    this.#failed = failed
    // NOTIFY only wakes: what it missed is found by asking.
    const poll = setInterval(() => [...this.#rooms.keys()].forEach((id) => this.woken(id)), POLL)
    const beat = setInterval(() => {
      this.#everyPage((page) => page.write(framed('event: beat\ndata: {}\n\n')))
      void this.#endWhatEnded([...this.#pagesOf.keys()])
    }, HEARTBEAT)
    this.#timers = [poll.unref(), beat.unref()]
  }

  /** Something changed in a workspace. */
  woken(workspaceId: string): void {
    const room = this.#rooms.get(workspaceId)
    if (!room || room.pages.size === 0 || room.asked) return
    room.asked = true
    room.turn = room.turn.then(() => this.#pump(workspaceId, room)).catch(this.#failed)
  }

  /** A session was ended, from wherever: its pages hear no more, from this moment. */
  ended(sessionId: string): void {
    for (const page of this.#pagesOf.get(sessionId) ?? []) page.end()
  }

  /** Holds a request open and writes to it what changes from now on, after what it missed. */
  async open(
    request: FastifyRequest,
    reply: FastifyReply,
    { workspaceId, sessionId }: { workspaceId: string; sessionId: string },
  ): Promise<void> {
    const room = await this.#roomOf(workspaceId)
    const page = openPage(reply.hijack().raw, () => {
      room.pages.delete(page)
      this.#forget(sessionId, page)
    })
    this.#pagesOf.set(sessionId, (this.#pagesOf.get(sessionId) ?? new Set()).add(page))
    // It may have ended after it was looked at and before it stood here.
    void this.#endWhatEnded([sessionId])
    room.turn = room.turn
      .then(() => this.#join(workspaceId, room, page, request.headers['last-event-id']))
      .catch(this.#failed)
  }

  /** Ends every page's stream; browsers come back by themselves. */
  close(): void {
    this.#timers.forEach(clearInterval)
    this.#everyPage((page) => page.end())
  }

  #forget(sessionId: string, page: Page): void {
    const pages = this.#pagesOf.get(sessionId)
    pages?.delete(page)
    if (pages?.size === 0) this.#pagesOf.delete(sessionId)
  }

  /** Asks, because a word of the database may be missed. */
  async #endWhatEnded(sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length === 0) return
    try {
      const alive = await lookAcross(this.#db, (tx) => aliveOf(tx, sessionIds))
      for (const id of sessionIds) if (!alive.has(id)) this.ended(id)
    } catch (error) {
      this.#failed(error as Error)
    }
  }

  async #roomOf(workspaceId: string): Promise<Room> {
    const known = this.#rooms.get(workspaceId)
    if (known) return known
    const room = await inWorkspace(this.#db, workspaceId, async (tx) => ({
      epoch: (await thisWorkspace(tx)).feedEpoch,
      pages: new Set<Page>(),
      position: await feedEnd(tx),
      turn: Promise.resolve(),
      asked: false,
      patience: HELD,
    }))
    return this.#rooms.get(workspaceId) ?? (this.#rooms.set(workspaceId, room), room)
  }

  async #join(workspaceId: string, room: Room, page: Page, lastId: string | string[] | undefined): Promise<void> {
    const [epoch, position] = String(lastId ?? '').split(':')
    if (lastId && position) await this.#catchUp(workspaceId, room, page, epoch === room.epoch ? position : null)
    else {
      await this.#pump(workspaceId, room)
      page.write(framed(`id: ${room.epoch}:${room.position}\nevent: hello\ndata: {}\n\n`))
    }
    if (page.isOpen()) room.pages.add(page)
  }

  async #catchUp(workspaceId: string, room: Room, page: Page, position: string | null): Promise<void> {
    const from = position
    const lines = await inWorkspace(this.#db, workspaceId, async (tx) => {
      if (from === null || !/^\d+\.\d+$/.test(from) || (await feedIsTrimmed(tx, from))) return null
      return changesAfter(tx, from, AT_ONCE)
    })
    // More than a screenful was missed: reading everything again is cheaper than every line.
    if (lines === null || lines.length === AT_ONCE)
      page.write(framed(`id: ${room.epoch}:${room.position}\nevent: start-over\ndata: {}\n\n`))
    else if (lines.length > 0) page.write(framed(lines.map((line) => changeFrame(room.epoch, line)).join('')))
  }

  /** Framed once, and the same bytes to every page. */
  async #pump(workspaceId: string, room: Room): Promise<void> {
    for (;;) {
      room.asked = false
      const { lines, held } = await lookIn(this.#db, workspaceId, (tx) => readFeed(tx, room.position, AT_ONCE))
      room.patience = held && lines.length === 0 ? Math.min(HELD_LONG, room.patience * 2) : HELD
      if (held) setTimeout(() => this.woken(workspaceId), room.patience).unref()
      const last = lines.at(-1)
      if (!last) return
      room.position = last.position
      const bytes = framed(lines.map((line) => changeFrame(room.epoch, line)).join(''))
      for (const page of room.pages) page.write(bytes)
      if (lines.length < AT_ONCE) return
    }
  }

  #everyPage(act: (page: Page) => void): void {
    for (const room of this.#rooms.values()) for (const page of room.pages) act(page)
  }
}
