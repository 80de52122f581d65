import { createContext, useContext, useState } from 'react'
import { MOST, PRESETS, type Minutes } from '../../../../src/domain/playbook/playbook.ts'
import { minutesWords } from './words.ts'
import { words } from '../../words.ts'

/** Whether whoever reads may change it. Who may not reads the same sentences as text. */
export const MayChange = createContext(true)

interface Choice<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly set: (value: Value) => void
}

/** A setting inside a sentence. */
export function Bracket<Value extends string>({ label, value, options, set }: Choice<Value>) {
  const may = useContext(MayChange)
  if (!may) return <b>{options.find(([one]) => one === value)?.[1] ?? value}</b>
  return (
    <select className="bracket" aria-label={label} value={value} onChange={(event) => set(event.target.value as Value)}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  )
}

interface Span {
  readonly label: string
  readonly value: Minutes
  readonly set: (minutes: Minutes) => void
  readonly presets?: readonly Minutes[]
}

/** A length of time: one of the presets, or minutes of one's own. */
export function SpanBracket({ label, value, set, presets = PRESETS }: Span) {
  const may = useContext(MayChange)
  const [own, setOwn] = useState(false)
  if (!may) return <b>{minutesWords(value)}</b>
  const offered = [...new Set([...presets, value])].toSorted((a, b) => a - b)
  return (
    <>
      <select
        className="bracket"
        aria-label={label}
        value={own ? 'own' : value}
        onChange={({ target }) => {
          setOwn(target.value === 'own')
          if (target.value !== 'own') set(Number(target.value))
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {minutesWords(one)}
          </option>
        ))}
        <option value="own">{words.playbook.own}</option>
      </select>
      {own ? (
        <>
          {' '}
          <input
            className="bracket own"
            type="number"
            min={5}
            max={presets === PRESETS ? MOST : undefined}
            aria-label={words.playbook.inMinutes(label)}
            value={value}
            onChange={({ target }) => set(Math.max(0, Math.trunc(Number(target.value))))}
          />{' '}
          {words.playbook.minutes}
        </>
      ) : null}
    </>
  )
}

/** What is wrong with a part, under it. */
export function Wrong({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="wrong" role="alert">
      ▲ {text}
    </p>
  )
}
