import { MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Kind, Severity } from '../../../../../../src/domain/triage/triage.ts'
import { topics } from '../../../../../../src/domain/triage/triage.ts'
import { everything, type Filter } from '../../../../../../src/domain/view/filter.ts'
import { asks } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { useMe } from '../../here.ts'
import { filterQuery } from './filter-query.ts'
import { languageName, topicName } from './filter-words.ts'

interface Props {
  readonly from: Filter
  /** Whether it changes a saved view in place. */
  readonly keeps: boolean
  readonly close: () => void
  readonly done: (filter: Filter) => void
}

const { savedViews: views } = words
const KINDS: readonly Kind[] = ['complaint', 'question', 'praise', 'banter', 'news_or_ad', 'spam']
const inPlace = { withinPortal: false, transitionProps: { duration: 0 } }

/** What a list shows, part by part; each part narrows, and an empty one lets everything through. */
export function FilterDialog({ from, keeps, close, done }: Props) {
  const [filter, setFilter] = useState(from)
  const set = (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    done({ ...filter, words: filter.words.trim() })
  }
  return (
    <Modal
      opened
      onClose={close}
      title={views.title}
      size="lg"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <form onSubmit={submit} noValidate className="question filter-form">
        <Shows filter={filter} set={set} />
        <Whom filter={filter} set={set} />
        <About filter={filter} set={set} />
        <Where filter={filter} set={set} />
        <div className="buttons">
          <Matches filter={filter} />
          <Button variant="default" onClick={() => setFilter({ ...everything, among: filter.among })}>
            {views.clear}
          </Button>
          <Button type="submit">{keeps ? views.keep : views.show}</Button>
        </div>
      </form>
    </Modal>
  )
}

interface Part {
  readonly filter: Filter
  readonly set: (part: Partial<Filter>) => void
}

function Shows({ filter, set }: Part) {
  return (
    <fieldset className="choice-list">
      <legend>{views.shows}</legend>
      {(['owed', 'all'] as const).map((among) => (
        <label key={among}>
          <input
            type="radio"
            name="among"
            checked={filter.among === among}
            onChange={() => set({ among })}
            data-autofocus={filter.among === among || undefined}
          />{' '}
          <span>{views[among]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A native select: it works under every thumb. */
function Choose({
  label,
  value,
  set,
  children,
}: {
  label: string
  value: string
  set: (to: string) => void
  children: ReactNode
}) {
  return (
    <label className="choose">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
}

function Whom({ filter, set }: Part) {
  const me = useMe()
  const choices = useQuery(asks.filterChoices)
  const others = choices.data?.agents.filter(({ id }) => id !== me.agent.id) ?? []
  return (
    <div className="pair">
      <Choose label={views.owner} value={filter.owner} set={(owner) => set({ owner })}>
        <option value="anyone">{views.anyone}</option>
        <option value="me">{views.me}</option>
        <option value="nobody">{views.nobody}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choose>
      <Choose
        label={views.severity}
        value={String(filter.severity)}
        set={(to) => set({ severity: Number(to) as Severity })}
      >
        {views.severities.map((said, severity) => (
          <option key={said} value={severity}>
            {said}
          </option>
        ))}
      </Choose>
    </div>
  )
}

function About({ filter, set }: Part) {
  const choices = useQuery(asks.filterChoices)
  return (
    <>
      <Several
        legend={views.kinds}
        all={KINDS}
        chosen={filter.kinds}
        nameOf={kindName}
        set={(kinds) => set({ kinds })}
      />
      <div className="pair">
        <MultiSelect
          label={views.topics}
          data={topics.map((topic) => ({ value: topic, label: capital(topicName(topic)) }))}
          value={[...filter.topics]}
          onChange={(chosen) => set({ topics: chosen })}
          placeholder={filter.topics.length === 0 ? views.anything : undefined}
          searchable
          comboboxProps={inPlace}
        />
        <MultiSelect
          label={views.anyLabel}
          data={choices.data?.labels.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={[...filter.labels]}
          onChange={(labels) => set({ labels })}
          placeholder={filter.labels.length === 0 ? views.anything : undefined}
          searchable
          comboboxProps={inPlace}
        />
      </div>
    </>
  )
}

function Where({ filter, set }: Part) {
  const me = useMe()
  const choices = useQuery(asks.filterChoices)
  const networks = [...new Set([...(choices.data?.networks ?? []), ...filter.networks])]
  const languages = [...new Set([...(choices.data?.languages ?? []), ...filter.languages])]
  const nameOf = (network: string) => me.networks.find((one) => one.network === network)?.name ?? network
  return (
    <>
      {networks.length > 1 ? (
        <Several
          legend={views.networks}
          all={networks}
          chosen={filter.networks}
          nameOf={nameOf}
          set={(chosen) => set({ networks: chosen })}
        />
      ) : null}
      <div className="pair">
        <MultiSelect
          label={views.languages}
          data={languages.map((code) => ({ value: code, label: languageName(code) }))}
          value={[...filter.languages]}
          onChange={(chosen) => set({ languages: chosen })}
          placeholder={filter.languages.length === 0 ? views.anything : undefined}
          comboboxProps={inPlace}
        />
        <NumberInput
          label={views.readers}
          value={filter.readers === 0 ? '' : filter.readers}
          onChange={(typed) => set({ readers: Math.max(0, Math.floor(Number(typed) || 0)) })}
          min={0}
          max={1e12}
          hideControls
          thousandSeparator
          allowDecimal={false}
          allowNegative={false}
        />
      </div>
      <TextInput
        label={views.words}
        description={views.wordsHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={filter.words}
        maxLength={200}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <label className="check">
        <input type="checkbox" checked={filter.late} onChange={(event) => set({ late: event.currentTarget.checked })} />{' '}
        <span>{views.late}</span>
      </label>
    </>
  )
}

interface SeveralProps<Value extends string> {
  readonly legend: string
  readonly all: readonly Value[]
  readonly chosen: readonly Value[]
  readonly nameOf: (value: Value) => string
  readonly set: (chosen: Value[]) => void
}

function Several<Value extends string>({ legend, all, chosen, nameOf, set }: SeveralProps<Value>) {
  return (
    <fieldset className="several">
      <legend>{legend}</legend>
      {all.map((value) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              set(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />{' '}
          <span>{nameOf(value)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** How many there are now, before one looks. */
function Matches({ filter }: { filter: Filter }) {
  const counted = useQuery(asks.filterCount(filterQuery(filter)))
  const said = counted.data
    ? views.matches(words.readers.count(counted.data.count), counted.data.exact)
    : views.counting
  return (
    <output className="dim figure matching" aria-live="polite">
      {said}
    </output>
  )
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
const kindName = (kind: Kind): string => capital(views.kindsSaid[kind])
