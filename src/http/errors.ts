import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Problem } from '../contract/problem.ts'
import { MisreadError, NotAllowedError, NotHereError, NotNowError, StoppedError } from '../flow/problems.ts'
import { wordsOf } from '../words/said.ts'
import type { Words } from '../words/words.ts'
import { wordsFor } from './words-for.ts'

/** Nobody is signed in, or not any more. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError'
  constructor(message = 'You were signed out. What you wrote is kept. Sign in, and you come back to this place.') {
    super(message)
  }
}

/** Too many tries; `message` says until when. */
export class TooManyError extends Error {
  override readonly name = 'TooManyError'
  readonly statusCode = 429
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

const sentence = (error: MisreadError | NotAllowedError | NotHereError | NotNowError, words: Words): string =>
  error.said ? wordsOf(error.said, words) : error.message

function problemOf(error: FastifyError, words: Words): [number, Problem & { findings?: unknown }] {
  if (error instanceof SignedOutError) return [401, { code: 'signed-out', message: error.message }]
  if (error instanceof NotAllowedError) return [403, { code: 'not-allowed', message: sentence(error, words) }]
  if (error instanceof NotHereError) return [404, { code: 'not-here', message: sentence(error, words) }]
  if (error instanceof NotNowError) return [409, { code: 'not-now', message: sentence(error, words) }]
  if (error instanceof MisreadError) return [400, { code: 'bad-input', message: sentence(error, words) }]
  if (error instanceof StoppedError) return [422, { code: 'stopped', message: error.message, findings: error.findings }]
  if (error instanceof TooManyError) return [429, { code: 'too-many', message: error.message }]
  if (hasZodFastifySchemaValidationErrors(error)) return [400, badInput(error.validation)]
  if (
    DATABASE_AWAY.test(error.code ?? '') ||
    /terminated|timeout exceeded when trying to connect|Connection ended/.test(error.message)
  ) {
    return [
      503,
      {
        code: 'fault',
        message:
          'The desk cannot reach its database. What you typed is kept in this browser; nothing was sent. It is tried again.',
      },
    ]
  }
  const status = error.statusCode ?? 500
  if (status < 500) return [status, { code: 'bad-input', message: error.message }]
  return [
    500,
    {
      code: 'fault',
      message:
        'Something failed on our side. What you typed is kept in this browser. Try again; if it fails again, the log of the desk says why.',
    },
  ]
}

function badInput(validation: readonly { instancePath: string; message?: string }[]): Problem {
  const fields: Record<string, string> = {}
  for (const { instancePath, message } of validation)
    fields[instancePath.split('/')[1] ?? ''] ??= message ?? 'This cannot be read.'
  return {
    code: 'bad-input',
    message: Object.values(fields)[0] ?? 'This request cannot be read. Nothing was changed.',
    fields,
  }
}
