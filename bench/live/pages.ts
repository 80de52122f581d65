import net from 'node:net'

/**
 * Open pages, in a process of their own: `node pages.ts PORT TOKEN HOW_MANY`. Says `ready` when all are open; ends with
 * its standard input, and then prints when each page got each event, as (event, nanoseconds / 1000) pairs of doubles.
 */
const [port, token, many] = process.argv.slice(2) as [string, string, string]
const NOUN = Buffer.from('"id":"')
const shared = Buffer.alloc(1 << 16)
const HELLO = Buffer.from('event: hello')

let got = new Float64Array(1 << 20)
let count = 0
function note(event: number, at: number): void {
  if (count + 2 > got.length) {
    const more = new Float64Array(got.length * 2)
    more.set(got)
    got = more
  }
  got[count] = event
  got[count + 1] = at
  count += 2
}

let open = 0
/** Every page reads into the same bytes, without a stream in between: what the pages cost is not what is measured. */
const sockets = Array.from({ length: Number(many) }, () => {
  const socket = net.connect({
    host: 'localhost',
    port: Number(port),
    noDelay: true,
    onread: {
      buffer: shared,
      callback(length, buffer) {
        const at = Number(process.hrtime.bigint() / 1000n)
        const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, length)
        if (open < Number(many) && chunk.includes(HELLO) && (open += 1) === Number(many))
          process.stdout.write('ready\n')
        // The first twelve digits of an id are the number of its event.
        for (let place = chunk.indexOf(NOUN); place !== -1; place = chunk.indexOf(NOUN, place + 20)) {
          const id = chunk.toString('latin1', place + 6, place + 19)
          note(Number.parseInt(id.slice(0, 8) + id.slice(9), 16), at)
        }
        return true
      },
    },
  })
  socket.write(`GET /api/live HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: amends=${token}\r\n\r\n`)
  return socket
})

process.stdin.resume()
process.stdin.on('end', () => {
  for (const socket of sockets) socket.destroy()
  process.stdout.write(Buffer.from(got.buffer, 0, count * 8))
})
