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
 * Who is asked to read: a lead who is here and owes least, else an owner who is here, else a lead or an owner who is
 * away; never the writer. Null where there is nobody.
 */
export function readerOf<One extends Reader>(team: readonly One[], writerId: string): One | null {
  const place = ({ role, away, owes }: Reader) => [away ? 1 : 0, role === 'lead' ? 0 : 1, owes] as const
  const readers = team.filter(({ id, role }) => id !== writerId && mayAs(role, 'lead'))
  const sorted = readers.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
  })
  return sorted[0] ?? null
}
