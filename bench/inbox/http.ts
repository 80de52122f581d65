import net from 'node:net'

/** One connection that asks and waits for the answer: as little of our own as can be, because it shares the machine. */
export class Line {
  readonly #socket: net.Socket
  readonly #head: string
  #got: Buffer = Buffer.alloc(0)
  #wake: ((body: Buffer) => void) | null = null
  #failed: ((error: Error) => void) | null = null

  constructor(address: string, token: string) {
    const { hostname, port } = new URL(address)
    this.#head = `host: ${hostname}:${port}\r\naccept: application/json\r\ncookie: amends=${token}\r\n\r\n`
    this.#socket = net.connect(Number(port), hostname).setNoDelay(true)
    this.#socket.on('data', (chunk) => this.#hear(chunk))
    this.#socket.on('error', (error) => this.#failed?.(error))
    this.#socket.on('close', () => this.#failed?.(new Error('the desk closed the line')))
  }

  get(path: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#wake = resolve
      this.#failed = reject
      this.#socket.write(`GET ${path} HTTP/1.1\r\n${this.#head}`)
    })
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).toString()) as T
  }

  close(): void {
    this.#failed = null
    this.#socket.destroy()
  }

  #hear(chunk: Buffer): void {
    this.#got = this.#got.length === 0 ? chunk : Buffer.concat([this.#got, chunk])
    const end = this.#got.indexOf('\r\n\r\n')
    if (end === -1) return
    const head = this.#got.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (this.#got.length < end + 4 + length) return
    const body = this.#got.subarray(end + 4, end + 4 + length)
    this.#got = Buffer.alloc(0)
    if (head.startsWith('HTTP/1.1 200')) this.#wake?.(body)
    else this.#failed?.(new Error(`${head.split('\r\n')[0]} ${body.toString()}`))
  }
}
