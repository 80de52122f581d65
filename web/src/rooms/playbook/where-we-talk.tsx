import { useContext } from 'react'
import type { Playbook, ReadFirst, Where } from '../../../../src/domain/playbook/playbook.ts'
import { words } from '../../words.ts'
import { MayChange } from './bracket.tsx'
import type { Change } from './use-playbook.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
}

const PLACES: readonly Where[] = ['public', 'private_for_data', 'offline_too']
const READ: readonly (keyof ReadFirst)[] = ['trainees', 'grave', 'corrections', 'reviews']

/** In public, in private, by telephone: the articles disagree, the company chooses (C29). */
export function WhereWeTalk({ body, change }: Props) {
  const may = useContext(MayChange)
  const said = words.owing.talk
  const call = body.where !== 'public'
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{said.title}</h2>
      {may ? (
        <fieldset className="ways">
          <legend className="unseen">{said.title}</legend>
          {PLACES.map((where) => (
            <label key={where} className="tick">
              <input type="radio" name="where" checked={body.where === where} onChange={() => change({ where })} />{' '}
              {said.where[where]}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          <b>{said.where[body.where]}</b>
        </p>
      )}
      {call ? (
        <Tick on={body.calls.grave} set={(grave) => change({ calls: { grave } })} words={said.call} />
      ) : (
        <p className="dim">{said.noCall}</p>
      )}
      <p className="dim">{said.hint}</p>
    </section>
  )
}

/** What a second person reads before it goes out. */
export function ReadBefore({ body, change }: Props) {
  const said = words.owing.read
  return (
    <section aria-labelledby="read-first">
      <h2 id="read-first">{said.title}</h2>
      <p className="dim">{said.hint}</p>
      <div className="ways">
        {READ.map((which) => (
          <Tick
            key={which}
            on={body.readFirst[which]}
            set={(on) => change({ readFirst: { ...body.readFirst, [which]: on } })}
            words={said.which[which]}
          />
        ))}
      </div>
    </section>
  )
}

/** Who may not change it reads what is chosen, and nothing of the rest. */
function Tick({ on, set, words: label }: { on: boolean; set: (on: boolean) => void; words: string }) {
  if (!useContext(MayChange)) return on ? <p>{label}</p> : null
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={({ target }) => set(target.checked)} /> {label}
    </label>
  )
}
