import type { TeamEvent } from '../../../../src/contract/team.ts'
import { Moment } from '../../parts/moment.tsx'
import { words } from '../../words.ts'

/** What was done to the team, newest first. */
export function Lately({ events }: { events: readonly TeamEvent[] }) {
  if (events.length === 0) return null
  return (
    <section aria-label={words.team.lately} className="team-part">
      <h2>{words.team.lately}</h2>
      <ul className="lately small dim">
        {events.map(({ id, at, by, code, params }) => (
          <li key={id}>
            <bdi>{words.team.event[code](by ?? words.team.somebody, params)}</bdi>, <Moment at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}
