import type { PageKey } from '../store/inbox.ts'

/** Where the page before ended: `<milliseconds>.<id>`. Anything else begins at the top. */
export function keyFrom(after: string | undefined): PageKey | null {
  const parts = /^(-?\d{1,16})\.([0-9a-f-]{36})$/.exec(after ?? '')
  return parts ? { at: Number(parts[1]), id: parts[2]! } : null
}
