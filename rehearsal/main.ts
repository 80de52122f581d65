import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { createRehearsal } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4290' },
    host: { type: 'string', default: '127.0.0.1' },
    dir: { type: 'string' },
    /** A company that claims its handle at once, so that the page has something to show without a desk. */
    company: { type: 'string' },
    speed: { type: 'string', default: '1' },
    /** Nobody writes by themselves. */
    quiet: { type: 'boolean', default: false },
  },
})
if (values.dir === undefined || !(Number(values.speed) > 0)) {
  console.error('usage: node rehearsal/main.ts --dir FOLDER [--port 4290] [--company NAME] [--speed 20] [--quiet]')
  process.exit(2)
}

const rehearsal = await createRehearsal({
  dir: values.dir,
  speed: Number(values.speed),
  story: values.quiet ? 'when told' : 'by itself',
})
const server = createServer((req, res) => rehearsal.handle(req, res, ''))
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})

server.listen(Number(values.port), values.host, () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : values.port
  console.log(`Rehearsal, a make-believe network: http://${values.host}:${port}/`)
  if (values.company !== undefined) claim(`http://${values.host}:${port}`, values.company)
})

function claim(base: string, name: string): void {
  const handle = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  fetch(`${base}/api/accounts/${encodeURIComponent(handle)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, token: `token-of-${handle}` }),
  })
    .then(async (answer) => console.log(`@${handle}: ${answer.status} ${await answer.text()}`))
    .catch((error: unknown) => console.error(error))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    rehearsal
      .close()
      .then(() => server.closeAllConnections())
      .catch((error: unknown) => console.error(error))
  })
}
