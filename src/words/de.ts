import { clock } from './de/clock.ts'
import { keyPage, keys } from './de/keys.ts'
import { outcome } from './de/outcome.ts'
import { owed } from './de/owed.ts'
import { parts } from './de/parts.ts'
import { person } from './de/person.ts'
import { plan } from './de/plan.ts'
import { praise } from './de/scale.ts'
import { problems } from './de/problems.ts'
import { readers } from './de/readers.ts'
import { firstRun, signIn } from './de/sign-in.ts'
import { signin } from './de/signin.ts'
import { summary } from './de/summary.ts'
import { triage } from './de/triage.ts'
import type { Words } from './words.ts'

export const de: Words = {
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
