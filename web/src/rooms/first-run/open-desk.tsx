import { Button, TagsInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked } from '../../parts/form-problems.tsx'
import { OtherLanguage } from '../../parts/other-language.tsx'
import { Password } from '../../parts/password.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { client } from '../../queries.ts'
import { useFilled } from './use-filled.ts'
import { words } from '../../words.ts'

const hintBelow = ['label', 'input', 'description', 'error'] as const

export function OpenDesk({ token }: { token: string }) {
  const navigate = useNavigate()
  const first = useFirstFocus<HTMLInputElement>()
  const form = useFilled()
  const { filled, fields } = form
  const open = useMutation({
    mutationFn: api.openDesk,
    onSuccess: () => {
      client.clear()
      void navigate({ to: '/', replace: true })
    },
    onError: (error) => form.setFields(error instanceof Refused ? (error.problem.fields ?? {}) : {}),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    open.reset()
    const [wrong, ...more] = form.check()
    if (wrong === undefined) open.mutate({ token, ...filled })
    else if (more.length === 0) event.currentTarget.querySelector<HTMLElement>(`#${wrong}`)?.focus()
  }
  const refused = open.error instanceof Refused ? open.error.message : words.firstRun.away
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.firstRun.title}</h1>
        <FormProblems
          message={open.error && Object.keys(fields).length === 0 ? refused : null}
          fields={fields}
          labels={words.firstRun.labels}
        />
        <TextInput
          {...form.text('company')}
          ref={first}
          label={words.firstRun.labels.company}
          autoComplete="organization"
        />
        <TagsInput
          id="names"
          label={words.firstRun.labels.names}
          description={words.firstRun.namesHint}
          inputWrapperOrder={[...hintBelow]}
          value={filled.names}
          onChange={form.setNames}
          acceptValueOnBlur
          splitChars={[',', ';']}
          error={marked(fields['names'])}
        />
        <TextInput {...form.text('email')} label={words.firstRun.labels.email} type="email" autoComplete="username" />
        <Password
          {...form.text('password')}
          label={words.firstRun.labels.password}
          description={words.firstRun.passwordHint}
          inputWrapperOrder={[...hintBelow]}
          autoComplete="new-password"
        />
        <Below />
      </form>
    </main>
  )
}

function Below() {
  return (
    <>
      <Button type="submit">{words.firstRun.go}</Button>
      <p className="dim small">{words.firstRun.nothingLeaves}</p>
      <p className="small">
        <OtherLanguage />
      </p>
    </>
  )
}
