import type { FastifyInstance } from 'fastify'
import { ForeignError } from './errors.ts'
import { said } from '../words/said.ts'

/** What another site made the browser send is refused: a write needs our own header, and the origin must be ours. */
export function refuseForeignWrites(app: FastifyInstance, publicUrl: string): void {
  const ours = new URL(publicUrl).host
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || !request.url.startsWith('/api/')) return
    const { origin } = request.headers
    const fromHere = !origin || (URL.canParse(origin) && [ours, request.headers.host].includes(new URL(origin).host))
    const site = request.headers['sec-fetch-site']
    if (request.headers['x-amends'] === '1' && fromHere && (!site || site === 'same-origin' || site === 'none')) return
    throw new ForeignError(said('not-from-here'))
  })
}
