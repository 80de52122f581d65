import { staysBecause, type BulkDeed, type Seen, type Stayed } from '../../domain/case/bulk.ts'
import { endsBefore, inSight } from '../../domain/case/snooze.ts'
import { DAY } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { caseOfDeed, lockChosen, type ChosenCase } from '../../store/bulk.ts'
import { addCaseEvents } from '../../store/cases.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { colleagues, handAllTo } from '../../store/hand-overs.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { standAllAt } from '../../store/standing.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { labelAll } from './label.ts'
import { closeSolved } from './resolve.ts'
import { undoDeed } from './undo.ts'
import { staysHere } from '../../store/team.ts'

interface Who {
  readonly workspaceId: string
  readonly agentId: string
}

export interface ManyResult {
  /** The deed that takes it back; null where the case was so already. */
  readonly done: { caseId: string; undo: string | null }[]
  readonly stayed: ({ caseId: string; name: string; handle: string } & Stayed)[]
}

/**
 * Does one thing with many cases in one transaction, each with a result of its own: what a colleague did meanwhile
 * keeps a case as it is, and the rest goes on.
 */
export async function doToMany(deps: Deps, who: Who, chosen: readonly Seen[], deed: BulkDeed): Promise<ManyResult> {
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    // Both lock many cases: one after the other, so that they never wait for each other.
    await holdDrain(tx)
    const now = await databaseNow(tx)
    const cases = await lockChosen(tx, chosen)
    const judged = cases.map((one) => ({ one, stays: staysBecause(deed, one.seen, one, now) }))
    const going = judged.filter(({ stays }) => stays === null).map(({ one }) => one)
    const deeds = await act(tx, who, going, deed, now)
    await tell(
      tx,
      [...deeds.keys()].map((id) => ({ noun: 'case' as const, id })),
    )
    return {
      done: going.map(({ seen: { caseId } }) => ({ caseId, undo: deeds.get(caseId) ?? null })),
      stayed: judged.flatMap(({ one: { seen, name, handle }, stays }) =>
        stays ? [{ caseId: seen.caseId, name, handle, ...stays }] : [],
      ),
    }
  })
}

/** Does it, and gives back the deed of each case on which anything changed. */
async function act(
  tx: Tx,
  who: Who,
  cases: readonly ChosenCase[],
  deed: BulkDeed,
  now: number,
): Promise<Map<string, string>> {
  const ids = cases.map(({ seen }) => seen.caseId)
  switch (deed.do) {
    case 'label':
      return labelAll(tx, who.agentId, ids, deed)
    case 'assign':
      return assign(tx, who, cases, deed)
    case 'snooze': {
      if (deed.until !== null && (deed.until <= now || deed.until > now + 366 * DAY))
        throw new NotNowError(said('no-such-moment'))
      await standAllAt(tx, ids, { category: 'later', until: deed.until })
      return noteAll(tx, who, cases, 'snoozed', (one) => snoozeParams(one, deed.until))
    }
    case 'resolve': {
      const deeds = new Map<string, string>()
      for (const one of cases) {
        const { caseId } = one.seen
        deeds.set(caseId, await closeSolved(tx, { agentId: who.agentId, caseId }, beforeIn(one)))
      }
      return deeds
    }
    default:
      return deed satisfies never
  }
}

/** A case that is with them already stays with them, without a word. */
async function assign(
  tx: Tx,
  who: Who,
  cases: readonly ChosenCase[],
  deed: Extract<BulkDeed, { do: 'assign' }>,
): Promise<Map<string, string>> {
  const to = deed.to === null ? null : (await colleagues(tx)).find(({ id }) => id === deed.to)
  if (to === undefined || (to !== null && !(await staysHere(tx, to.id)))) throw new NotNowError(said('colleague-gone'))
  const going = cases.filter(({ owner }) => (owner?.id ?? null) !== deed.to)
  const deeds = new Map(going.map(({ seen }) => [seen.caseId, newId()]))
  const given = [...deeds].map(([caseId, id]) => ({ id, caseId }))
  // What one should know is for those that somebody had (C36): from nobody there is nothing to tell.
  const parts = { had: deed.know, free: '' }
  for (const [part, know] of Object.entries(parts)) {
    const had = new Set(
      going.filter(({ owner }) => (owner !== null) === (part === 'had')).map(({ seen }) => seen.caseId),
    )
    const some = given.filter(({ caseId }) => had.has(caseId))
    if (some.length > 0) await handAllTo(tx, some, { byAgent: who.agentId, toAgent: deed.to, know })
  }
  await addCaseEvents(
    tx,
    given.map((one) => ({ ...one, agentId: who.agentId, code: 'handed-over', params: to ? { to: to.name } : {} })),
  )
  return deeds
}

const snoozeParams = (one: ChosenCase, until: number | null): Record<string, string> => {
  const ends = endsBefore(one.owed, until)
  return {
    ...(until === null ? {} : { until: String(until) }),
    ...(ends ? { promise: String(inSight(ends)) } : {}),
    ...beforeIn(one),
  }
}

const beforeIn = ({ category, statusId }: ChosenCase): Record<string, string> => ({
  before: category,
  ...(statusId ? { status: statusId } : {}),
})

async function noteAll(
  tx: Tx,
  { agentId }: Who,
  cases: readonly ChosenCase[],
  code: string,
  paramsOf: (one: ChosenCase) => Record<string, string>,
): Promise<Map<string, string>> {
  const events = cases.map((one) => ({ id: newId(), caseId: one.seen.caseId, agentId, code, params: paramsOf(one) }))
  await addCaseEvents(tx, events)
  return new Map(events.map(({ caseId, id }) => [caseId, id]))
}

/** Takes back what was done with many; a case that has moved on since stays where it is. */
export async function undoMany(deps: Deps, workspaceId: string, deeds: readonly string[]): Promise<ManyResult> {
  const result: ManyResult = { done: [], stayed: [] }
  for (const id of deeds) {
    const kase = await inWorkspace(deps.db, workspaceId, (tx) => caseOfDeed(tx, id))
    if (!kase) continue
    try {
      await undoDeed(deps, workspaceId, id)
      result.done.push({ caseId: kase.caseId, undo: null })
    } catch (error) {
      if (!(error instanceof NotNowError) && !(error instanceof NotHereError)) throw error
      result.stayed.push({ ...kase, why: 'moved', by: null })
    }
  }
  return result
}
