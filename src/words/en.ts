import { composer, guardPane, kase, strip, underWay } from './en/case.ts'
import { clock } from './en/clock.ts'
import { connections } from './en/connections.ts'
import { demo, desk, foot, views } from './en/desk.ts'
import { door, firstRun } from './en/doors.ts'
import { faultMends, faultPlace, faults } from './en/faults.ts'
import { behind, deciding, judge } from './en/judge.ts'
import { judging } from './en/judging.ts'
import { keyPage, keys } from './en/keys.ts'
import { lists } from './en/lists.ts'
import { outcome } from './en/outcome.ts'
import { owed } from './en/owed.ts'
import { owing } from './en/owing.ts'
import { parts } from './en/parts.ts'
import { person } from './en/person.ts'
import { plan } from './en/plan.ts'
import { hours, playbook, promises } from './en/playbook.ts'
import { praise } from './en/scale.ts'
import { problems } from './en/problems.ts'
import { preview, queries } from './en/queries.ts'
import { readers } from './en/readers.ts'
import { signin } from './en/signin.ts'
import { summary } from './en/summary.ts'
import { triage } from './en/triage.ts'
import { savedViews } from './en/views.ts'

export const en = {
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
