import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What one reading of a file tells: which file it is, how its letters are written, how many lines it has. */
export interface Survey {
  readonly hash: string
  readonly encoding: Encoding
  /** Letters that no encoding explains; they are read as �. */
  readonly broken: number
  readonly lines: number
}

/** Reads the whole file once. Its bytes say which file it is, so that a renamed one goes on and a changed one does not. */
export async function survey(file: string): Promise<Survey> {
  const hash = createHash('sha256')
  let encoding: Encoding | null = null
  let utf8 = { decoder: new TextDecoder('utf-8'), broken: 0, other: 0 }
  let newlines = 0
  let last = 10
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer
    hash.update(bytes)
    encoding ??= sixteen(bytes) ?? 'utf-8'
    for (const byte of bytes) if (byte === 10) newlines += 1
    last = bytes.at(-1) ?? last
    if (encoding === 'utf-8') utf8 = counted(utf8, utf8.decoder.decode(bytes, { stream: true }))
  }
  const isLatin = encoding === 'utf-8' && utf8.broken > 0 && utf8.broken * 2 >= utf8.other
  return {
    hash: hash.digest('hex'),
    encoding: isLatin ? 'windows-1252' : (encoding ?? 'utf-8'),
    broken: isLatin ? 0 : utf8.broken,
    lines: newlines + (last === 10 || (encoding !== 'utf-8' && last === 0) ? 0 : 1),
  }
}

/** UTF-16 by its mark, or by the zeros that plain letters have in it. */
function sixteen(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const look = head.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [at, byte] of look.entries()) if (byte === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (odd > look.length / 5 && even < odd / 8) return 'utf-16le'
  return even > look.length / 5 && odd < even / 8 ? 'utf-16be' : null
}

function counted<Count extends { broken: number; other: number }>(before: Count, text: string): Count {
  let { broken, other } = before
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) other += 1
    if (code === 0xfffd) broken += 1
  }
  return { ...before, broken, other }
}

/** The file's letters, in pieces, from its first; a byte order mark is not part of them. */
export async function* lettersOf(file: string, encoding: Encoding, bytes?: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  const end = bytes === undefined ? {} : { end: bytes - 1 }
  for await (const chunk of createReadStream(file, end)) yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}
