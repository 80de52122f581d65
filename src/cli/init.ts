import { text } from 'node:stream/consumers'
import { hashPassword } from '../runtime/password.ts'
import { found, nameFromEmail } from '../flow/found.ts'
import { NotNowError } from '../flow/problems.ts'
import { PersonError } from '../runtime/person-error.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'

const USAGE = 'init --company NAME --names "a, b" --email YOU < password'
const option = { type: 'string' } as const

/** Does what the first-run page does. */
export const run: Run = async ({ args, input, say, open }) => {
  const { values } = readOptions(args, { company: option, names: option, email: option }, USAGE)
  const company = values.company?.trim() ?? ''
  const names = (values.names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const email = values.email?.trim().toLowerCase() ?? ''
  const password = (await text(input)).replace(/\r?\n$/, '')
  const wrong = [
    company === '' && "--company is missing: without the company's name we cannot know what counts as a mention.",
    names.length === 0 && '--names is missing: give at least one word that people use for the company.',
    !/^[^\s@]+@[^\s@]+$/.test(email) && '--email is missing, or no e-mail address.',
    password.length < 8 && `The password on standard input has ${password.length} characters; 8 at least.`,
    Buffer.byteLength(password) > 1024 && 'The password is too long: 1,024 bytes at most.',
  ].filter((line) => line !== false)
  if (wrong.length > 0) throw new PersonError(`${wrong.join('\n')}\nNothing was changed. Use: ./amends ${USAGE}`)

  const passwordHash = await hashPassword(password)
  try {
    await found(await open(), { company, names, email, agentName: nameFromEmail(email), passwordHash, demo: false })
  } catch (error) {
    throw error instanceof NotNowError ? new PersonError(error.message) : error
  }
  say(`${company} has a desk now. We listen for: ${names.join(', ')}. Open it with: npm start`)
}
