import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { newToken } from '../../runtime/ids.ts'
import { hashToken, type Secrets } from '../../runtime/secret.ts'
import { databaseNow } from '../../store/feed.ts'
import { acrossWorkspaces, type Across, type Db } from '../../store/scope.ts'
import {
  beginFactor,
  countWrong,
  factorOf,
  lockFactor,
  removeFactor,
  setCodes,
  takeStep,
  useCode,
} from '../../store/second-factors.ts'
import { said } from '../../words/said.ts'
import { NotNowError, WaitError } from '../problems.ts'

/** RFC 6238 as every authenticator has it: SHA-1, six figures, half a minute. */
const PERIOD = 30
const CODES = 10

export interface Whose {
  readonly workspaceId: string
  readonly agentId: string
}
type Needs = { readonly db: Db; readonly secrets: Secrets }

const placeOf = ({ workspaceId, agentId }: Whose) => `${workspaceId}/second factor/${agentId}`

/** What an authenticator takes, as a link (it is drawn as a QR code) and to be typed. */
export interface Setup {
  readonly uri: string
  readonly key: string
}

/** Begins to set it up; nothing is asked for until a code proves that the authenticator has it. */
export async function beginSetup(deps: Needs, whose: Whose, shown: { issuer: string; label: string }): Promise<Setup> {
  const secret = new Secret({ buffer: Uint8Array.from(randomBytes(20)).buffer })
  const sealed = deps.secrets.seal('second factor', placeOf(whose), secret.base32)
  if (!(await acrossWorkspaces(deps.db, (tx) => beginFactor(tx, whose.agentId, sealed))))
    throw new NotNowError(said('second-factor-on'))
  return { uri: new TOTP({ ...shown, secret, period: PERIOD }).toString(), key: secret.base32 }
}

/** A right code switches it on. Gives the recovery codes, which are shown this once. */
export async function confirmSetup(deps: Needs, whose: Whose, code: string): Promise<string[]> {
  return checked(deps, whose, code, async (tx) => newCodes(tx, whose.agentId), { setup: true })
}

/** New recovery codes; the old ones end. */
export const freshCodes = (deps: Needs, whose: Whose, code: string): Promise<string[]> =>
  checked(deps, whose, code, async (tx) => newCodes(tx, whose.agentId))

export const switchOff = (deps: Needs, whose: Whose, code: string): Promise<void> =>
  checked(deps, whose, code, async (tx) => void (await removeFactor(tx, whose.agentId)))

export const isOn = async (tx: Across, agentId: string): Promise<boolean> => (await factorOf(tx, agentId)) !== null

/** Runs `act` where the code is right, in the transaction that uses it up. */
export async function checked<T>(
  deps: Needs,
  whose: Whose,
  code: string,
  act: (tx: Across) => Promise<T>,
  { setup = false } = {},
): Promise<T> {
  // A wrong code must be counted, so the refusal is thrown when the transaction has ended.
  const outcome = await acrossWorkspaces(deps.db, async (tx) => {
    const found = await check(tx, deps.secrets, whose, { code, setup })
    return found === 'right' ? { done: await act(tx) } : { found }
  })
  if ('done' in outcome) return outcome.done
  if (outcome.found === 'wrong') throw new NotNowError(said('wrong-code'))
  if (outcome.found === 'none') throw new NotNowError(said('no-second-factor'))
  throw new WaitError(outcome.found)
}

type Verdict = 'right' | 'wrong' | 'none' | { until: number; now: number }

async function check(
  tx: Across,
  secrets: Secrets,
  whose: Whose,
  asked: { code: string; setup: boolean },
): Promise<Verdict> {
  const factor = await lockFactor(tx, whose.agentId)
  if (!factor || (factor.confirmedAt === null) !== asked.setup) return 'none'
  const now = await databaseNow(tx)
  if (factor.shutUntil !== null) return { until: factor.shutUntil, now }
  const code = asked.code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  if (/^\d{6}$/.test(code)) {
    const step = stepOf(secrets.open('second factor', placeOf(whose), factor.secret), code, now)
    if (step !== null && step > factor.lastStep) {
      await takeStep(tx, whose.agentId, step)
      return 'right'
    }
  } else if (!asked.setup && (await useCode(tx, whose.agentId, hashToken(code)))) return 'right'
  await countWrong(tx, whose.agentId)
  return 'wrong'
}

/** Which half minute a code is of: this one, the one before, the one after; null where it is of none. */
function stepOf(secret: string, token: string, now: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD })
  const away = totp.validate({ token, timestamp: now, window: 1 })
  return away === null ? null : Math.floor(now / 1000 / PERIOD) + away
}

/** 80 random bits each, so that a hash is safe without salt; in groups, because they are typed from paper. */
async function newCodes(tx: Across, agentId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => newToken().slice(0, 16))
  await setCodes(tx, agentId, codes.map(hashToken))
  return codes.map((code) => code.match(/.{4}/g)!.join('-'))
}
