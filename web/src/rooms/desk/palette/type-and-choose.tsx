import { keymap, type Action, type Offer } from '../../../keys.ts'
import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { cutName, shownName } from '../../../../../src/domain/person/name.ts'
import { Key } from '../../../parts/key.tsx'
import { asks, client } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'
import { choicesFor, type Choice, type Group } from './choices.ts'
import { savedDoes } from '../saved-keys.tsx'
import { lately } from './lately.ts'

const NAME = 32

interface Props {
  readonly offers: readonly Offer[]
  readonly choose: (choice: Choice) => void
  readonly leave: () => void
}

/** One field and its choices: type, arrows, Enter. */
export function TypeAndChoose({ offers, choose, leave }: Props) {
  const [typed, setTyped] = useState('')
  const groups = useGroups(typed, offers)
  const combobox = useCombobox({ defaultOpened: true })
  const field = useRef<HTMLInputElement>(null)
  // Whoever types on after Ctrl K loses no letter: the dialog itself gives the focus only a moment later.
  useLayoutEffect(() => field.current?.focus(), [])
  // The field says which list it leads once that list is there: drawn once more.
  const [, listIsThere] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => listIsThere(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  const first = useEffectEvent(() => {
    const id = combobox.selectFirstOption()
    // The field does not hear by itself of a choice that no arrow made.
    if (id === null) field.current?.removeAttribute('aria-activedescendant')
    else field.current?.setAttribute('aria-activedescendant', id)
  })
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => first(), [groups])
  const submit = (value: string) => {
    const choice = groups.flatMap(({ choices }) => choices).find((one) => one.value === value)
    if (choice) choose(choice)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          ref={field}
          aria-label={words.palette.field}
          placeholder={words.palette.field}
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // One step out, not two: nobody behind the palette hears of it.
            event.stopPropagation()
            leave()
          }}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Combobox.Options className="palette-choices" aria-label={words.palette.title}>
        {groups.map((group) => (
          <Choices key={group.name} group={group} />
        ))}
      </Combobox.Options>
    </Combobox>
  )
}

/** What each key does, as the one keymap says it. */
const DOES = Object.fromEntries(Object.entries(keymap).map(([action, { does }]) => [action, does])) as Record<
  Action,
  string
>

function useGroups(typed: string, offers: readonly Offer[]): Group[] {
  const { agent } = useMe()
  const deeds = useDeedsName()
  return useMemo(() => {
    const { goTo, lately: open, search, searchFor } = words.palette
    const named = { deeds, goTo, lately: open, search, searchFor }
    const does = { ...DOES, ...savedDoes() }
    return choicesFor(typed, { offers, lately: lately(agent.id), does, words: named })
  }, [typed, offers, agent.id, deeds])
}

function Choices({ group: { name, choices } }: { group: Group }) {
  return (
    <Combobox.Group label={name}>
      {choices.map((choice) => (
        <Line key={choice.value} choice={choice} />
      ))}
    </Combobox.Group>
  )
}

/** What is not possible can be reached too: its reason is the answer. */
function Line({ choice: { value, label, action, whyNot } }: { choice: Choice }) {
  return (
    <Combobox.Option value={value} aria-disabled={whyNot === null ? undefined : true}>
      <span>
        {label}
        {whyNot === null ? null : <span className="dim"> ({whyNot})</span>}
      </span>
      {action === null ? null : <Key of={action} />}
    </Combobox.Option>
  )
}

/** `With Dana Okafor`, where a case is open. */
function useDeedsName(): string {
  const { caseId } = useParams({ strict: false })
  const kase = caseId === undefined ? undefined : client.getQueryData(asks.case(caseId).queryKey)
  if (!kase) return words.palette.here
  return words.palette.withWhom(cutName(shownName(kase.person.name, kase.person.handle), NAME))
}
