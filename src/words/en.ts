import { clock } from './en/clock.ts'
import { faultMends, faultPlace, faults } from './en/faults.ts'
import { behind, deciding, judge } from './en/judge.ts'
import { keyPage, keys } from './en/keys.ts'
import { outcome } from './en/outcome.ts'
import { owed } from './en/owed.ts'
import { parts } from './en/parts.ts'
import { person } from './en/person.ts'
import { plan } from './en/plan.ts'
import { hours, playbook, promises } from './en/playbook.ts'
import { problems } from './en/problems.ts'
import { preview, queries } from './en/queries.ts'
import { readers } from './en/readers.ts'
import { firstRun, signIn } from './en/sign-in.ts'
import { signin } from './en/signin.ts'
import { summary } from './en/summary.ts'
import { triage } from './en/triage.ts'

export const en = {
  behind,
  clock,
  deciding,
  faultMends,
  faultPlace,
  faults,
  firstRun,
  hours,
  judge,
  keyPage,
  keys,
  outcome,
  owed,
  parts,
  person,
  plan,
  playbook,
  preview,
  problems,
  promises,
  queries,
  readers,
  signIn,
  signin,
  summary,
  triage,
}
