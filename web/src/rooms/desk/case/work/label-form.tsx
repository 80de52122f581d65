import { TagsInput, type TagsInputProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LABEL_LENGTH, labelName, sameLabel } from '../../../../../../src/domain/case/label.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { asks } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'

interface Props {
  readonly title: string
  readonly fields: readonly { readonly name: string; readonly had: readonly string[] }[]
  readonly does: string
  readonly deeds: Pick<Deeds, 'error' | 'isPending'>
  readonly close: () => void
  readonly keep: (now: readonly (readonly string[])[]) => void
  /** True where nothing at all is no answer. */
  readonly needsOne?: boolean
}

/** One or two fields of labels, with those that the desk knows to choose from. */
export function LabelForm({ title, fields, does, deeds, close, keep, needsOne }: Props) {
  const known = useQuery(asks.labels)
  const [values, setValues] = useState(() => fields.map(({ had }) => [...had]))
  const [wrong, setWrong] = useState<string | null>(null)
  const names = known.data?.labels.map(({ name }) => name) ?? []
  const set = (at: number, typed: readonly string[]) => {
    setWrong(null)
    setValues(values.map((one, place) => (place === at ? once(typed, names) : one)))
  }
  const submit = () => {
    const all = values.flat()
    const problem =
      needsOne && all.length === 0
        ? words.savedViews.noLabel
        : all.some((name) => name.length > LABEL_LENGTH)
          ? words.savedViews.tooLong(LABEL_LENGTH)
          : null
    setWrong(problem)
    if (problem === null) keep(values)
  }
  return (
    <Dialog title={title} close={close} asked={deeds} does={does} submit={submit}>
      {fields.map(({ name }, at) => (
        <Tags
          key={name}
          label={name}
          {...(at === 0 ? { description: words.savedViews.labelHint, error: marked(wrong ?? undefined) } : {})}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={values[at] ?? []}
          onChange={(typed) => set(at, typed)}
          known={names}
          data-autofocus={at === 0 || undefined}
        />
      ))}
    </Dialog>
  )
}

interface TagsProps extends Omit<TagsInputProps, 'data'> {
  readonly known: readonly string[]
}

/** What is known is offered to whoever types, and is out of the way of the buttons else. */
function Tags({ known, ...rest }: TagsProps) {
  const [typed, setTyped] = useState('')
  return (
    <TagsInput
      {...rest}
      data={typed.trim() === '' ? [] : [...known]}
      searchValue={typed}
      onSearchChange={setTyped}
      acceptValueOnBlur
      splitChars={[',', ';']}
      clearable={false}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
    />
  )
}

/** Each label once, in the spelling that the desk knows. */
function once(typed: readonly string[], known: readonly string[]): string[] {
  const names = typed.map((one) => known.find((name) => sameLabel(name, one)) ?? labelName(one)).filter(Boolean)
  return names.filter((name, at) => names.findIndex((other) => sameLabel(name, other)) === at)
}
