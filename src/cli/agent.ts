import { text } from 'node:stream/consumers'
import { roles, type Role } from '../domain/team/role.ts'
import { addColleague } from '../flow/colleague.ts'
import { NotNowError } from '../flow/problems.ts'
import { hashPassword } from '../runtime/password.ts'
import { PersonError } from '../runtime/person-error.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'
import { theWorkspace } from './parts/workspace.ts'

const USAGE = 'agent --name NAME --email E [--role owner|lead|agent|trainee] < password'
const option = { type: 'string' } as const

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word)

/** Adds a colleague to the desk; the password comes on standard input. */
export const run: Run = async ({ args, input, say, open }) => {
  const { values } = readOptions(args, { name: option, email: option, role: option }, USAGE)
  const name = values.name?.trim() ?? ''
  const email = values.email?.trim().toLowerCase() ?? ''
  const role = values.role ?? 'agent'
  const password = (await text(input)).replace(/\r?\n$/, '')
  const wrong = [
    (name === '' || name.length > 120) && '--name is missing, or longer than 120 characters.',
    !/^[^\s@]+@[^\s@]+$/.test(email) && '--email is missing, or no e-mail address.',
    !isRole(role) && `--role is ${role}: it is one of ${roles.join(', ')}.`,
    password.length < 8 && `The password on standard input has ${password.length} characters; 8 at least.`,
    Buffer.byteLength(password) > 1024 && 'The password is too long: 1,024 bytes at most.',
  ].filter((line) => line !== false)
  if (wrong.length > 0) throw new PersonError(`${wrong.join('\n')}\nNothing was changed. Use: ./amends ${USAGE}`)

  const deps = await open()
  const { id: workspaceId, name: company } = await theWorkspace(deps)
  try {
    await addColleague(deps, {
      workspaceId,
      name,
      email,
      role: role as Role,
      passwordHash: await hashPassword(password),
    })
  } catch (error) {
    throw error instanceof NotNowError ? new PersonError(error.message) : error
  }
  say(`${name} can sign in to ${company} now, as ${email}.`)
}
