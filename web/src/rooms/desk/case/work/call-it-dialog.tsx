import { useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { words } from '../../../../words.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'
import { statusName } from './status-words.ts'

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
}

/** Another of the team's names for where the case stands; where it stands, stays. */
export function CallItDialog({ kase, deeds, close }: Props) {
  const said = words.owing.statuses
  const { id, name, names } = kase.status
  const [chosen, setChosen] = useState(id ?? names.find((one) => one.name === name)?.id ?? null)
  const submit = () => {
    if (chosen === null || chosen === id) return close()
    deeds.mutate({ do: 'call', status: chosen }, { onSuccess: close })
  }
  return (
    <Dialog title={said.callTitle} close={close} asked={deeds} does={said.does} submit={submit}>
      <fieldset className="choice-list">
        <legend className="dim">{said.callHint}</legend>
        {names.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="status"
              checked={one.id === chosen}
              onChange={() => setChosen(one.id)}
              data-autofocus={one.id === chosen || undefined}
            />{' '}
            <span>
              <bdi>{statusName(one.name)}</bdi>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
