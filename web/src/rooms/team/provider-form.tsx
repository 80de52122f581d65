import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { ProviderPage, SetProvider } from '../../../../src/contract/team.ts'
import { Refused } from '../../api.ts'
import { FormProblems, marked } from '../../parts/form-problems.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { words } from '../../words.ts'
import { teamApi } from './team-api.ts'

interface Props {
  readonly provider: ProviderPage['provider']
  readonly back: string
  readonly saved: () => void
  readonly close: () => void
}

type Text = 'issuer' | 'clientId' | 'clientSecret' | 'button' | 'domains'
const under = ['label', 'input', 'description', 'error'] as const

/** What a provider gives and is told; saved when it has answered. */
export function ProviderForm({ provider, back, saved, close }: Props) {
  const first = useFirstFocus<HTMLInputElement>()
  const [form, setForm] = useState({
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    button: provider?.button ?? words.access.company,
    domains: provider?.domains.join(', ') ?? '',
  })
  const [joinsAs, setJoinsAs] = useState<SetProvider['joinsAs']>(provider?.joinsAs ?? null)
  const save = useMutation({ mutationFn: teamApi.setProvider, onSuccess: saved })
  const fields = (save.error instanceof Refused && save.error.problem.fields) || {}
  const say = words.team.provider
  const text = (field: Text) => ({
    id: field,
    label: say[field],
    value: form[field],
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setForm({ ...form, [field]: event.currentTarget.value }),
    error: marked(fields[field]),
    inputWrapperOrder: [...under],
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const domains = form.domains.split(/[\s,;]+/).filter(Boolean)
    save.mutate({ ...form, domains, clientSecret: form.clientSecret.trim() || null, joinsAs })
  }
  return (
    <form onSubmit={submit} noValidate className="team-form">
      <FormProblems
        message={save.error && Object.keys(fields).length === 0 ? save.error.message : null}
        fields={fields}
        labels={say as unknown as Record<string, string>}
      />
      <p>
        {say.register}
        <br />
        <code>{back}</code>
      </p>
      <TextInput {...text('issuer')} ref={first} description={say.issuerHint} type="url" />
      <TextInput {...text('clientId')} />
      <TextInput {...text('clientSecret')} type="password" {...(provider ? { description: say.secretKept } : {})} />
      <TextInput {...text('domains')} description={say.domainsHint} />
      <TextInput {...text('button')} maxLength={60} />
      <WhoJoins value={joinsAs} set={setJoinsAs} />
      <div className="ways">
        <Button type="submit" loading={save.isPending}>
          {say.save}
        </Button>
        <Button variant="default" onClick={close}>
          {words.parts.back}
        </Button>
      </div>
    </form>
  )
}

function WhoJoins({ value, set }: { value: SetProvider['joinsAs']; set: (to: SetProvider['joinsAs']) => void }) {
  return (
    <p>
      <label htmlFor="joins">{words.team.provider.joins}</label>{' '}
      <select
        id="joins"
        className="bracket"
        value={value ?? ''}
        onChange={(event) => set((event.target.value || null) as SetProvider['joinsAs'])}
      >
        <option value="">{words.team.provider.joinsNobody}</option>
        <option value="trainee">{words.team.provider.joinsTrainee}</option>
        <option value="agent">{words.team.provider.joinsAgent}</option>
      </select>
    </p>
  )
}
