import { composer, guardPane, kase, strip, underWay } from './de/case.ts'
import { clock } from './de/clock.ts'
import { connections } from './de/connections.ts'
import { demo, desk, foot, views } from './de/desk.ts'
import { door, firstRun } from './de/doors.ts'
import { faultMends, faultPlace, faults } from './de/faults.ts'
import { behind, deciding, judge } from './de/judge.ts'
import { judging } from './de/judging.ts'
import { keyPage, keys } from './de/keys.ts'
import { lists } from './de/lists.ts'
import { outcome } from './de/outcome.ts'
import { owed } from './de/owed.ts'
import { owing } from './de/owing.ts'
import { parts } from './de/parts.ts'
import { person } from './de/person.ts'
import { plan } from './de/plan.ts'
import { hours, playbook, promises } from './de/playbook.ts'
import { praise } from './de/scale.ts'
import { problems } from './de/problems.ts'
import { preview, queries } from './de/queries.ts'
import { readers } from './de/readers.ts'
import { signin } from './de/signin.ts'
import { summary } from './de/summary.ts'
import { triage } from './de/triage.ts'
import { savedViews } from './de/views.ts'
import type { Words } from './words.ts'

export const de: Words = {
  behind,
  clock,
  composer,
  connections,
  deciding,
  demo,
  desk,
  door,
  faultMends,
  faultPlace,
  faults,
  firstRun,
  foot,
  guardPane,
  hours,
  judge,
  judging,
  kase,
  keyPage,
  keys,
  lists,
  outcome,
  owed,
  owing,
  parts,
  person,
  plan,
  playbook,
  praise,
  preview,
  problems,
  promises,
  queries,
  readers,
  savedViews,
  signin,
  strip,
  summary,
  triage,
  underWay,
  views,
}
