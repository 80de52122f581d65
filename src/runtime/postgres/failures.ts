import { existsSync, readFileSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import type { Layout } from './layout.ts'

export const tellsOfNoSpace = (text: string): boolean => /No space left on device|Disk quota exceeded/.test(text)

export const noSpace = (layout: Layout, cause?: unknown): PersonError =>
  new PersonError(
    `The disk of ${layout.dataDir} is full, so the database does not run. Everything that was saved is kept. Make room there and start again.`,
    { cause },
  )

/** The server's last words since `from` (bytes into its log), for a person to read. */
export function lastWords(layout: Layout, from = 0): string {
  const text = existsSync(layout.log) ? readFileSync(layout.log).subarray(from).toString('utf8') : ''
  return text.trim().split('\n').slice(-12).join('\n')
}

export function didNotStart(layout: Layout, why: string, words: string): PersonError {
  if (tellsOfNoSpace(words)) return noSpace(layout)
  return new PersonError(
    `The database did not start (${why}). What was saved in ${layout.cluster} is as it was. Its last words:\n${words || '(none)'}\nThe whole log is ${layout.log}. Mend what it says and start again.`,
  )
}

/** Words for a full disk and for another user's files; every other error goes on as it is. */
export function explained(error: unknown, layout: Layout): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(layout, error)
  if (code !== 'EACCES') return error
  return new PersonError(
    `We may not use the database in ${layout.dataDir}: its files belong to another user. Nothing was changed. Run this as the user who started the desk, or give another folder: DATA_DIR=/path npm start`,
    { cause: error },
  )
}
