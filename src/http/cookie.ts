import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../runtime/ids.ts'
import { addSession } from '../store/sessions.ts'
import type { Across } from '../store/scope.ts'

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Over https the browser itself refuses to take this cookie from anywhere else. */
export const cookieName = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-amends' : 'amends')

export const sessionToken = (request: FastifyRequest, publicUrl: string): string | null =>
  request.cookies[cookieName(publicUrl)] ?? null

/** Begins a new session, with an id that nobody had before. */
export async function beginSession(tx: Across, reply: FastifyReply, publicUrl: string, agentId: string): Promise<void> {
  const token = newToken()
  await addSession(tx, hashToken(token), agentId)
  void reply.setCookie(cookieName(publicUrl), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: 7 * 24 * 60 * 60,
  })
}
