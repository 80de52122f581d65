import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../api.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { say } from '../../../../parts/say.tsx'
import { client } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import type { Filter } from '../../../../../../src/domain/view/filter.ts'
import { Dialog } from '../../case/work/dialog.tsx'

interface Props {
  /** The view that is changed, or null for a new one. */
  readonly id: string | null
  readonly name: string
  readonly shared: boolean
  readonly filter: Filter
  readonly close: () => void
  readonly saved: (id: string) => void
}

const { savedViews: views } = words

/** A name, and for whom. */
export function SaveDialog({ id, filter, close, saved, ...was }: Props) {
  const [name, setName] = useState(was.name)
  const [shared, setShared] = useState(was.shared)
  const [missing, setMissing] = useState(false)
  const save = useMutation({
    mutationFn: async () => {
      const view = { name: name.trim(), shared, filter }
      if (id === null) return (await api.saveView(view)).id
      await api.changeView(id, view)
      return id
    },
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['views'] })
      await client.invalidateQueries({ queryKey: ['view-counts'] })
      say(views.saved(name.trim()))
      saved(made)
    },
  })
  const submit = () => {
    setMissing(name.trim() === '')
    if (name.trim() !== '') save.mutate()
  }
  return (
    <Dialog
      title={id === null ? views.saveTitle : views.renameTitle}
      close={close}
      asked={save}
      does={views.save}
      submit={submit}
    >
      <TextInput
        label={views.name}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
        error={missing ? marked(views.nameMissing) : undefined}
        data-autofocus
      />
      <fieldset className="choice-list">
        <legend>{views.whose}</legend>
        {[false, true].map((everybody) => (
          <label key={String(everybody)}>
            <input type="radio" name="shared" checked={shared === everybody} onChange={() => setShared(everybody)} />{' '}
            <span>{everybody ? views.everybody : views.mine}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
