import type { Role } from '../team/role.ts'
import type { Playbook, Told } from './playbook.ts'

/** Somebody of ours, as far as work is given to them. */
export interface Colleague {
  readonly id: string
  readonly role: Role
  readonly away: boolean
  /** How much they owe now. */
  readonly owes: number
}

/** Who handles a topic (C10): of those in its plan who are here, the one who owes least; null where nobody is. */
export function handlerOf(playbook: Playbook, topic: string | null, team: readonly Colleague[]): string | null {
  const handlers = playbook.plans.find((plan) => plan.topic === topic)?.handlers ?? []
  const here = team.filter(({ id, away }) => !away && handlers.includes(id))
  return here.toSorted((a, b) => a.owes - b.owes || (a.id < b.id ? -1 : 1))[0]?.id ?? null
}

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
