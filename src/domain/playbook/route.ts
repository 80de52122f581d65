import type { Role } from '../team/role.ts'
import type { Playbook, Told } from './playbook.ts'

/** Somebody of ours, as far as work is given to them. */
export interface Colleague {
  readonly id: string
  readonly role: Role
  readonly away: boolean
  /** How much they owe now. */
  readonly owes: number
  /** How many cases wait for them. */
  readonly cases: number
}

/** What of a case decides who can solve it; `und` is a language that nobody could tell. */
export interface ToSolve {
  readonly topic: string
  readonly network: string
  readonly language: string
}

/** Nobody is named for the topic; or none of those who are can take it: on its network, here, with room for one more. */
type Unrouted = 'nobody' | 'network' | 'away' | 'full'

export type Routed =
  | { readonly to: string }
  /** `language` is set where only those who speak it were asked. */
  | { readonly to: null; readonly because: Unrouted; readonly language: string | null }

/**
 * Who gets a new case (C10, C36): of those who handle its topic on its network, and speak its language where any of
 * them does, the one who is here, has room for one more, and owes least. Where nobody is left it goes to nobody, with
 * the reason, and waits for whoever takes it.
 */
export function routeOf(playbook: Playbook, kase: ToSolve, team: readonly Colleague[]): Routed {
  const named = playbook.plans.find((plan) => plan.topic === kase.topic)?.handlers ?? []
  const handlers = team.filter(({ id }) => named.includes(id))
  if (handlers.length === 0) return { to: null, because: 'nobody', language: null }
  const can = new Map(playbook.solvers.map((one) => [one.id, one]))
  const there = handlers.filter(({ id }) => fits(can.get(id)?.networks, kase.network))
  if (there.length === 0) return { to: null, because: 'network', language: null }
  const speakers = there.filter(({ id }) => kase.language === 'und' || fits(can.get(id)?.languages, kase.language))
  const asked = speakers.length > 0 ? speakers : there
  const language = speakers.length > 0 && speakers.length < there.length ? kase.language : null
  const here = asked.filter(({ away }) => !away)
  if (here.length === 0) return { to: null, because: 'away', language }
  const free = here.filter(({ id, cases }) => cases < (can.get(id)?.most ?? Number.POSITIVE_INFINITY))
  const [first] = free.toSorted((a, b) => a.owes - b.owes || (a.id < b.id ? -1 : 1))
  return first ? { to: first.id } : { to: null, because: 'full', language }
}

const fits = (list: readonly string[] | undefined, one: string): boolean =>
  list === undefined || list.length === 0 || list.includes(one)

/** Whom an escalation reaches: those who are here, and whoever owns the desk where none of them is. */
export function reached(told: Told, team: readonly Colleague[]): string[] {
  const wanted = team.filter(
    ({ role }) => told === 'everyone' || (told === 'leads' ? role === 'lead' : role === 'owner'),
  )
  const here = wanted.filter(({ away }) => !away)
  const found = here.length > 0 ? here : team.filter(({ role }) => role === 'owner')
  return found.map(({ id }) => id)
}

/** Who hears that a promise is close: its owner; with nobody, those who handle the topic, or all who are here. */
export function warned(
  playbook: Playbook,
  of: { readonly ownerId: string | null; readonly topic: string | null },
  team: readonly Colleague[],
): string[] {
  const owner = team.find(({ id, away }) => id === of.ownerId && !away)
  if (owner) return [owner.id]
  const handlers = playbook.plans.find(({ topic }) => topic === of.topic)?.handlers ?? []
  const here = team.filter(({ id, away }) => !away && handlers.includes(id))
  return here.length > 0 ? here.map(({ id }) => id) : reached('everyone', team)
}

/** Who hears that a promise is broken: its owner, and those whom the playbook names. */
export function escalated(playbook: Playbook, ownerId: string | null, team: readonly Colleague[]): string[] {
  const owner = team.filter(({ id, away }) => id === ownerId && !away).map(({ id }) => id)
  return [...new Set([...owner, ...reached(playbook.escalate.broken, team)])]
}
