import { mayRead, readerOf, whyNotReading } from '../../domain/team/second-reader.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { addNotices } from '../../store/notices.ts'
import { openObligations } from '../../store/obligations.ts'
import { lockToRead, setReader, type ToRead } from '../../store/readers.ts'
import type { Tx } from '../../store/scope.ts'
import { team, type Teammate } from '../../store/team.ts'

/**
 * Whoever was asked to read and does not any more is followed by somebody who may and is here; what waits with nobody goes
 * to the first who is (C13, C47). Asked for whenever somebody comes, goes, or becomes something else.
 */
export async function settleReaders(tx: Tx): Promise<void> {
  const waiting = await lockToRead(tx)
  if (waiting.length === 0) return
  const everyone = await team(tx)
  for (const reply of waiting) {
    const why = whyNotReading(everyone.find(({ id }) => id === reply.readerId))
    if (reply.readerId !== null && why === null) continue
    const next = readerOf(everyone, reply.writerId)
    if (next === null && reply.readerId === null) continue
    // Of several that must go to somebody, not all go to one.
    if (next) next.owes += 1
    await goesTo(tx, reply, next, why, everyone)
  }
}

async function goesTo(
  tx: Tx,
  reply: ToRead,
  next: Teammate | null,
  why: 'left' | 'role' | 'away' | null,
  everyone: readonly Teammate[],
): Promise<void> {
  const { id, caseId, writerId, reader } = reply
  await setReader(tx, id, next?.id ?? null)
  const params: Record<string, string> = {
    ...(reader === null ? {} : { from: reader, why: why ?? 'left' }),
    ...(next ? { to: next.name } : {}),
  }
  await addCaseEvent(tx, { id: newId(), caseId, agentId: null, code: 'other-reader', params })
  const owed = (await openObligations(tx, [caseId])).filter(({ kind }) => kind === 'approve')
  const asked = next ? [next.id] : mayRead(everyone, writerId).map((one) => one.id)
  const tells = (what: 'for you' | 'other reader', agentIds: readonly string[]) =>
    owed.flatMap((one) => agentIds.map((agentId) => ({ id: newId(), obligationId: one.id, agentId, what })))
  await addNotices(tx, [...tells('for you', asked), ...tells('other reader', [writerId])])
  await tell(tx, [
    { noun: 'reply', id: caseId },
    { noun: 'case', id: caseId },
  ])
}
