import { randomBytes } from 'node:crypto'

/** A new UUIDv7 (RFC 9562 §5.7): ordered by the moment it was made, so that indexes grow at one end. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** 160 random bits in base32 letters that survive being read aloud: for links and sessions. */
export function newToken(): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  return Array.from(randomBytes(32), (byte) => letters[byte % 32]).join('')
}
