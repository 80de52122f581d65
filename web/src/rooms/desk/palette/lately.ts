import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { words } from '../../../words.ts'

/** A case that was open in this browser a while ago. */
export interface Lately {
  readonly id: string
  readonly name: string
  /** What it is about, in two words. */
  readonly about: string
}

const MOST = 8
const place = (agentId: string): string => `amends:lately:${agentId}`

const isLately = (one: unknown): one is Lately =>
  typeof one === 'object' &&
  one !== null &&
  ['id', 'name', 'about'].every((key) => typeof (one as never)[key] === 'string')

/** The newest first; of whoever sits here, and nobody else. */
export function lately(agentId: string): Lately[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(agentId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isLately) : []
  } catch {
    return []
  }
}

export function noteOpened(agentId: string, { id, person, kind, severity }: CasePage): void {
  const now = { id, name: shownName(person.name, person.handle), about: words.triage.kind(kind, severity) }
  const others = lately(agentId).filter((one) => one.id !== id)
  localStorage.setItem(place(agentId), JSON.stringify([now, ...others].slice(0, MOST)))
}
