import { words } from '../../words.ts'

const LEAST = 8

/** What is wrong with a new password, or null. */
export function shortPassword(password: string): string | null {
  const soFar = password.length
  return soFar >= LEAST ? null : words.access.shortPassword(soFar, LEAST - soFar)
}
