import type { ServerResponse } from 'node:http'
import type { Change } from '../contract/change.ts'
import type { FeedLine } from '../store/feed.ts'

/** An open stream of server-sent events. */
export interface Page {
  /** Bytes that `framed` made. */
  write(bytes: Buffer): void
  isOpen(): boolean
  end(): void
}

/** What may wait for a page that reads too slowly; it is then let go, comes back by itself and gets what it missed. */
const MOST_WAITING = 1024 * 1024

export const changeFrame = (epoch: string, { position, noun, id }: FeedLine): string =>
  `id: ${epoch}:${position}\nevent: change\ndata: ${JSON.stringify({ noun, id } satisfies Change)}\n\n`

/** As one chunk of an HTTP/1.1 answer, so that the same bytes go to every socket and nobody frames them again. */
export function framed(text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')])
}

export function openPage(response: ServerResponse, closed: () => void): Page {
  const { socket } = response
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'transfer-encoding': 'chunked',
  })
  response.flushHeaders()
  response.on('close', closed)
  socket?.write(framed('retry: 1000\n\n'))
  return {
    isOpen: () => !response.writableEnded && !response.destroyed && socket !== null && !socket.destroyed,
    write(bytes) {
      // After its end the line may carry another answer.
      if (!socket || socket.destroyed || response.writableEnded) return
      if (socket.writableLength > MOST_WAITING) socket.destroy()
      else socket.write(bytes)
    },
    end: () => response.end(),
  }
}
