import type { Finding } from '../domain/guard/finding.ts'

/** What was asked for is not in this workspace, or nowhere. */
export class NotHereError extends Error {
  override readonly name = 'NotHereError'
  constructor(message = 'This case is not here, or not for you.') {
    super(message)
  }
}

/** It cannot be done in the state that things are in; the message says what stands and what was kept. */
export class NotNowError extends Error {
  override readonly name = 'NotNowError'
}

/** The guard stops a reply. Nothing was sent. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('The guard stops this reply. Nothing was sent; your words are kept.')
    this.findings = findings
  }
}

/** A brand query that cannot be read; the message says where, and what goes on. */
export class MisreadError extends Error {
  override readonly name = 'MisreadError'
  readonly statusCode = 400
}
