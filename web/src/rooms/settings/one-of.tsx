import { useId } from 'react'
import type { Keeping } from '../../parts/use-keeping.ts'
import { Told } from '../../parts/told.tsx'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly set: (value: Value) => void
  readonly told: Keeping['told']
}

/** One of a few, all in sight. */
export function OneOf<Value extends string>({ label, value, options, set, told }: Props<Value>) {
  const name = useId()
  return (
    <div className="one-of">
      <div role="radiogroup" aria-label={label}>
        {options.map(([one, text]) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === value} onChange={() => set(one)} /> <span>{text}</span>
          </label>
        ))}
      </div>
      <Told told={told} />
    </div>
  )
}
