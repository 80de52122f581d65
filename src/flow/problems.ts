import type { Meanwhile } from '../domain/case/meanwhile.ts'
import type { Finding } from '../domain/guard/finding.ts'
import { said, wordsOf, type Said } from '../words/said.ts'

/** A refusal whose sentence stands in the catalogue; the message is its English, for the terminal and the log. */
export abstract class SaidError extends Error {
  readonly said: Said
  constructor(why: Said) {
    super(wordsOf(why))
    this.said = why
  }
}

/** What was asked for is not in this workspace, or nowhere. */
export class NotHereError extends SaidError {
  override readonly name = 'NotHereError'
  constructor(why: Said = said('case-not-here')) {
    super(why)
  }
}

/** Whoever asks may not do this; the message says who may. */
export class NotAllowedError extends SaidError {
  override readonly name = 'NotAllowedError'
}

/** It cannot be done in the state that things are in; the message says what stands and what was kept. */
export class NotNowError extends SaidError {
  override readonly name: string = 'NotNowError'
}

/** Something happened on the case that the writer has not seen. Nothing was sent. */
export class MeanwhileError extends NotNowError {
  readonly happened: Meanwhile
  constructor(happened: Meanwhile, name: string) {
    super(
      happened.what === 'answered'
        ? said('answered-meanwhile', happened.by, name)
        : said('changed-meanwhile', happened.what, name),
    )
    this.happened = happened
  }
}

/** Too many tries: none is looked at until then. */
export class WaitError extends SaidError {
  override readonly name = 'WaitError'
  readonly statusCode = 429
  readonly until: number
  constructor({ until, now }: { until: number; now: number }) {
    super(said('too-many', until - now))
    this.until = until
  }
}

/** The guard stops a reply. Nothing was sent. */
export class StoppedError extends SaidError {
  override readonly name = 'StoppedError'
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(said('reply-stopped'))
    this.findings = findings
  }
}

/** A brand query that cannot be read; the message says where, and what goes on. */
export class MisreadError extends SaidError {
  override readonly name = 'MisreadError'
}
