/** What of a handle on a network tells whether two are one person. */
export interface Known {
  readonly network: string
  /** Without `@`, server and domain, in small letters. */
  readonly bareHandle: string
  readonly name: string
}

export type Likeness = 'handle' | 'name'

/** Shorter handles are many people's: `ann` says nothing. */
const SHORTEST_HANDLE = 5

/**
 * Why two may be one person; empty where nothing says so. A proposal only: a person decides. On one network two handles
 * are two people until somebody knows better, so that a namesake is not proposed there.
 */
export function alike(one: Known, other: Known): Likeness[] {
  if (one.network === other.network) return []
  const found: Likeness[] = []
  if (one.bareHandle.length >= SHORTEST_HANDLE && one.bareHandle === other.bareHandle) found.push('handle')
  const name = folded(one.name)
  if (/\S\s+\S/.test(name) && name === folded(other.name)) found.push('name')
  return found
}

const folded = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ')
