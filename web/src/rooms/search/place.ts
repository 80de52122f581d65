import type { FoundKind as Kind, FoundOrder as Order } from '../../../../src/contract/search.ts'

/** What is looked for, as the address says it. */
export interface Sought {
  readonly q: string
  /** Null until somebody chose: the first of which something is found. */
  readonly kind: Kind | null
  readonly order: Order
}

const KEY = 'amends:search'

/** The address as it was typed, or with what was looked for last where it says nothing. */
export function readSought(search: Record<string, unknown>): Partial<Sought> {
  const { q } = search
  const kind = (['cases', 'posts', 'people'] as const).find((one) => one === search['kind'])
  const order = (['newest', 'oldest'] as const).find((one) => one === search['order'])
  return {
    // An address takes a figure for a number: 512 is a word here.
    ...(typeof q === 'string' || typeof q === 'number' || typeof q === 'boolean' ? { q: `${q}` } : {}),
    ...(kind ? { kind } : {}),
    ...(order ? { order } : {}),
  }
}

export const whole = ({ q = '', kind = null, order = 'newest' }: Partial<Sought>): Sought => ({ q, kind, order })

/** What of it stands in the address. */
export const said = ({ kind, ...rest }: Sought) => (kind === null ? rest : { ...rest, kind })

/** The last search of this tab. */
export function lastSought(): Sought | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return typeof kept === 'object' && kept !== null ? whole(readSought(kept as Record<string, unknown>)) : null
  } catch {
    return null
  }
}

export const keepSought = (sought: Sought): void => sessionStorage.setItem(KEY, JSON.stringify(sought))

let cameFrom: string | null = null

/** Where Escape leads back to. */
export const rememberOrigin = (path: string): void => {
  if (!/^\/(?:search|sign-in|first|enter)(?:[/?]|$)/.test(path)) cameFrom = path
}

export const origin = (): string => cameFrom ?? '/'
