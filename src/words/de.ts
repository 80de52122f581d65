import { clock } from './de/clock.ts'
import { outcome } from './de/outcome.ts'
import { owed } from './de/owed.ts'
import { owing } from './de/owing.ts'
import { plan } from './de/plan.ts'
import { problems } from './de/problems.ts'
import { readers } from './de/readers.ts'
import { summary } from './de/summary.ts'
import { triage } from './de/triage.ts'
import type { Words } from './words.ts'

export const de: Words = {
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
