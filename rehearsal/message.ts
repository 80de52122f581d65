import { accountOf } from './account.ts'
import { Refusal, type Answer, type Call } from './http.ts'
import type { Network } from './network.ts'
import { keyOf, sendOnce } from './send.ts'
import { handleKey, privateThread } from './state.ts'
import type { Author } from './types.ts'
import { firstName } from './words.ts'

/** A company writes to one of the people in private. Nobody else reads it; keys and faults are those of posts. */
export async function message(network: Network, call: Call): Promise<Answer | 'cut'> {
  const { author } = accountOf(network, call)
  const key = keyOf(call)
  const { text, to } = await call.body()
  const person = typeof to === 'string' ? network.state.people.get(handleKey(to)) : undefined
  if (!person) throw new Refusal(404, 'nobody here has this name')
  const inPrivate = { to: person.handle, threadId: privateThread(author.handle, person.handle) }
  return sendOnce(network, call, {
    author,
    key,
    text,
    gone: () => false,
    make: (words) => network.post({ author, text: words, inReplyTo: null, key, inPrivate }),
    limits: `${firstName(person.name)} takes no private messages`,
  })
}

export function companyCalled(network: Network, handle: string): Author {
  const account = network.state.accounts.get(handleKey(handle.replace(/^@/, '')))
  if (!account) throw new Refusal(404, 'no company here has this name')
  return account.author
}
