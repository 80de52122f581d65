import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { fill } from '../../../parts/fill.tsx'
import { Go } from '../../../parts/go.tsx'
import { planName } from '../../../plan-name.ts'
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
  const names = plan?.handlers.map(({ name, away }) => (away ? words.plan.awayName(name) : name)) ?? []
  const empty = plan !== null && names.length === 0 && !plan.ask && !plan.offer
  return (
    <section className="plan" aria-label={words.plan.solves}>
      <div>
        <label htmlFor={id}>{words.plan.about}</label>{' '}
        <select
          id={id}
          className="bracket"
          value={plan?.topic ?? ''}
          disabled={set.isPending}
          onChange={({ target }) => set.mutate(target.value)}
        >
          {plan === null ? <option value="">{words.plan.aboutNothing}</option> : null}
          {topics.map((one) => (
            <option key={one.topic} value={one.topic}>
              {planName(one)}
            </option>
          ))}
        </select>
      </div>
      {plan === null || empty ? (
        <p className="dim">{fill(words.plan.nobody, { playbook: <Go href="/playbook">{words.plan.playbook}</Go> })}</p>
      ) : (
        <p>
          {planName(plan)}: {words.plan.says({ ...plan, names })}
        </p>
      )}
      {set.error ? <p role="alert">▲ {set.error.message}</p> : null}
    </section>
  )
}
