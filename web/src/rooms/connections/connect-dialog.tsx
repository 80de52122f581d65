import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { marked } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { Question } from '../../parts/question.tsx'

type Field = 'handle' | 'name' | 'secret'

/** The form is what the network's own description asks for. The network is asked before anything is kept. */
export function ConnectDialog({ close }: { close: () => void }) {
  const me = useMe()
  const networks = me.networks.filter(({ connect }) => connect.length > 0)
  const [network, setNetwork] = useState(networks[0]?.network ?? '')
  const [form, setForm] = useState<Record<Field, string>>({ handle: '', name: me.workspace.name, secret: '' })
  const [tried, setTried] = useState(false)
  const connect = useMutation({
    mutationFn: () => api.connect({ network, ...form }),
    onSuccess: () => {
      say(words.connections.connected)
      close()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['connections'] }),
  })
  const fields = networks.find((one) => one.network === network)?.connect ?? []
  const missing = fields.filter((field) => form[field].trim() === '')
  return (
    <Question
      title={words.connections.connectTitle}
      close={close}
      leave={words.parts.close}
      does={words.connections.connectNow}
      asked={connect}
      submit={() => {
        setTried(true)
        if (missing.length === 0) connect.mutate()
      }}
    >
      <NativeSelect
        data-autofocus
        label={words.connections.network}
        value={network}
        onChange={(event) => setNetwork(event.currentTarget.value)}
        data={networks.map((one) => ({ value: one.network, label: one.name }))}
      />
      {fields.map((field) => {
        const Input = field === 'secret' ? Password : TextInput
        return (
          <Input
            key={field}
            label={words.connections.fields[field].label}
            description={words.connections.fields[field].hint}
            autoComplete="off"
            value={form[field]}
            error={tried && missing.includes(field) ? marked(words.connections.missing[field]) : undefined}
            onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
          />
        )
      })}
    </Question>
  )
}
