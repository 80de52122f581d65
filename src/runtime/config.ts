import path from 'node:path'
import { PersonError } from './person-error.ts'

type Role = 'web' | 'worker' | 'listener'
const ROLES: readonly Role[] = ['web', 'worker', 'listener']
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

export interface Config {
  readonly port: number
  readonly host: string
  /** Where our state is kept, and whether somebody chose it. */
  readonly dataDir: { readonly path: string; readonly chosen: boolean }
  /** A PostgreSQL of the operator's, or null for the embedded one. */
  readonly databaseUrl: string | null
  /** The address that people type; links are made from it and from nothing a request says. */
  readonly publicUrl: string
  readonly roles: ReadonlySet<Role>
  readonly logLevel: string
  readonly secretKeyFile: string | null
  readonly trustedProxies: readonly string[]
  readonly outboundAllow: readonly string[]
}

/** The environment as a typed value. Every mistake is reported at once, in one sentence each. */
export function readConfig(env: Record<string, string | undefined>, defaultDataDir: string): Config {
  const wrong: string[] = []
  const port = Number(env.PORT || 4280)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    wrong.push(`PORT is "${env.PORT}": give a number from 0 to 65535.`)
  const host = env.HOST || '127.0.0.1'
  const roles = list(env.ROLES || ROLES.join(','))
  for (const role of roles)
    if (!ROLES.includes(role as Role)) wrong.push(`ROLES names "${role}": it may name ${ROLES.join(', ')}.`)
  const logLevel = env.LOG_LEVEL || 'warn'
  if (!LEVELS.includes(logLevel)) wrong.push(`LOG_LEVEL is "${logLevel}": give one of ${LEVELS.join(', ')}.`)
  const publicUrl =
    env.PUBLIC_URL || `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`
  if (!URL.canParse(publicUrl))
    wrong.push(`PUBLIC_URL is "${publicUrl}": give an address like https://desk.example.com.`)
  const outboundAllow = list(env.OUTBOUND_ALLOW || '')
  for (const entry of outboundAllow)
    if (!/^\S+:\d+$/.test(entry)) wrong.push(`OUTBOUND_ALLOW names "${entry}": give host:port.`)
  if (wrong.length > 0) throw new PersonError(`${wrong.join('\n')}\nNothing was started.`)
  return {
    port,
    host,
    dataDir: { path: path.resolve(env.DATA_DIR || defaultDataDir), chosen: Boolean(env.DATA_DIR) },
    databaseUrl: env.DATABASE_URL || null,
    publicUrl: publicUrl.replace(/\/$/, ''),
    roles: new Set(roles as Role[]),
    logLevel,
    secretKeyFile: env.SECRET_KEY_FILE || null,
    trustedProxies: list(env.TRUSTED_PROXIES || ''),
    outboundAllow,
  }
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
