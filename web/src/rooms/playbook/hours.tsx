import { useContext, useState } from 'react'
import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import type { Playbook } from '../../../../src/domain/playbook/playbook.ts'
import { Bracket, MayChange, Wrong } from './bracket.tsx'
import { ClosedDays } from './closed-days.tsx'
import type { Change } from './use-playbook.ts'
import { clockWords, DAYS, readClock } from './words.ts'

type Day = NonNullable<Playbook['hours']>[number]

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly problems: PlaybookTried['problems']
}

const NINE_TO_FIVE: Day = [{ from: 540, to: 1020 }]
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** When we are here: day and night, or a week of hours with the days on which we are shut. */
export function Hours({ body, change, problems }: Props) {
  const { hours } = body
  const week = () => DAYS.map((_, day) => (day < 5 ? NINE_TO_FIVE : []))
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">When we are open</h2>
      <p>
        We are open{' '}
        <Bracket
          label="Open"
          value={hours === null ? 'always' : 'hours'}
          options={[
            ['always', 'day and night'],
            ['hours', 'in these hours'],
          ]}
          set={(one) => change({ hours: one === 'always' ? null : week() })}
        />
        , by the clock of{' '}
        <Bracket
          label="Time zone"
          value={body.zone}
          options={[...new Set([body.zone, ...zones])].map((zone) => [zone, zone] as const)}
          set={(zone) => change({ zone })}
        />
        .
      </p>
      <Wrong text={problems['zone']} />
      {hours === null ? null : (
        <>
          <ul className="week">
            {hours.map((day, place) => (
              <li key={DAYS[place]}>
                <DayHours
                  name={DAYS[place]!}
                  day={day}
                  before={hours[place - 1]}
                  set={(stretches) => change({ hours: hours.with(place, stretches) })}
                />
              </li>
            ))}
          </ul>
          <Wrong text={problems['hours']} />
          <ClosedDays body={body} change={change} problem={problems['closed']} />
        </>
      )}
    </section>
  )
}

interface DayProps {
  readonly name: string
  readonly day: Day
  readonly before: Day | undefined
  readonly set: (day: Day) => void
}

function DayHours({ name, day, before, set }: DayProps) {
  const may = useContext(MayChange)
  const next = (): Day => [...day, day.length === 0 ? NINE_TO_FIVE[0]! : { from: day.at(-1)!.to % 1440, to: 1440 }]
  return (
    <>
      <span className="day">{name}</span>
      <span>
        {day.length === 0 ? 'shut ' : null}
        {day.map(({ from, to }, place) => (
          // Hours have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place} className="stretch">
            {place > 0 ? ' and ' : ''}
            <Clock label={`${name} opens`} value={from} set={(at) => set(day.with(place, { from: at % 1440, to }))} />–
            <Clock label={`${name} closes`} value={to} set={(at) => set(day.with(place, { from, to: at }))} />
            {to <= from ? ' the day after' : ''}
            {may ? (
              <button
                type="button"
                className="word small"
                aria-label={`take out ${clockWords(from)} to ${clockWords(to)}, ${name}`}
                onClick={() => set(day.toSpliced(place, 1))}
              >
                take out
              </button>
            ) : null}
          </span>
        ))}
        {may && day.length < 6 ? (
          <button type="button" className="word small" aria-label={`+ hours, ${name}`} onClick={() => set(next())}>
            + hours
          </button>
        ) : null}
        {may && before !== undefined && JSON.stringify(before) !== JSON.stringify(day) ? (
          <button
            type="button"
            className="word small"
            aria-label={`like the day before, ${name}`}
            onClick={() => set(before)}
          >
            like the day before
          </button>
        ) : null}
      </span>
    </>
  )
}

/** A time on the wall, typed as one likes: 9, 9:30, 0930. */
function Clock({ label, value, set }: { label: string; value: number; set: (minutes: number) => void }) {
  const may = useContext(MayChange)
  const [typed, setTyped] = useState<string | null>(null)
  if (!may) return <b>{clockWords(value)}</b>
  const read = typed === null ? value : readClock(typed)
  return (
    <input
      className="bracket clock"
      aria-label={label}
      aria-invalid={read === null || undefined}
      inputMode="numeric"
      value={typed ?? clockWords(value)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (read !== null && read !== value) set(read)
        setTyped(null)
      }}
    />
  )
}
