import { access } from './de/access.ts'
import { approval } from './de/approval.ts'
import { composer, guardPane, kase, underWay } from './de/case.ts'
import { changes } from './de/changes.ts'
import { clock } from './de/clock.ts'
import { connections } from './de/connections.ts'
import { demo, desk, foot, views } from './de/desk.ts'
import { door, firstRun } from './de/doors.ts'
import { correct, events } from './de/events.ts'
import { faultMends, faultPlace, faults } from './de/faults.ts'
import { guard, mends } from './de/guard.ts'
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
import { playbookFaults } from './de/playbook-faults.ts'
import { hours, playbook, promises } from './de/playbook.ts'
import { inPrivate } from './de/private.ts'
import { promising } from './de/promising.ts'
import { problems } from './de/problems.ts'
import { preview, queries } from './de/queries.ts'
import { readers } from './de/readers.ts'
import { praise } from './de/scale.ts'
import { notNow, palette, search } from './de/search.ts'
import { changeKeys, settings } from './de/settings.ts'
import { summary } from './de/summary.ts'
import { team } from './de/team.ts'
import { triage } from './de/triage.ts'
import { savedViews } from './de/views.ts'
import { handing, moving, notes, snoozing, work } from './de/work.ts'
import type { Words } from './words.ts'

export const de: Words = {
  access,
  approval,
  behind,
  changeKeys,
  changes,
  clock,
  composer,
  connections,
  correct,
  deciding,
  demo,
  desk,
  door,
  events,
  faultMends,
  faultPlace,
  faults,
  firstRun,
  foot,
  guard,
  guardPane,
  handing,
  hours,
  inPrivate,
  judge,
  judging,
  kase,
  keyPage,
  keys,
  lists,
  mends,
  moving,
  notNow,
  notes,
  outcome,
  owed,
  owing,
  palette,
  parts,
  person,
  plan,
  playbook,
  playbookFaults,
  praise,
  preview,
  problems,
  promising,
  promises,
  queries,
  readers,
  savedViews,
  search,
  settings,
  snoozing,
  summary,
  team,
  triage,
  underWay,
  views,
  work,
}
