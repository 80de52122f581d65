import { took } from '../../domain/playbook/give.ts'
import { newId } from '../../runtime/ids.ts'
import { caseHead } from '../../store/case-page.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import {
  keepObligations,
  lockObligation,
  unwaiveObligation,
  waiveObligation,
  type StoredObligation,
} from '../../store/obligations.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Db, type Tx } from '../../store/scope.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { noteLate } from '../watch/late.ts'
import { applyOwed } from './apply.ts'
import { said } from '../../words/said.ts'

export interface Who {
  readonly workspaceId: string
  readonly agentId: string
}

/** A word given in a reply or on the phone is written down, and owed by its own time (C21). */
export async function promise(
  db: Db,
  { workspaceId, agentId }: Who,
  caseId: string,
  given: { what: string; due: number },
): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    if (!(await caseHead(tx, caseId))) throw new NotHereError()
    const now = await databaseNow(tx)
    if (given.due <= now) throw new NotNowError(said('promise-over'))
    await applyOwed(tx, caseId, { did: 'we promised', at: now, ...given }, agentId)
    await note(tx, caseId, agentId, 'promised', { what: given.what, due: String(given.due) })
  })
}

/** Done where the desk cannot see it: on the phone, by post, in the shop. */
export async function keepByHand(db: Db, { workspaceId, agentId }: Who, id: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await openOne(tx, id)
    const now = await databaseNow(tx)
    const { body } = await playbookNow(tx)
    await noteLate(tx, await keepObligations(tx, [{ id, at: now, ...took(body, owed.from, now) }], agentId))
    await note(tx, owed.caseId, agentId, 'kept', { kind: owed.kind })
  })
}

/** Not owed any more, because a person says so, and why. */
export async function waive(db: Db, { workspaceId, agentId }: Who, id: string, reason: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await openOne(tx, id)
    await waiveObligation(tx, id, agentId, reason)
    await note(tx, owed.caseId, agentId, 'waived', { kind: owed.kind, reason })
  })
}

/** Takes a waiver back; the promise runs on as it was given. */
export async function unwaive(db: Db, { workspaceId, agentId }: Who, id: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await lockObligation(tx, id)
    if (!owed) throw new NotHereError()
    if (!(await unwaiveObligation(tx, id))) throw new NotNowError(said('not-given-up'))
    await note(tx, owed.caseId, agentId, 'unwaived', { kind: owed.kind })
  })
}

async function openOne(tx: Tx, id: string): Promise<StoredObligation> {
  const owed = await lockObligation(tx, id)
  if (!owed) throw new NotHereError()
  if (owed.keptAt !== null) throw new NotNowError(said('kept-meanwhile'))
  if (owed.voidAt !== null) throw new NotNowError(said('not-owed'))
  return owed
}

async function note(tx: Tx, caseId: string, agentId: string, code: string, params: Record<string, string>) {
  await addCaseEvent(tx, { id: newId(), caseId, agentId, code, params })
  await tell(tx, [{ noun: 'obligation', id: caseId }])
}
