import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { Go } from '../../../parts/go.tsx'
import { client } from '../../../queries.ts'
import { words } from '../../../words.ts'

/** Who handles what this case is about, whom they ask, and what they may offer (C10). */
export function PlanPane({ kase }: { kase: CasePage }) {
  const { plan, topics } = kase
  const id = useId()
  const set = useMutation({
    mutationFn: (topic: string) => api.setTopic(kase.id, topic),
    onSettled: () =>
      Promise.all(['case', 'owed', 'counts'].map((area) => client.invalidateQueries({ queryKey: [area] }))),
  })
  const names = plan?.handlers.map(({ name, away }) => (away ? `${name} (away)` : name)) ?? []
  const empty = plan !== null && names.length === 0 && !plan.ask && !plan.offer
  return (
    <section className="plan" aria-label="Who solves it">
      <div>
        <label htmlFor={id}>It is about</label>{' '}
        <select
          id={id}
          className="bracket"
          value={plan?.topic ?? ''}
          disabled={set.isPending}
          onChange={({ target }) => set.mutate(target.value)}
        >
          {plan === null ? <option value="">nothing that the playbook names</option> : null}
          {topics.map(({ topic, name }) => (
            <option key={topic} value={topic}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {plan === null || empty ? (
        <p className="dim">
          Nobody is named for it. The <Go href="/playbook">playbook</Go> says who solves what.
        </p>
      ) : (
        <p>
          {plan.name}: {words.plan.says({ ...plan, names })}
        </p>
      )}
      {set.error ? <p role="alert">▲ {set.error.message}</p> : null}
    </section>
  )
}
