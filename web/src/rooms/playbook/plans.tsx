import { TextInput } from '@mantine/core'
import { useContext } from 'react'
import type { Colleague } from '../../../../src/contract/playbook.ts'
import type { Plan, Playbook } from '../../../../src/domain/playbook/playbook.ts'
import { planName } from '../../plan-name.ts'
import { MayChange } from './bracket.tsx'
import type { Change } from './use-playbook.ts'
import { words } from '../../words.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly team: readonly Colleague[]
}

/** For each kind of complaint who handles it, whom they ask, and what they may offer (C10). */
export function Plans({ body, change, team }: Props) {
  const set = (place: number, part: Partial<Plan>) =>
    change({ plans: body.plans.with(place, { ...body.plans[place]!, ...part }) })
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{words.plan.title}</h2>
      <p className="dim">{words.plan.goes}</p>
      <ul className="plans">
        {body.plans.map((plan, place) => (
          <li key={plan.topic}>
            <PlanLine plan={plan} team={team} set={(part) => set(place, part)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlanLine({ plan, team, set }: { plan: Plan; team: readonly Colleague[]; set: (part: Partial<Plan>) => void }) {
  const may = useContext(MayChange)
  const names = team.filter(({ id }) => plan.handlers.includes(id)).map(({ name }) => name)
  const sentence = (
    <>
      <b>{planName(plan)}:</b> {words.plan.says({ ...plan, names })}
    </>
  )
  if (!may) return <p>{sentence}</p>
  const handle = (id: string, yes: boolean) =>
    set({ handlers: yes ? [...plan.handlers, id] : plan.handlers.filter((one) => one !== id) })
  return (
    <details>
      <summary>{sentence}</summary>
      <fieldset>
        <legend className="dim">{words.plan.handledBy}</legend>
        {team.map(({ id, name }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={plan.handlers.includes(id)}
              onChange={({ target }) => handle(id, target.checked)}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <div className="plan-words">
        <TextInput
          label={words.plan.ask}
          value={plan.ask}
          maxLength={200}
          onChange={(event) => set({ ask: event.currentTarget.value })}
        />
        <TextInput
          label={words.plan.offer}
          value={plan.offer}
          maxLength={200}
          onChange={(event) => set({ offer: event.currentTarget.value })}
        />
      </div>
    </details>
  )
}
