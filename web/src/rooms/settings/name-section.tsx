import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { api, Refused } from '../../api.ts'
import { marked } from '../../parts/form-problems.tsx'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { Section } from './section.tsx'
import { Told } from '../../parts/told.tsx'

const said = words.settings

/** What I am called, by everybody here. */
export function NameSection() {
  const { name: now } = useMe().agent
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const name = typed ?? now
  const rename = useMutation({
    mutationFn: api.rename,
    onSuccess: async () => {
      say(said.kept)
      await client.invalidateQueries()
      setTyped(null)
    },
    onError: (error) => setWrong(error instanceof Refused ? (error.problem.fields?.['name'] ?? null) : null),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = name.trim() === ''
    setWrong(missing ? said.noName : null)
    if (!missing && name.trim() !== now) rename.mutate(name.trim())
  }
  const refused = rename.error && wrong === null ? said.notKept(rename.error.message) : null
  const told = rename.isSuccess && typed === null ? { kept: true, text: said.kept } : null
  return (
    <Section title={said.name}>
      <form onSubmit={submit} noValidate className="setting-form">
        <TextInput
          label={said.yourName}
          description={said.nameHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={name}
          maxLength={120}
          autoComplete="name"
          dir="auto"
          error={wrong === null ? undefined : marked(wrong)}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            rename.reset()
          }}
        />
        <Button type="submit" variant="default" loading={rename.isPending}>
          {said.keepName}
        </Button>
        <Told told={refused === null ? told : { kept: false, text: refused }} />
      </form>
    </Section>
  )
}
