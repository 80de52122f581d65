import type { Change } from '../contract/change.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { changesAfter, feedEnd, feedIsTrimmed, type FeedLine } from '../store/feed.ts'
import { inWorkspace, type Db } from '../store/scope.ts'
import { thisWorkspace } from '../store/workspaces.ts'

type Socket = FastifyReply['raw']

/** The open pages of one workspace, and how far the feed was read to them. */
interface Room {
  readonly epoch: string
  readonly pages: Set<Socket>
  position: string
  /** Reads follow one another, so that no page gets lines out of order. */
  turn: Promise<void>
}

const AT_ONCE = 500
const HEARTBEAT = 20_000
const POLL = 2_000

/**
 * The change feed as server-sent events. One reader a workspace fans out to all its pages; a page that comes back with
 * the id of its last line gets what it missed, and one with an id of another epoch is told to start over.
 */
export class Live {
  readonly #db: Db
  readonly #failed: (error: Error) => void
  readonly #rooms = new Map<string, Room>()
  readonly #timers: NodeJS.Timeout[]

  constructor(db: Db, failed: (error: Error) => void) {
    this.#db = db
    this.#failed = failed
    // NOTIFY only wakes: what it missed is found by asking.
    const poll = setInterval(() => [...this.#rooms.keys()].forEach((id) => this.woken(id)), POLL)
    const beat = setInterval(() => this.#everyPage((page) => page.write('event: beat\ndata: {}\n\n')), HEARTBEAT)
    this.#timers = [poll.unref(), beat.unref()]
  }

  /** Something changed in a workspace. */
  woken(workspaceId: string): void {
    const room = this.#rooms.get(workspaceId)
    if (!room || room.pages.size === 0) return
    room.turn = room.turn.then(() => this.#pump(workspaceId, room)).catch(this.#failed)
  }

  /** Holds a request open and writes to it what changes from now on, after what it missed. */
  async open(request: FastifyRequest, reply: FastifyReply, workspaceId: string): Promise<void> {
    const room = await this.#roomOf(workspaceId)
    const page = reply.hijack().raw
    page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    page.write('retry: 1000\n\n')
    page.on('close', () => room.pages.delete(page))
    room.turn = room.turn
      .then(() => this.#join(workspaceId, room, page, request.headers['last-event-id']))
      .catch(this.#failed)
  }

  /** Ends every page's stream; browsers come back by themselves. */
  close(): void {
    this.#timers.forEach(clearInterval)
    this.#everyPage((page) => page.end())
  }

  async #roomOf(workspaceId: string): Promise<Room> {
    const known = this.#rooms.get(workspaceId)
    if (known) return known
    const room = await inWorkspace(this.#db, workspaceId, async (tx) => ({
      epoch: (await thisWorkspace(tx)).feedEpoch,
      pages: new Set<Socket>(),
      position: await feedEnd(tx),
      turn: Promise.resolve(),
    }))
    return this.#rooms.get(workspaceId) ?? (this.#rooms.set(workspaceId, room), room)
  }

  async #join(workspaceId: string, room: Room, page: Socket, lastId: string | string[] | undefined): Promise<void> {
    const [epoch, position] = String(lastId ?? '').split(':')
    if (lastId && position) await this.#catchUp(workspaceId, room, page, epoch === room.epoch ? position : null)
    else {
      await this.#pump(workspaceId, room)
      page.write(`id: ${room.epoch}:${room.position}\nevent: hello\ndata: {}\n\n`)
    }
    if (!page.destroyed) room.pages.add(page)
  }

  async #catchUp(workspaceId: string, room: Room, page: Socket, position: string | null): Promise<void> {
    const from = position
    const lines = await inWorkspace(this.#db, workspaceId, async (tx) => {
      if (from === null || !/^\d+\.\d+$/.test(from) || (await feedIsTrimmed(tx, from))) return null
      return changesAfter(tx, from, AT_ONCE)
    })
    // More than a screenful was missed: reading everything again is cheaper than every line.
    if (lines === null || lines.length === AT_ONCE)
      page.write(`id: ${room.epoch}:${room.position}\nevent: start-over\ndata: {}\n\n`)
    else for (const line of lines) page.write(frame(room.epoch, line))
  }

  async #pump(workspaceId: string, room: Room): Promise<void> {
    for (;;) {
      const lines = await inWorkspace(this.#db, workspaceId, (tx) => changesAfter(tx, room.position, AT_ONCE))
      const last = lines.at(-1)
      if (!last) return
      room.position = last.position
      const text = Buffer.from(lines.map((line) => frame(room.epoch, line)).join(''))
      for (const page of room.pages) page.write(text)
    }
  }

  #everyPage(act: (page: Socket) => void): void {
    for (const room of this.#rooms.values()) for (const page of room.pages) act(page)
  }
}

const frame = (epoch: string, { position, noun, id }: FeedLine): string =>
  `id: ${epoch}:${position}\nevent: change\ndata: ${JSON.stringify({ noun, id } satisfies Change)}\n\n`
