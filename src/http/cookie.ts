import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../runtime/ids.ts'
import { hashToken } from '../runtime/secret.ts'
import type { Across } from '../store/scope.ts'
import { addStep } from '../store/second-factors.ts'
import { addSession, endSession } from '../store/sessions.ts'
import { isOn } from '../flow/sign-in/second-factor.ts'

export { hashToken } from '../runtime/secret.ts'

const WEEK = 7 * 24 * 60 * 60
const TEN_MINUTES = 10 * 60

/** Over https the browser itself refuses to take this cookie from anywhere else. */
export const cookieName = (publicUrl: string, what = 'amends'): string =>
  publicUrl.startsWith('https:') ? `__Host-${what}` : what

export const sessionToken = (request: FastifyRequest, publicUrl: string): string | null =>
  request.cookies[cookieName(publicUrl)] ?? null

/** Between the password and the code, and between the company's sign-in and here: who this browser is on the way to be. */
export type Way = 'amends-step' | 'amends-trip'

export const wayToken = (request: FastifyRequest, publicUrl: string, way: Way): string | null =>
  request.cookies[cookieName(publicUrl, way)] ?? null

/** Begins a new session, with an id that nobody had before; the one that this browser had ends. */
export async function beginSession(tx: Across, reply: FastifyReply, publicUrl: string, agentId: string): Promise<void> {
  const before = sessionToken(reply.request, publicUrl)
  if (before) await endSession(tx, hashToken(before))
  const token = newToken()
  await addSession(tx, hashToken(token), agentId, reply.request.headers['user-agent'] ?? '')
  setCookie(reply, publicUrl, { name: cookieName(publicUrl), value: token, maxAge: WEEK })
}

/** Somebody proved who they are: they are in, or their second factor is asked for. */
export async function letIn(
  tx: Across,
  reply: FastifyReply,
  publicUrl: string,
  agentId: string,
): Promise<'in' | 'code'> {
  if (!(await isOn(tx, agentId))) {
    await beginSession(tx, reply, publicUrl, agentId)
    return 'in'
  }
  const token = newToken()
  await addStep(tx, hashToken(token), agentId)
  setWay(reply, publicUrl, 'amends-step', token)
  return 'code'
}

export const setWay = (reply: FastifyReply, publicUrl: string, way: Way, value: string): void =>
  setCookie(reply, publicUrl, { name: cookieName(publicUrl, way), value, maxAge: TEN_MINUTES })

export const clearWay = (reply: FastifyReply, publicUrl: string, way: Way): void =>
  void reply.clearCookie(cookieName(publicUrl, way), { path: '/', secure: publicUrl.startsWith('https:') })

function setCookie(reply: FastifyReply, publicUrl: string, one: { name: string; value: string; maxAge: number }): void {
  void reply.setCookie(one.name, one.value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: one.maxAge,
  })
}
