import { newId } from '../../runtime/ids.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { holdCases } from '../../store/held.ts'
import type { Tx } from '../../store/scope.ts'
import { standingsOf, type Standing } from '../../store/standing.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { said } from '../../words/said.ts'

/** Who does something on which case. */
export interface Where {
  readonly workspaceId: string
  readonly agentId: string
  readonly caseId: string
}

/** Where a case stands that something is done on, held until the transaction ends; refused where it holds nothing any more. */
export async function standingHere(tx: Tx, caseId: string): Promise<Standing> {
  await holdCases(tx, [caseId])
  const [standing] = await standingsOf(tx, [caseId])
  if (!standing) throw new NotHereError()
  if (standing.goneInto !== null) throw new NotNowError(said('case-gone-into'))
  return standing
}

/** Writes down what somebody did, and tells those who look on. Returns the id by which it can be taken back. */
export async function noteDeed(
  tx: Tx,
  deed: { caseId: string; agentId: string | null; code: string; params?: Record<string, string> },
): Promise<string> {
  const id = newId()
  await addCaseEvent(tx, { params: {}, ...deed, id })
  await tell(tx, [{ noun: 'case', id: deed.caseId }])
  return id
}
