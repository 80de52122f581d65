import type { FirstRun } from '../../../../src/contract/session.ts'
import type { FieldProblems } from '../../parts/form-problems.tsx'
import { words } from '../../words.ts'

export type Filled = Omit<FirstRun, 'token'>

/** What can be said before the server is asked. */
export function check({ company, names, email, password }: Filled): FieldProblems {
  const wrong: FieldProblems = {}
  if (!company.trim()) wrong['company'] = words.firstRun.noCompany
  if (names.length === 0) wrong['names'] = words.firstRun.noNames
  if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) wrong['email'] = words.firstRun.noEmail
  const missing = 8 - password.length
  if (missing > 0)
    wrong['password'] = password ? words.firstRun.shortPassword(8 - missing, missing) : words.firstRun.noPassword
  return wrong
}
