import {
  GoneError,
  NotReachedError,
  RateLimitedError,
  RefusedError,
  SignInNeededError,
} from '../../domain/connector-error.ts'
import { SECOND, type Instant } from '../../domain/instant.ts'
import { OutboundRefusedError } from '../../runtime/outbound.ts'

/** Codes of a connection that never came about. A reset is not among them: it may come after the words arrived. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What `fetch` threw, as what the caller does next. Unclear stays a plain error. */
export function unanswered(error: unknown): Error {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const causes: unknown[] = cause instanceof AggregateError ? cause.errors : [cause]
  const words = causes.map((one) => (one instanceof Error ? one.message || codeOf(one) : String(one))).join('; ')
  if (causes.length > 0 && causes.every(surelyNotSent)) {
    return new NotReachedError(`Rehearsal cannot be reached: ${words}`, { cause: error })
  }
  return new Error(`Rehearsal broke off: ${words}`, { cause: error })
}

const surelyNotSent = (error: unknown): boolean =>
  error instanceof OutboundRefusedError || neverConnected.has(codeOf(error))

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** An answer that is no success, as what the caller does next. */
export function refused(answer: Response, body: string, now: Instant): Error {
  if (answer.status === 429) return new RateLimitedError(retryAt(answer.headers.get('retry-after'), now))
  if (answer.status === 422) return new RefusedError(field(body, 'reason') ?? 'Rehearsal gave no reason')
  const said = `Rehearsal answered ${answer.status}: ${field(body, 'error') ?? body.slice(0, 200)}`
  if (answer.status === 401) return new SignInNeededError(said)
  if (answer.status === 404) return new GoneError(said)
  return new Error(said)
}

const UNSAID_WAIT = 60 * SECOND

/** `Retry-After` is seconds or a date; without one we wait a minute. */
export function retryAt(header: string | null, now: Instant): Instant {
  if (header === null) return now + UNSAID_WAIT
  if (/^\d{1,9}$/.test(header.trim())) return now + Number(header) * SECOND
  const date = Date.parse(header)
  return Number.isNaN(date) ? now + UNSAID_WAIT : date
}

function field(body: string, name: string): string | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    // An answer that is no JSON has no fields; the caller shows its bytes instead.
    return null
  }
  if (typeof value !== 'object' || value === null || !(name in value)) return null
  const said: unknown = Object.entries(value).find(([key]) => key === name)?.[1]
  return typeof said === 'string' && said !== '' ? said : null
}
