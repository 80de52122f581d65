import { useContext, useState } from 'react'
import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import type { Playbook } from '../../../../src/domain/playbook/playbook.ts'
import { fill } from '../../parts/fill.tsx'
import { Bracket, MayChange, Wrong } from './bracket.tsx'
import { ClosedDays } from './closed-days.tsx'
import type { Change } from './use-playbook.ts'
import { clockWords, DAYS, readClock } from './words.ts'
import { words } from '../../words.ts'

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
      <h2 id="hours">{words.hours.title}</h2>
      <p>
        {fill(words.hours.open, {
          when: (
            <Bracket
              label={words.hours.labels.open}
              value={hours === null ? 'always' : 'hours'}
              options={[
                ['always', words.hours.always],
                ['hours', words.hours.inHours],
              ]}
              set={(one) => change({ hours: one === 'always' ? null : week() })}
            />
          ),
          zone: (
            <Bracket
              label={words.hours.labels.zone}
              value={body.zone}
              options={[...new Set([body.zone, ...zones])].map((zone) => [zone, zone] as const)}
              set={(zone) => change({ zone })}
            />
          ),
        })}
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
        {day.length === 0 ? words.hours.shut : null}
        {day.map(({ from, to }, place) => (
          // Hours have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place} className="stretch">
            {place > 0 ? words.hours.and : ''}
            <Clock
              label={words.hours.opens(name)}
              value={from}
              set={(at) => set(day.with(place, { from: at % 1440, to }))}
            />
            –
            <Clock label={words.hours.closes(name)} value={to} set={(at) => set(day.with(place, { from, to: at }))} />
            {to <= from ? words.hours.dayAfter : ''}
            {may ? (
              <button
                type="button"
                className="word small"
                aria-label={words.hours.takeOut(clockWords(from), clockWords(to), name)}
                onClick={() => set(day.toSpliced(place, 1))}
              >
                {words.playbook.takeOut}
              </button>
            ) : null}
          </span>
        ))}
        {may && day.length < 6 ? (
          <button
            type="button"
            className="word small"
            aria-label={words.hours.ofDay(words.hours.add, name)}
            onClick={({ currentTarget: { parentElement: all } }) => {
              set(next())
              // One types them next.
              requestAnimationFrame(() => all?.querySelectorAll<HTMLElement>('.clock')[2 * day.length]?.focus())
            }}
          >
            {words.hours.add}
          </button>
        ) : null}
        {may && before !== undefined && JSON.stringify(before) !== JSON.stringify(day) ? (
          <button
            type="button"
            className="word small"
            aria-label={words.hours.ofDay(words.hours.likeBefore, name)}
            onClick={() => set(before)}
          >
            {words.hours.likeBefore}
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
