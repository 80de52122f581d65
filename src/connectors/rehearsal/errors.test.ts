import { describe, expect, test } from 'vitest'
import {
  GoneError,
  NotReachedError,
  RateLimitedError,
  RefusedError,
  SignInNeededError,
} from '../../domain/connector-error.ts'
import { OutboundRefusedError } from '../../runtime/outbound.ts'
import { refused, retryAt, unanswered } from './errors.ts'

const now = Date.UTC(2026, 10, 21, 12)
const coded = (code: string): Error => Object.assign(new Error(code), { code })
const fetchFailed = (cause: unknown): Error => new TypeError('fetch failed', { cause })

describe('no answer', () => {
  test.each([
    ['nobody listens', coded('ECONNREFUSED')],
    ['no such name', coded('ENOTFOUND')],
    ['nobody listens, at any address', new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')])],
    ['our own guard said no', new OutboundRefusedError('10.0.0.1 is not an address of the open internet')],
  ])('%s: surely not sent', (_what, cause) => {
    expect(unanswered(fetchFailed(cause))).toBeInstanceOf(NotReachedError)
  })

  test.each([
    ['a reset', coded('ECONNRESET')],
    ['the other side closed', coded('UND_ERR_SOCKET')],
    ['no answer in time', coded('UND_ERR_HEADERS_TIMEOUT')],
    ['one address refused, another reset', new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])],
    ['no addresses at all', new AggregateError([])],
    ['something that is no error', 'odd'],
  ])('%s: unclear', (_what, cause) => {
    expect(unanswered(fetchFailed(cause))).not.toBeInstanceOf(NotReachedError)
  })
})

test.each([
  ['seconds', '9', now + 9000],
  ['a date', 'Sat, 21 Nov 2026 12:00:30 GMT', now + 30_000],
  ['nothing', null, now + 60_000],
  ['nonsense', 'soon', now + 60_000],
])('Retry-After as %s', (_what, header, at) => {
  expect(retryAt(header, now)).toBe(at)
})

test.each([
  [401, SignInNeededError],
  [404, GoneError],
  [422, RefusedError],
  [429, RateLimitedError],
])('%i is for the caller to act on', (status, kind) => {
  expect(refused(new Response(null, { status }), '{"reason":"no","error":"no"}', now)).toBeInstanceOf(kind)
})

test.each([400, 403, 409, 500, 502, 503])('%i is unclear', (status) => {
  const error = refused(new Response(null, { status }), '<html>busy</html>', now)
  expect([error.name, error.message]).toEqual(['Error', `Rehearsal answered ${status}: <html>busy</html>`])
})
