import { TextInput } from '@mantine/core'
import { useContext, useId } from 'react'
import type { Colleague, PlaybookPage } from '../../../../src/contract/playbook.ts'
import type { Playbook, Solver } from '../../../../src/domain/playbook/playbook.ts'
import { languageName } from '../../../../src/words/language-name.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { MayChange, Wrong } from './bracket.tsx'
import type { Change } from './use-playbook.ts'
import { planName } from '../../plan-name.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly page: PlaybookPage
  readonly problems: Readonly<Record<string, string>>
}

/** Per person what they handle, in which languages, where, and how much at once (C10). */
export function Solvers({ body, change, page, problems }: Props) {
  const said = words.owing.solvers
  return (
    <section aria-labelledby="solvers">
      <h2 id="solvers">{said.title}</h2>
      <p className="dim">{said.hint}</p>
      <ul className="plans">
        {page.team.map((one) => (
          <li key={one.id}>
            <SolverLine one={one} body={body} change={change} languages={page.languages} />
            <Wrong text={problems[`solver-${one.id}`]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly one: Colleague
  readonly body: Playbook
  readonly change: Change
  readonly languages: readonly string[]
}

const solverOf = (body: Playbook, id: string): Solver =>
  body.solvers.find((solver) => solver.id === id) ?? { id, languages: [], networks: [], most: null }

function SolverLine({ one, body, change, languages }: LineProps) {
  const said = words.owing.solvers
  const may = useContext(MayChange)
  const solver = solverOf(body, one.id)
  const set = (part: Partial<Solver>) =>
    change({ solvers: [...body.solvers.filter(({ id }) => id !== one.id), { ...solver, ...part }] })
  const { networks } = useMe()
  const nameOf = (network: string) => networks.find((known) => known.network === network)?.name ?? network
  const kinds = body.plans.filter(({ handlers }) => handlers.includes(one.id)).map(({ name }) => name)
  const spoken = languages.map((code) => [code, languageName(code, words.clock.locale)] as const)
  const sentence = [
    kinds.length === 0 ? said.noKind : listed(kinds),
    solver.languages.length === 0
      ? said.anyLanguage
      : listed(solver.languages.map((code) => languageName(code, words.clock.locale))),
    solver.networks.length === 0 ? said.anyNetwork : listed(solver.networks.map(nameOf)),
    solver.most === null ? said.asMany : said.atMost(solver.most),
  ].join(' · ')
  const summary = (
    <>
      <b>
        <bdi>{one.name}</bdi>:
      </b>{' '}
      {sentence}
    </>
  )
  if (!may) return <p>{summary}</p>
  return (
    <details>
      <summary>{summary}</summary>
      <Kinds one={one} body={body} change={change} />
      <Ticks
        legend={said.languages}
        hint={said.anyHint}
        options={spoken.toSorted(([, a], [, b]) => a.localeCompare(b))}
        chosen={solver.languages}
        set={(chosen) => set({ languages: chosen })}
      />
      <Ticks
        legend={said.networks}
        hint={said.anyHint}
        options={networks.map(({ network, name }) => [network, name] as const)}
        chosen={solver.networks}
        set={(chosen) => set({ networks: chosen })}
      />
      <TextInput
        className="most"
        label={said.most}
        description={`${said.mostHint} ${said.now(one.cases)}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        value={solver.most ?? ''}
        onChange={(event) => set({ most: readMost(event.currentTarget.value) })}
      />
    </details>
  )
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(words.clock.locale, { type: 'conjunction' }).format(names)

/** Nothing typed is no limit; what is no number stays 0, and is refused with a sentence. */
function readMost(typed: string): number | null {
  const text = typed.trim()
  return text === '' ? null : Math.min(9999, Number(/^\d+$/.exec(text)?.[0] ?? 0))
}

/** The same ticks as under each kind, the other way round. */
function Kinds({ one, body, change }: Omit<LineProps, 'languages'>) {
  const handled = body.plans.filter(({ handlers }) => handlers.includes(one.id)).map(({ topic }) => topic)
  const set = (chosen: readonly string[]) =>
    change({
      plans: body.plans.map((plan) => {
        const others = plan.handlers.filter((id) => id !== one.id)
        if (chosen.includes(plan.topic) === plan.handlers.includes(one.id)) return plan
        return { ...plan, handlers: chosen.includes(plan.topic) ? [...others, one.id] : others }
      }),
    })
  return (
    <Ticks
      legend={words.owing.solvers.kinds}
      options={body.plans.map((plan) => [plan.topic, planName(plan)] as const)}
      chosen={handled}
      set={set}
    />
  )
}

interface TicksProps {
  readonly legend: string
  readonly hint?: string
  readonly options: readonly (readonly [string, string])[]
  readonly chosen: readonly string[]
  readonly set: (chosen: readonly string[]) => void
}

function Ticks({ legend, hint, options, chosen, set }: TicksProps) {
  const hintId = useId()
  return (
    <fieldset aria-describedby={hint ? hintId : undefined}>
      <legend className="dim">
        {legend} {hint ? <span id={hintId}>({hint.replace(/\.$/, '')})</span> : null}
      </legend>
      {options.map(([value, label]) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              set(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
