import type { DecisionsQuery } from '../../../../src/contract/judge.ts'

/** Which figure of the page is opened: what the address says after the question mark. */
export type Search = Partial<Omit<DecisionsQuery, 'after'>>

const oneOf = <T extends string>(value: unknown, all: readonly T[]): T | undefined => all.find((one) => one === value)
const word = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 20) : undefined)

export function readSearch(search: Record<string, unknown>): Search {
  const read = {
    head: oneOf(search['head'], ['kind', 'needsReply'] as const),
    by: oneOf(search['by'], ['rules', 'learned'] as const),
    decided: word(search['decided']),
    said: word(search['said']),
    agrees: oneOf(search['agrees'], ['yes', 'no'] as const),
    alone: oneOf(search['alone'], ['yes'] as const),
    corrected: oneOf(search['corrected'], ['yes'] as const),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** The address of the decisions behind a figure. */
export const behind = (query: Omit<DecisionsQuery, 'after'>): string =>
  `/judge?${new URLSearchParams(query as Record<string, string>)}`

export const asQuery = ({ head, by, ...rest }: Search): DecisionsQuery | null =>
  head && by ? { head, by, ...rest } : null
