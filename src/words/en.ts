import { access } from './en/access.ts'
import { approval } from './en/approval.ts'
import { composer, guardPane, kase, underWay } from './en/case.ts'
import { changes } from './en/changes.ts'
import { clock } from './en/clock.ts'
import { connections } from './en/connections.ts'
import { demo, desk, foot, views } from './en/desk.ts'
import { door, firstRun } from './en/doors.ts'
import { correct, events } from './en/events.ts'
import { faultMends, faultPlace, faults } from './en/faults.ts'
import { guard, mends } from './en/guard.ts'
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
import { playbookFaults } from './en/playbook-faults.ts'
import { hours, playbook, promises } from './en/playbook.ts'
import { inPrivate } from './en/private.ts'
import { promising } from './en/promising.ts'
import { problems } from './en/problems.ts'
import { preview, queries } from './en/queries.ts'
import { readers } from './en/readers.ts'
import { praise } from './en/scale.ts'
import { notNow, palette, search } from './en/search.ts'
import { changeKeys, settings } from './en/settings.ts'
import { summary } from './en/summary.ts'
import { team } from './en/team.ts'
import { triage } from './en/triage.ts'
import { savedViews } from './en/views.ts'
import { handing, moving, notes, snoozing, work } from './en/work.ts'

export const en = {
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
