import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { WaitError } from '../flow/problems.ts'

/** For doors that somebody may try to force: so many tries an address. */
export const few = { max: 10, timeWindow: '1 minute' } as const

/** Lets a route say how often it may be tried; none is limited that does not. */
export async function limitTries(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, { global: false, errorResponseBuilder: (_request, { ttl }) => tooMany(ttl) })
}

const tooMany = (ms: number): WaitError => {
  const now = Date.now()
  return new WaitError({ until: now + ms, now })
}
