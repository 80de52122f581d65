import { useMutation } from '@tanstack/react-query'
import type { Connection } from '../../../../src/contract/connections.ts'
import { api } from '../../api.ts'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { Question } from '../../parts/question.tsx'
import { atMost } from './at-most.ts'

/** What goes and what stays is said before. */
export function RemoveDialog({ one, name, close }: { one: Connection; name: string; close: () => void }) {
  const remove = useMutation({
    mutationFn: () => api.removeConnection(one.id),
    onSuccess: () => {
      say(words.connections.removed)
      close()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['connections'] }),
  })
  return (
    <Question
      title={words.connections.removeTitle(name)}
      close={close}
      leave={words.connections.keepIt}
      does={words.connections.removeNow(name)}
      asked={remove}
      submit={() => remove.mutate()}
    >
      <p>{words.connections.removeStays(atMost(one.cases))}</p>
    </Question>
  )
}
