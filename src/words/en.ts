import { clock } from './en/clock.ts'
import { keyPage, keys } from './en/keys.ts'
import { outcome } from './en/outcome.ts'
import { owed } from './en/owed.ts'
import { parts } from './en/parts.ts'
import { person } from './en/person.ts'
import { plan } from './en/plan.ts'
import { praise } from './en/scale.ts'
import { problems } from './en/problems.ts'
import { readers } from './en/readers.ts'
import { firstRun, signIn } from './en/sign-in.ts'
import { signin } from './en/signin.ts'
import { summary } from './en/summary.ts'
import { triage } from './en/triage.ts'

export const en = {
  clock,
  firstRun,
  keyPage,
  keys,
  outcome,
  owed,
  parts,
  person,
  plan,
  praise,
  problems,
  readers,
  signIn,
  signin,
  summary,
  triage,
}
