import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Problem } from '../contract/problem.ts'
import {
  MeanwhileError,
  MisreadError,
  NotAllowedError,
  NotHereError,
  NotNowError,
  SaidError,
  StoppedError,
  WaitError,
} from '../flow/problems.ts'
import { findingsIn } from '../words/findings.ts'
import { said, wordsOf, type Said } from '../words/said.ts'
import type { Words } from '../words/words.ts'
import { wordsFor } from './words-for.ts'

/** Nobody is signed in, or not any more. */
export class SignedOutError extends SaidError {
  override readonly name = 'SignedOutError'
  constructor(why: Said = said('signed-out')) {
    super(why)
  }
}

/** A write that another site made the browser send. */
export class ForeignError extends SaidError {
  override readonly name = 'ForeignError'
}

/** Connections that the database refuses or that broke: nothing is lost, and it is tried again. */
const DATABASE_AWAY = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[123]|53\w{3}|08\w{3})$/

/** Every refused request answers with what happened, what was kept and what to do next; details go to the log only. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [status, problem] = problemOf(error, wordsFor(request))
  if (status >= 500)
    request.log.error(
      { error: error.message, code: error.code, stack: error.stack, route: request.routeOptions.url },
      'a request failed',
    )
  return reply.status(status).send(problem)
}

const sentence = ({ said: why }: SaidError, words: Words): string => wordsOf(why, words)

function problemOf(error: FastifyError, words: Words): [number, Problem & { findings?: unknown }] {
  if (error instanceof SignedOutError) return [401, { code: 'signed-out', message: sentence(error, words) }]
  if (error instanceof ForeignError) return [403, { code: 'bad-input', message: sentence(error, words) }]
  if (error instanceof NotAllowedError) return [403, { code: 'not-allowed', message: sentence(error, words) }]
  if (error instanceof NotHereError) return [404, { code: 'not-here', message: sentence(error, words) }]
  if (error instanceof MeanwhileError)
    return [409, { code: 'conflict', message: sentence(error, words), meanwhile: { ...error.happened } }]
  if (error instanceof NotNowError) return [409, { code: 'not-now', message: sentence(error, words) }]
  if (error instanceof MisreadError) return [400, { code: 'bad-input', message: sentence(error, words) }]
  if (error instanceof StoppedError)
    return [422, { code: 'stopped', message: sentence(error, words), findings: findingsIn(error.findings, words) }]
  if (error instanceof WaitError)
    return [429, { code: 'too-many', message: sentence(error, words), until: error.until }]
  if (hasZodFastifySchemaValidationErrors(error)) return [400, badInput(error.validation, words)]
  if (
    DATABASE_AWAY.test(error.code ?? '') ||
    /terminated|timeout exceeded when trying to connect|Connection ended/.test(error.message)
  ) {
    return [503, { code: 'fault', message: words.problems['database-away']() }]
  }
  const status = error.statusCode ?? 500
  if (status < 500) return [status, { code: 'bad-input', message: error.message }]
  return [500, { code: 'fault', message: words.problems.fault() }]
}

function badInput(validation: readonly { instancePath: string; message?: string }[], words: Words): Problem {
  const fields: Record<string, string> = {}
  for (const { instancePath, message } of validation)
    fields[instancePath.split('/')[1] ?? ''] ??= fieldWords(message, words)
  return { code: 'bad-input', message: Object.values(fields)[0] ?? words.problems.unreadable(), fields }
}

/** What a schema says of a field is a code of the catalogue, or the library's own English, for programmers. */
function fieldWords(message: string | undefined, { problems }: Words): string {
  const known = message?.startsWith('field-')
    ? (problems as unknown as Record<string, () => string>)[message]
    : undefined
  return known?.() ?? message ?? problems['field-unreadable']()
}
