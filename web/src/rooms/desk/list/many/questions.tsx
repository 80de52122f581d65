import { useQuery } from '@tanstack/react-query'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { BulkDeed } from '../../../../../../src/domain/case/bulk.ts'
import { shownName } from '../../../../../../src/domain/person/name.ts'
import { asks } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { Dialog } from '../../case/work/dialog.tsx'
import { LabelForm } from '../../case/work/label-form.tsx'
import { SnoozeDialog } from '../../case/work/snooze-dialog.tsx'
import { useMe } from '../../here.ts'
import type { Question } from './use-list-work.tsx'
import type { CaseRow } from './use-many.ts'

interface Props {
  readonly rows: readonly CaseRow[]
  readonly close: () => void
  readonly does: (deed: BulkDeed, to: string | null) => void
}

const IDLE = { error: null, isPending: false }
const { savedViews: views } = words

/** What is asked before something is done with many cases. */
export function ManyQuestions({ asking, ...props }: Props & { asking: Question }) {
  const { rows, close, does } = props
  if (asking === 'assign') return <AssignMany {...props} />
  if (asking === 'resolve') return <ResolveMany {...props} />
  if (asking === 'snooze')
    return <SnoozeDialog owed={[]} put={(until) => does({ do: 'snooze', until }, null)} deeds={IDLE} close={close} />
  const keep = ([add = [], remove = []]: readonly (readonly string[])[]) => does({ do: 'label', add, remove }, null)
  return (
    <LabelForm
      title={views.labelTitle(rows.length)}
      fields={[
        { name: views.putOn, had: [] },
        { name: views.takeOff, had: [] },
      ]}
      does={views.doLabel}
      deeds={IDLE}
      close={close}
      keep={keep}
      needsOne
    />
  )
}

const NOBODY = 'nobody'

/** Those that somebody had already are handed over, with what one should know (C36). */
function AssignMany({ rows, close, does }: Props) {
  const me = useMe()
  const agents = useQuery(asks.agents)
  const [to, setTo] = useState(me.agent.id)
  const [know, setKnow] = useState('')
  const owned = rows.filter(({ owner }) => owner !== null).length
  if (agents.isPending) return null
  const people = agents.data?.agents ?? []
  const submit = () => {
    const one = people.find(({ id }) => id === to)
    does({ do: 'assign', to: one?.id ?? null, know: know.trim() }, one?.name ?? null)
  }
  const choice = (id: string, said: React.ReactNode) => (
    <label key={id}>
      <input
        type="radio"
        name="to"
        checked={id === to}
        onChange={() => setTo(id)}
        data-autofocus={id === to || undefined}
      />{' '}
      <span>{said}</span>
    </label>
  )
  return (
    <Dialog title={views.assignTitle(rows.length)} close={close} does={views.doAssign} submit={submit}>
      <fieldset className="choice-list">
        <legend>{views.to}</legend>
        {people.map(({ id, name, here }) =>
          choice(
            id,
            <>
              <bdi>{name}</bdi>
              {id === me.agent.id ? views.you : here ? views.here : ''}
            </>,
          ),
        )}
        {owned > 0 ? choice(NOBODY, views.nobodyYet) : null}
      </fieldset>
      {owned > 0 ? (
        <Textarea
          label={views.know}
          description={views.knowHint(owned)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={know}
          maxLength={4_000}
          autosize
          minRows={3}
          maxRows={8}
          onChange={(event) => setKnow(event.currentTarget.value)}
        />
      ) : null}
    </Dialog>
  )
}

/** So many are named one by one. */
const NAMED = 3

/** Nothing with a promise left is resolved without a word of its own. */
function ResolveMany({ rows, close, does }: Props) {
  const owing = rows.filter((row) => 'due' in row && row.kind !== 'follow_up')
  const free = rows.length - owing.length
  const names = owing.slice(0, NAMED).map(({ name, handle }) => shownName(name, handle))
  const more = owing.length - NAMED
  const listed = new Intl.ListFormat(document.documentElement.lang).format([
    ...names,
    ...(more > 0 ? [views.andMore(more)] : []),
  ])
  const submit = () => does({ do: 'resolve' }, null)
  return (
    <Dialog
      title={views.resolveTitle(rows.length)}
      close={close}

      {...(free > 0 ? { does: views.doResolve(free), submit } : {})}
    >
      {owing.length > 0 ? <p>{views.stillOwe(owing.length, listed)}</p> : null}
      <p>{free > 0 ? views.resolveRest : views.allOwe}</p>
    </Dialog>
  )
}
