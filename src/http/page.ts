import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { PersonError } from '../runtime/person-error.ts'
import { wordsFor } from './words-for.ts'
import type { HttpDeps } from './deps.ts'

/** The desk's page, its files, and the headers that keep it to itself. */
export async function servePage(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  const html = readIndex(deps.webDir)
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts: deps.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
  await app.register(fastifyStatic, {
    root: deps.webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    // Names under assets/ carry the hash of what is in them.
    setHeaders: (reply, file) =>
      void reply.header(
        'cache-control',
        file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  app.addHook('onSend', async (request, reply, body) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', policy(null))
    return body
  })
  const index = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replace('name="csp-nonce" content=""', `name="csp-nonce" content="${nonce}"`))
  }
  app.get('/', (_request, reply) => index(reply))
  app.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' &&
      !/^\/(api|assets|rehearsal|enter)\//.test(request.url) &&
      !path.extname(request.url.split('?')[0]!)
    if (page) return index(reply)
    return reply.status(404).send({ code: 'not-here', message: wordsFor(request).problems['no-such-address']() })
  })
}

const policy = (nonce: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

function readIndex(webDir: string): string {
  try {
    return readFileSync(path.join(webDir, 'index.html'), 'utf8')
  } catch {
    throw new PersonError(`The page is not built (${webDir} is missing). Nothing was changed. Start with: npm start`)
  }
}
