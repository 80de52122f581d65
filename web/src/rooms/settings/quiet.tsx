import { useState } from 'react'
import type { QuietHours } from '../../../../src/domain/team/my-settings.ts'
import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings
const EVENING: QuietHours = { from: 19 * 60, to: 8 * 60 }

const written = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

function read(text: string): number | null {
  const [hour, minute] = text.split(':').map(Number)
  return text === '' || hour === undefined || minute === undefined ? null : hour * 60 + minute
}

/** When nothing is announced; over midnight too. */
export function Quiet() {
  const { quiet } = useSettings()
  const { told, set } = useKeeping()
  return (
    <div className="one-of">
      <label>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ target }) => void set({ quiet: target.checked ? EVENING : null })}
        />{' '}
        <span>{said.quiet}</span>
      </label>
      {quiet === null ? null : (
        <span className="from-to">
          <At label={said.quietFrom} minute={quiet.from} set={(from) => void set({ quiet: { ...quiet, from } })} />
          <At label={said.quietTo} minute={quiet.to} set={(to) => void set({ quiet: { ...quiet, to } })} />
        </span>
      )}
      <Told told={told} />
      {quiet === null ? null : <p className="dim small wide">{said.quietHint}</p>}
    </div>
  )
}

function At({ label, minute, set }: { label: string; minute: number; set: (minute: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label>
      {label}{' '}
      <input
        type="time"
        className="bracket"
        value={typed ?? written(minute)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          const at = read(typed ?? '')
          if (at !== null && at !== minute) set(at)
          setTyped(null)
        }}
      />
    </label>
  )
}
