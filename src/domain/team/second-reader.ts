import type { ReadFirst } from '../playbook/playbook.ts'
import type { Severity } from '../triage/triage.ts'
import { mayAs, type Role } from './role.ts'

/** Whether what somebody wrote waits for a second reader (C47): the playbook says whose, and on which cases. A lead's words go. */
export const isReadFirst = (written: { role: Role; severity: Severity }, readFirst: ReadFirst): boolean =>
  !mayAs(written.role, 'lead') &&
  ((written.role === 'trainee' && readFirst.trainees) || (written.severity === 3 && readFirst.grave))

interface Reader {
  readonly id: string
  readonly role: Role
  readonly away: boolean
  readonly owes: number
}

/**
 * Who is asked to read: a lead who is here and owes least, else an owner who is here; never the writer. Null where
 * nobody is: it waits on the list of all who may read, until one of them is back.
 */
export function readerOf<One extends Reader>(team: readonly One[], writerId: string): One | null {
  const place = ({ role, owes }: Reader) => [role === 'lead' ? 0 : 1, owes] as const
  const readers = mayRead(team, writerId).filter(({ away }) => !away)
  const sorted = readers.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one[0] - other[0] || one[1] - other[1]
  })
  return sorted[0] ?? null
}

/** Everybody who may read what somebody wrote before it goes, here or away. */
export const mayRead = <One extends Pick<Reader, 'id' | 'role'>>(team: readonly One[], writerId: string): One[] =>
  team.filter(({ id, role }) => id !== writerId && mayAs(role, 'lead'))

/** Why somebody who was asked to read does not: null where they still do. */
export function whyNotReading(reader: Reader | undefined): 'left' | 'role' | 'away' | null {
  if (!reader) return 'left'
  if (!mayAs(reader.role, 'lead')) return 'role'
  return reader.away ? 'away' : null
}
