import { text } from 'node:stream/consumers'
import { addColleague } from '../flow/colleague.ts'
import { NotNowError } from '../flow/problems.ts'
import { hashPassword } from '../runtime/password.ts'
import { PersonError } from '../runtime/person-error.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'
import { theWorkspace } from './parts/workspace.ts'

const USAGE = 'agent --name NAME --email E < password'
const option = { type: 'string' } as const

/** Adds a colleague to the desk; the password comes on standard input. */
export const run: Run = async ({ args, input, say, open }) => {
  const { values } = readOptions(args, { name: option, email: option }, USAGE)
  const name = values.name?.trim() ?? ''
  const email = values.email?.trim().toLowerCase() ?? ''
  const password = (await text(input)).replace(/\r?\n$/, '')
  const wrong = [
    (name === '' || name.length > 120) && '--name is missing, or longer than 120 characters.',
    !/^[^\s@]+@[^\s@]+$/.test(email) && '--email is missing, or no e-mail address.',
    password.length < 8 && `The password on standard input has ${password.length} characters; 8 at least.`,
    Buffer.byteLength(password) > 1024 && 'The password is too long: 1,024 bytes at most.',
  ].filter((line) => line !== false)
  if (wrong.length > 0) throw new PersonError(`${wrong.join('\n')}\nNothing was changed. Use: ./amends ${USAGE}`)

  const deps = await open()
  const { id: workspaceId, name: company } = await theWorkspace(deps)
  try {
    await addColleague(deps, { workspaceId, name, email, passwordHash: await hashPassword(password) })
  } catch (error) {
    throw error instanceof NotNowError ? new PersonError(error.message) : error
  }
  say(`${name} can sign in to ${company} now, as ${email}.`)
}
