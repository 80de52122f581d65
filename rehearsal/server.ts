import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { routes } from './api.ts'
import { lockFolder, type Lock } from './folder-lock.ts'
import { cut, readBody, Refusal, sendAnswer, type Answer, type Call } from './http.ts'
import { openNetwork, type Network } from './network.ts'
import { pageFile } from './page.ts'
import { tellStories, type Stories } from './story.ts'

export interface Settings {
  /** Where the ledger lives. */
  readonly dir: string
  /** 1 is real time; people's delays are divided by it. */
  readonly speed?: number
  /** Whether a company's story begins when it claims its handle, or when `start` is called. */
  readonly story: 'by itself' | 'when told'
  readonly now?: () => number
  readonly log?: (message: string) => void
}

export interface Rehearsal {
  /** Answers one request whose path begins with `prefix` (`/rehearsal`, or nothing). */
  handle(req: IncomingMessage, res: ServerResponse, prefix: string): void
  /** Begins the stories, when they wait to be told. */
  start(): void
  close(): Promise<void>
}

/** What is open while this process holds the folder. */
interface Open {
  readonly network: Network
  readonly stories: Stories
  readonly lock: Lock
}

export async function createRehearsal(settings: Settings): Promise<Rehearsal> {
  const { log = (message) => console.error(message) } = settings
  const answering = new Set<Promise<void>>()
  let told = settings.story === 'by itself'
  let closed = false
  let opened = await openHere(settings, told, log)
  let opening: Promise<Open | null> | null = null
  if (!opened) log(`rehearsal: ${settings.dir} is held by another process; this one answers once that has gone`)

  async function here(): Promise<Open | null> {
    if (opened || closed) return opened
    opening ??= openHere(settings, told, log).finally(() => (opening = null))
    opened = await opening
    return opened
  }
  return {
    handle(req, res, prefix) {
      const answer = async (gone: AbortSignal): Promise<Answer | 'cut'> => {
        const open = await here()
        if (!open) throw new Refusal(503, closed ? 'closing' : 'another process holds this network')
        return route(open.network, req, prefix, gone)
      }
      const served = serve(req, res, answer, log).finally(() => answering.delete(served))
      answering.add(served)
    },
    start() {
      told = true
      opened?.stories.start()
    },
    async close() {
      closed = true
      opened?.stories.stop()
      opened?.network.close()
      // Answers that are under way get a moment; a body that never ends does not hold the house up.
      await Promise.race([Promise.all(answering), setTimeout(1000, undefined, { ref: false })])
      await opened?.lock.release()
    },
  }
}

async function openHere(settings: Settings, begun: boolean, log: (message: string) => void): Promise<Open | null> {
  const { dir, speed = 1, now = Date.now } = settings
  const lock = await lockFolder(dir)
  if (!lock) return null
  try {
    const network = openNetwork(dir, now)
    return { network, stories: tellStories(network, { speed, begun, log }), lock }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function serve(
  req: IncomingMessage,
  res: ServerResponse,
  answerTo: (gone: AbortSignal) => Promise<Answer | 'cut'>,
  log: (message: string) => void,
): Promise<void> {
  const gone = new AbortController()
  res.on('close', () => gone.abort())
  let answer: Answer | 'cut'
  try {
    answer = await answerTo(gone.signal)
  } catch (error) {
    if (error instanceof Refusal) answer = error.answer
    else {
      log(`rehearsal: ${req.method} ${req.url}: ${error instanceof Error ? error.stack : String(error)}`)
      answer = { status: 500, body: { error: 'something went wrong here' } }
    }
  }
  if (gone.signal.aborted) return
  if (answer === 'cut') cut(res)
  else sendAnswer(res, answer)
}

async function route(
  network: Network,
  req: IncomingMessage,
  prefix: string,
  gone: AbortSignal,
): Promise<Answer | 'cut'> {
  if (network.closed.aborted) throw new Refusal(503, 'closing')
  const method = req.method ?? 'GET'
  const url = new URL(req.url ?? '/', 'http://rehearsal.invalid')
  if (!url.pathname.startsWith(prefix)) throw new Refusal(404, 'nothing is here')
  const path = url.pathname.slice(prefix.length)
  if (path === '') return { status: 308, headers: { location: `${prefix}/` } }
  const page = method === 'GET' || method === 'HEAD' ? await pageFile(path) : null
  if (page) return page
  const here = routes.filter(([, pattern]) => pattern.test(path))
  const found = here.find(([verb]) => verb === method)
  if (!found) throw here.length > 0 ? new Refusal(405, 'not in this way') : new Refusal(404, 'nothing is here')
  const call: Call = {
    method,
    path,
    prefix,
    query: url.searchParams,
    headers: req.headers,
    part: decodePart(found[1].exec(path)?.[1] ?? ''),
    gone,
    body: () => readBody(req),
  }
  return found[2](network, call)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    throw new Refusal(400, `the address cannot be read: ${String(error)}`)
  }
}
