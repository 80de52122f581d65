import type { Kind, Severity, Topic } from '../triage/triage.ts'

/** What a view shows. Every part narrows; an empty one lets everything through. */
export interface Filter {
  /** What is owed, costliest wait first; or every case, the one that was written to last first. */
  readonly among: 'owed' | 'all'
  /** With whom: `me` is whoever looks, else an agent's id. */
  readonly owner: string
  readonly kinds: readonly Kind[]
  /** At least this grave. */
  readonly severity: Severity
  readonly topics: readonly Topic[]
  /** Ids; a case with any of them is shown. */
  readonly labels: readonly string[]
  readonly networks: readonly string[]
  /** Of any of their posts. */
  readonly languages: readonly string[]
  /** At least so many; whose audience is unknown is not shown. */
  readonly readers: number
  readonly late: boolean
  /** Each of these words stands in one of their posts. */
  readonly words: string
}

/** Lets everything through. */
export const everything: Filter = {
  among: 'owed',
  owner: 'anyone',
  kinds: [],
  severity: 0,
  topics: [],
  labels: [],
  networks: [],
  languages: [],
  readers: 0,
  late: false,
  words: '',
}

/** What a filter says beyond letting everything through: as it stands in an address, and as it is stored. */
export function narrowed(filter: Filter): Partial<Filter> {
  const said = Object.entries(filter).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(everything[part as keyof Filter]),
  )
  return Object.fromEntries(said)
}

/** The words that are looked for, each once. */
export const soughtWords = (filter: Filter): string[] => [
  ...new Set(filter.words.toLowerCase().split(/\s+/u).filter(Boolean)),
]

/** A filter as it came from an address: what is no part of one is left out. */
export function readFilter(value: unknown): Filter {
  if (typeof value !== 'object' || value === null) return everything
  const given = value as Record<string, unknown>
  const fits = Object.entries(everything).filter(([part, any]) => {
    const said = given[part]
    return typeof said === typeof any && Array.isArray(said) === Array.isArray(any)
  })
  return { ...everything, ...Object.fromEntries(fits.map(([part]) => [part, given[part]])) }
}
