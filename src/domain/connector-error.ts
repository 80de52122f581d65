import type { Instant } from './instant.ts'

/** The network asks us to wait. `retryAt` is when it lets us try again. */
export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError'
  readonly retryAt: Instant
  constructor(retryAt: Instant) {
    super(`rate limited until ${retryAt}`)
    this.retryAt = retryAt
  }
}

/** The network no longer takes our sign-in; a person must renew it. */
export class SignInNeededError extends Error {
  override readonly name = 'SignInNeededError'
}

/** The post or the person that we speak to is no longer there. */
export class GoneError extends Error {
  override readonly name = 'GoneError'
}

/** The network said no, for good, with its reason. Nothing was posted. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** The request surely never reached the network (no connection, no name): trying again is safe. */
export class NotReachedError extends Error {
  override readonly name = 'NotReachedError'
}
