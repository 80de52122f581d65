import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useContext, useState, type FormEvent } from 'react'
import type { Status } from '../../../../src/contract/status.ts'
import type { Category } from '../../../../src/domain/case/standing.ts'
import { api } from '../../api.ts'
import { marked } from '../../parts/form-problems.tsx'
import { say } from '../../parts/say.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { asks, client } from '../../queries.ts'
import { words } from '../../words.ts'
import { MayChange } from './bracket.tsx'
import { statusName } from '../desk/case/work/status-words.ts'

const CATEGORIES: readonly Category[] = ['open', 'waiting', 'later', 'resolved']
const changed = (): Promise<unknown> =>
  Promise.all(
    [asks.statuses.queryKey, ['case'], ['standing']].map((queryKey) => client.invalidateQueries({ queryKey })),
  )

/** The team's own names for where a case stands; kept one by one, beside the versions of the playbook. */
export function Statuses() {
  const said = words.owing.statuses
  const { data } = useQuery(asks.statuses)
  return (
    <section aria-labelledby="statuses">
      <h2 id="statuses">{said.title}</h2>
      <p className="dim">{said.hint}</p>
      {CATEGORIES.map((category) => (
        <CategoryNames
          key={category}
          category={category}
          all={(data?.statuses ?? []).filter((one) => one.category === category)}
        />
      ))}
    </section>
  )
}

function CategoryNames({ category, all }: { category: Category; all: readonly Status[] }) {
  const said = words.owing.statuses
  const may = useContext(MayChange)
  const [adding, setAdding] = useState(false)
  const label = said.categories[category]
  const offered = all.filter(({ retired }) => !retired).length
  return (
    <div className="status-names">
      <h3>{label}</h3>
      <ul>
        {all.map((one) => (
          <li key={one.id}>{may ? <Name one={one} last={offered < 2} /> : <p>{statusName(one.name)}</p>}</li>
        ))}
      </ul>
      {may && !adding ? (
        <button type="button" className="word small" aria-label={said.addTo(label)} onClick={() => setAdding(true)}>
          {said.add}
        </button>
      ) : null}
      {adding ? <AddName category={category} close={() => setAdding(false)} /> : null}
    </div>
  )
}

/** One name: typed over and kept, or no longer offered. `last` is the only one that its category offers. */
function Name({ one, last }: { one: Status; last: boolean }) {
  const said = words.owing.statuses
  const [typed, setTyped] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: (to: { name: string; retired: boolean }) => api.changeStatus(one.id, to),
    onSuccess: () => {
      setTyped(null)
      say(said.kept)
    },
    onSettled: changed,
  })
  const shown = statusName(one.name)
  const name = typed ?? shown
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ name, retired: one.retired })
  }
  return (
    <form className="status-name" onSubmit={submit} noValidate>
      <TextInput
        aria-label={said.name(shown)}
        value={name}
        maxLength={60}
        onChange={(event) => {
          save.reset()
          setTyped(event.currentTarget.value)
        }}
        error={marked(save.error?.message)}
      />
      {typed !== null && typed !== shown ? (
        <Button type="submit" variant="default" aria-label={said.saveName(typed)}>
          {said.save}
        </Button>
      ) : null}
      {one.retired ? <span className="dim small">{said.retired}</span> : null}
      {last && !one.retired ? null : (
        <button
          type="button"
          className="word small"
          aria-label={one.retired ? said.offerName(shown) : said.retireName(shown)}
          onClick={() => save.mutate({ name: one.name, retired: !one.retired })}
        >
          {one.retired ? said.offer : said.retire}
        </button>
      )}
    </form>
  )
}

function AddName({ category, close }: { category: Category; close: () => void }) {
  const said = words.owing.statuses
  const first = useFirstFocus<HTMLInputElement>()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: () => api.addStatus({ name, category }),
    onSuccess: () => {
      say(said.kept)
      close()
    },
    onSettled: changed,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="status-name" onSubmit={submit} noValidate>
      <TextInput
        ref={first}
        aria-label={said.newName(said.categories[category])}
        value={name}
        maxLength={60}
        onChange={(event) => {
          add.reset()
          setName(event.currentTarget.value)
        }}
        error={marked(add.error?.message)}
      />
      <Button type="submit" variant="default">
        {said.save}
      </Button>
      <button type="button" className="word small" onClick={close}>
        {said.leave}
      </button>
    </form>
  )
}
