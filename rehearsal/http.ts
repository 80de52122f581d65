import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that is thrown: what the caller did wrong. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(status: number, error: string, headers: Record<string, string> = {}) {
    super(error)
    this.answer = { status, body: status === 422 ? { reason: error } : { error }, headers }
  }
}

export interface Call {
  readonly method: string
  /** Below the prefix: `/api/stream`. */
  readonly path: string
  readonly prefix: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** What the path's pattern caught, decoded. */
  readonly part: string
  readonly gone: AbortSignal
  body(): Promise<Record<string, unknown>>
}

const LARGEST_BODY = 64 * 1024

/** JSON only, said so in the header: a foreign page cannot send that without asking first, and we never allow it. */
export async function readBody(req: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) throw new Refusal(415, 'send application/json')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new Refusal(413, 'too long')
    chunks.push(chunk)
  }
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch (error) {
    throw new Refusal(400, `the body cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(body)) throw new Refusal(400, 'send a JSON object')
  return body
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function sendAnswer(res: ServerResponse, { status, body, type, headers }: Answer): void {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : `${JSON.stringify(body ?? {})}\n`
  res.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(payload)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  res.end(payload)
}

/** Breaks the line so that the other side sees a reset and no answer. */
export function cut(res: ServerResponse): void {
  const socket = res.socket
  if (socket && 'resetAndDestroy' in socket) socket.resetAndDestroy()
  else res.destroy()
}
