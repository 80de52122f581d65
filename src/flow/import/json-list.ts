/** No post is longer than this; what is, is named and passed over. */
const LONGEST = 16 * 1024 * 1024

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const isOpening = (code: number) => code === 0x5b || code === 0x7b
const isClosing = (code: number) => code === 0x5d || code === 0x7d
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff

/** What a JSON list holds, one by one as text, however long the list is. */
export async function* listItems(letters: AsyncIterable<string>): AsyncGenerator<{ text: string; whole: boolean }> {
  const open = new Opened()
  for await (const piece of letters) {
    for (const text of open.take(piece)) yield { text, whole: true }
    if (open.ended) return
  }
  const rest = open.rest()
  if (rest !== '') yield { text: rest, whole: false }
}

/** Where a reading of a list stands: how deep, in a string or not, and what was read of an item so far. */
class Opened {
  ended = false
  #depth = 0
  #inString = false
  #escaped = false
  #parts: string[] = []
  #length = 0

  take(piece: string): string[] {
    const items: string[] = []
    // -1 while nothing of an item stands in this piece.
    let from = this.#length > 0 || this.#depth > 1 || this.#inString ? 0 : -1
    for (let at = 0; at < piece.length && !this.ended; at += 1) {
      const code = piece.charCodeAt(at)
      if (this.#ends(code)) {
        if (from >= 0) this.#keep(piece.slice(from, at))
        from = -1
        items.push(...this.#item())
        if (code !== COMMA) this.ended = true
      } else if (from < 0 && this.#depth > 0 && !isSpace(code)) from = at
      this.#step(code)
    }
    if (from >= 0) this.#keep(piece.slice(from))
    return items
  }

  rest(): string {
    return this.#item()[0] ?? ''
  }

  /** True where an item ends: at a comma of the list, or at its last bracket. */
  #ends(code: number): boolean {
    return this.#depth === 1 && !this.#inString && (code === COMMA || isClosing(code))
  }

  #step(code: number): void {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false
      else if (code === BACKSLASH) this.#escaped = true
      else if (code === QUOTE) this.#inString = false
    } else if (code === QUOTE) this.#inString = true
    else if (isOpening(code)) this.#depth += 1
    else if (isClosing(code)) this.#depth -= 1
  }

  #keep(part: string): void {
    this.#length += part.length
    if (this.#length <= LONGEST) this.#parts.push(part)
    else this.#parts = []
  }

  /** One that was too long is an empty text, which is no JSON. */
  #item(): string[] {
    const found = this.#length > 0
    const text = this.#parts.join('').trim()
    this.#parts = []
    this.#length = 0
    return found ? [text] : []
  }
}
