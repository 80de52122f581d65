import { Refusal, type Answer, type Call } from './http.ts'
import { hash, type Network } from './network.ts'
import { handleKey, type Account } from './state.ts'

/** The first to claim a handle has it; whoever knows its token claims it again as often as they like. */
export async function claim(network: Network, call: Call): Promise<Answer> {
  const { name, token } = await call.body()
  const handle = call.part.replace(/^@/, '')
  if (!/^[\p{L}\p{N}_.-]{1,40}$/u.test(handle)) throw new Refusal(400, 'a handle is letters, digits, _ . -')
  if (typeof name !== 'string' || name.trim() === '' || name.length > 60) throw new Refusal(400, 'a name is missing')
  if (typeof token !== 'string' || token.length < 8) throw new Refusal(400, 'a token of 8 letters or more is missing')
  const { accounts, people } = network.state
  const known = accounts.get(handleKey(handle))
  const tokenHash = hash(token)
  const holder = [...accounts.values()].find((account) => account.tokenHash === tokenHash)
  if (known ? known !== holder : people.has(handleKey(handle))) {
    throw new Refusal(409, `@${handle} belongs to somebody else`)
  }
  if (!known && holder) throw new Refusal(409, `this token is that of @${holder.author.handle}`)
  if (known?.author.name !== name) {
    network.record({ kind: 'account', handle: known?.author.handle ?? handle, name, tokenHash })
  }
  return { status: known ? 200 : 201, body: { account: accounts.get(handleKey(handle))?.author } }
}

export function accountOf(network: Network, call: Call): Account {
  const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1]
  const tokenHash = token === undefined ? '' : hash(token)
  const account = [...network.state.accounts.values()].find((known) => known.tokenHash === tokenHash)
  if (!account) throw new Refusal(401, 'this token belongs to no account')
  return account
}
