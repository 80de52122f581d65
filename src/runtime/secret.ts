import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { PersonError } from './person-error.ts'

/** Each purpose has a key of its own, so that what was made for one opens nothing of another. */
type Purpose = 'account secret' | 'second factor' | 'sign-in provider'

export interface Secrets {
  /** Text to bytes that are safe to store. `place` is bound to them: they open nowhere else. */
  seal(purpose: Purpose, place: string, text: string): Buffer
  /** The text again. Throws where the key, the purpose or the place is another. */
  open(purpose: Purpose, place: string, sealed: Buffer): string
}

/** The desk's key: read from `file`, or made there at the first start. */
export function openSecrets(file: string): Secrets {
  const master = readKey(file)
  const keyFor = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', master, 'amends', purpose, 32))
  return {
    seal(purpose, place, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), body])
    },
    open(purpose, place, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(1, 13)).setAAD(
        Buffer.from(place),
      )
      decipher.setAuthTag(sealed.subarray(13, 29))
      return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8')
    },
  }
}

function readKey(file: string): Buffer {
  try {
    // `wx`: of two processes that start at once, one makes the key and both read it.
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length === 32) return key
  throw new PersonError(
    `The secret key in ${file} is not 32 bytes in base64. Nothing was changed. Put the right key back: without it the connections to networks cannot be opened.`,
  )
}

/** What is kept of a token that only its holder knows. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** SHA-256 in hex, for seals and for tokens that are only ever compared. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
