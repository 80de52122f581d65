import { clock } from './en/clock.ts'
import { outcome } from './en/outcome.ts'
import { owed } from './en/owed.ts'
import { owing } from './en/owing.ts'
import { plan } from './en/plan.ts'
import { problems } from './en/problems.ts'
import { readers } from './en/readers.ts'
import { summary } from './en/summary.ts'
import { triage } from './en/triage.ts'

export const en = {
  clock,
  outcome,
  owed,
  owing,
  plan,
  problems,
  readers,
  summary,
  triage,
}
