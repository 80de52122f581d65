import { DAY } from '../../domain/instant.ts'
import { addCallAgreed } from '../../store/calls.ts'
import { ownCase } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations } from '../../store/obligations.ts'
import { inWorkspace, type Db } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import { standingHere } from '../case/where.ts'
import { NotNowError } from '../problems.ts'
import { watchSoon } from '../watch/soon.ts'
import { note, type Who } from './by-hand.ts'
import { applyOwed } from './apply.ts'

export interface Call {
  /** The first moment at which we may call, where a window was agreed; null where it is one moment. */
  readonly opens: number | null
  readonly due: number
  readonly agreedBy: string
  readonly agreedAt: number
  /** What they said, as far as it was noted. */
  readonly words: string
}

/** Nobody is called who did not say so (C27): who agreed, when and how is kept beside the promise. */
export async function agreeCall(db: Db, { workspaceId, agentId }: Who, caseId: string, call: Call): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    await standingHere(tx, caseId)
    const now = await databaseNow(tx)
    if (call.due <= now || call.due > now + 90 * DAY) throw new NotNowError(said('call-when'))
    if (call.opens !== null && call.opens >= call.due) throw new NotNowError(said('call-window'))
    if (call.agreedAt > now) throw new NotNowError(said('call-agreed-later'))
    if ((await openObligations(tx, [caseId])).some(({ kind }) => kind === 'call_back'))
      throw new NotNowError(said('call-already'))
    const { opens, due, words, agreedBy, agreedAt } = call
    // Who agreed at 14:30 to be called by 15:00 waits from now on, and the call is what was agreed.
    const event = { did: 'a call was agreed' as const, at: now, what: words, opens, due }
    const { made } = await applyOwed(tx, caseId, event, agentId)
    for (const { id } of made)
      await addCallAgreed(tx, { obligationId: id, agreedBy, agreedAt, words, notedBy: agentId })
    await watchSoon(tx, made)
    await ownCase(tx, caseId, agentId, true)
    const params = { by: agreedBy, at: String(agreedAt), due: String(due), ...(opens ? { opens: String(opens) } : {}) }
    await note(tx, caseId, agentId, 'call-agreed', params)
  })
}
