import { endsBefore, inSight, tooSoon } from '../../domain/case/snooze.ts'
import { standingAfter, type StandingEvent } from '../../domain/case/standing.ts'
import { DAY } from '../../domain/instant.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations } from '../../store/obligations.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { overslept, standAt, standingsOf } from '../../store/standing.ts'
import type { Deps } from '../deps.ts'
import { NotNowError } from '../problems.ts'
import { noteDeed, standingHere, type Where } from './where.ts'
import { said } from '../../words/said.ts'

/** Moves cases after posts, theirs and ours. What ended a sleep or a rest is written in the case. */
export async function standAfter(tx: Tx, happened: readonly { caseId: string; event: StandingEvent }[]): Promise<void> {
  if (happened.length === 0) return
  const before = new Map(
    (await standingsOf(tx, [...new Set(happened.map(({ caseId }) => caseId))])).map((one) => [
      one.caseId,
      one.category,
    ]),
  )
  const now = new Map(before)
  for (const { caseId, event } of happened) now.set(caseId, standingAfter(event, now.get(caseId) ?? 'open'))
  for (const [caseId, category] of now) {
    const was = before.get(caseId)
    if (category === was) continue
    await standAt(tx, caseId, { category })
    if (was === 'later') await noteDeed(tx, { caseId, agentId: null, code: 'woke', params: { because: 'they wrote' } })
    if (was === 'resolved') await noteDeed(tx, { caseId, agentId: null, code: 'reopened' })
  }
}

/** Puts a case away until a moment, or until they write (null). A promise that is about to break is not slept on. */
export async function snooze(deps: Deps, where: Where, until: number | null): Promise<{ undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    const before = await standingHere(tx, where.caseId)
    const now = await databaseNow(tx)
    if (until !== null && (until <= now || until > now + 366 * DAY)) throw new NotNowError(said('snooze-over'))
    const owed = await openObligations(tx, [where.caseId])
    if (tooSoon(owed, now)) throw new NotNowError(said('snooze-soon'))
    await standAt(tx, where.caseId, { category: 'later', until })
    const params = {
      ...(until === null ? {} : { until: String(until) }),
      ...(endsBefore(owed, until) ? { promise: String(inSight(endsBefore(owed, until)!)) } : {}),
      ...beforeIn(before),
    }
    return { undo: await noteDeed(tx, { ...where, code: 'snoozed', params }) }
  })
}

export const beforeIn = (before: { category: string; statusId: string | null }): Record<string, string> => ({
  before: before.category,
  ...(before.statusId ? { status: before.statusId } : {}),
})

/** Once a minute: what slept long enough is open again, and says so. Lists show it from the very moment. */
export async function wakeOverslept(tx: Tx): Promise<void> {
  for (const { caseId, because } of await overslept(tx)) {
    await standAt(tx, caseId, { category: 'open' })
    await noteDeed(tx, { caseId, agentId: null, code: 'woke', params: { because } })
  }
}
