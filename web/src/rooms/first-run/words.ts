import type { FirstRun } from '../../../../src/contract/session.ts'
import type { FieldProblems } from '../../parts/form-problems.tsx'

export type Filled = Omit<FirstRun, 'token'>

export const words = {
  title: 'A desk for complaints made in public',
  labels: { company: 'Company name', names: 'What people call it', email: 'Your e-mail', password: 'Password' },
  namesHint: 'We listen for these. Enter adds one.',
  passwordHint: '8 characters at least; a sentence is better.',
  go: 'Open the desk',
  nothingLeaves: 'Nothing leaves this machine until you connect a network.',
  signIn: 'Go to the sign-in page',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',
}

/** What can be said before the server is asked. */
export function check({ company, names, email, password }: Filled): FieldProblems {
  const wrong: FieldProblems = {}
  if (!company.trim()) wrong['company'] = "Type the company's name: without it we cannot know what counts as a mention."
  if (names.length === 0) wrong['names'] = 'Give at least one word that people use for the company.'
  if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) wrong['email'] = 'Type an e-mail address, like alex@northwind.example.'
  const missing = 8 - password.length
  if (missing > 0)
    wrong['password'] = password
      ? `${8 - missing} characters so far; ${missing} more.`
      : 'Type a password; a sentence is good.'
  return wrong
}
