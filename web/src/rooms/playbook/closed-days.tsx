import { Button } from '@mantine/core'
import { useContext, useState, type FormEvent } from 'react'
import type { ClosedDay, Playbook } from '../../../../src/domain/playbook/playbook.ts'
import { now } from '../../clock.ts'
import { MayChange, Wrong } from './bracket.tsx'
import type { Change } from './use-playbook.ts'
import { words } from '../../words.ts'

const spoken = new Intl.DateTimeFormat(words.clock.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayWords = ({ date }: ClosedDay): string =>
  Number.isNaN(Date.parse(date)) ? date : spoken.format(Date.parse(date))

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly problem: string | undefined
}

/** Days on which nobody is here, whatever the week says. */
export function ClosedDays({ body, change, problem }: Props) {
  const may = useContext(MayChange)
  const { closed } = body
  const today = new Date(now()).toISOString().slice(0, 10)
  const next = closed.find(({ date }) => date >= today)
  return (
    <>
      <h3>
        {closed.length === 0 ? words.hours.noClosed : words.hours.closed(closed.length, next ? dayWords(next) : null)}
      </h3>
      <ul className="closed-days">
        {closed.map((day) => (
          <li key={day.date}>
            {dayWords(day)} {day.name}{' '}
            {may ? (
              <button
                type="button"
                className="word small"
                aria-label={words.playbook.takeOutOf(dayWords(day))}
                onClick={() => change({ closed: closed.filter(({ date }) => date !== day.date) })}
              >
                {words.playbook.takeOut}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? <AddDay add={(day) => change({ closed: withDay(closed, day) })} /> : null}
      <Wrong text={problem} />
    </>
  )
}

const withDay = (closed: readonly ClosedDay[], day: ClosedDay): ClosedDay[] =>
  [...closed.filter(({ date }) => date !== day.date), day].toSorted((a, b) => (a.date < b.date ? -1 : 1))

function AddDay({ add }: { add: (day: ClosedDay) => void }) {
  const [date, setDate] = useState('')
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (date === '') return
    add({ date, name: name.trim() })
    setDate('')
    setName('')
  }
  return (
    <form className="add-day" onSubmit={submit}>
      <label>
        {words.hours.closedOn}{' '}
        <input className="bracket" type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <label>
        {words.hours.because}{' '}
        <input className="bracket" value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
      </label>
      <Button type="submit" variant="default">
        {words.hours.addDay}
      </Button>
    </form>
  )
}
