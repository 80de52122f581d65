import { took } from '../../domain/playbook/give.ts'
import { newId } from '../../runtime/ids.ts'
import { caseHead } from '../../store/case-page.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { addNote } from '../../store/notes.ts'
import {
  keepObligations,
  lockObligation,
  unwaiveObligation,
  waiveObligation,
  type StoredObligation,
} from '../../store/obligations.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Db, type Tx } from '../../store/scope.ts'
import { standAt, standingsOf } from '../../store/standing.ts'
import { said } from '../../words/said.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { noteLate } from '../watch/late.ts'
import { applyOwed } from './apply.ts'
import { weigh } from './weigh.ts'

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

export interface ByHand {
  /** What was said, for the team: it stands as a note in the case. */
  readonly words: string
  /** For a follow-up: whether it is really solved (C37). */
  readonly solved: boolean
}

/** Done where the desk cannot see it: on the phone, by post, in the shop. */
export async function keepByHand(
  db: Db,
  { workspaceId, agentId }: Who,
  id: string,
  { words, solved }: ByHand = { words: '', solved: true },
): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await openOne(tx, id)
    const { caseId, kind } = owed
    const at = await databaseNow(tx)
    if (kind === 'call_back' && words === '') throw new NotNowError(said('call-said'))
    if (kind === 'follow_up') await followUp(tx, { caseId, agentId }, at, solved)
    else {
      const { body } = await playbookNow(tx)
      await noteLate(tx, await keepObligations(tx, [{ id, at, ...took(body, owed.from, at) }], agentId))
    }
    if (words !== '') await addNote(tx, { id: newId(), caseId, agentId, text: words })
    await note(tx, caseId, agentId, 'kept', { kind, ...(kind === 'follow_up' && !solved ? { unsolved: 'yes' } : {}) })
  })
}

/** It is solved, or they wait again: then the case is open, and an answer is owed from now. */
async function followUp(tx: Tx, on: { caseId: string; agentId: string }, at: number, solved: boolean): Promise<void> {
  await applyOwed(tx, on.caseId, { did: 'we followed up', at, solved }, on.agentId)
  const [standing] = await standingsOf(tx, [on.caseId])
  if (!solved && standing?.category !== 'open') await standAt(tx, on.caseId, { category: 'open' })
}

/** Not owed any more, because a person says so, and why. */
export async function waive(db: Db, { workspaceId, agentId }: Who, id: string, reason: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await openOne(tx, id)
    await waiveObligation(tx, id, agentId, reason)
    await weigh(tx, [owed.caseId])
    await note(tx, owed.caseId, agentId, 'waived', { kind: owed.kind, reason })
  })
}

/** Takes a waiver back; the promise runs on as it was given. */
export async function unwaive(db: Db, { workspaceId, agentId }: Who, id: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const owed = await lockObligation(tx, id)
    if (!owed) throw new NotHereError()
    if (!(await unwaiveObligation(tx, id))) throw new NotNowError(said('not-given-up'))
    await weigh(tx, [owed.caseId])
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

export async function note(tx: Tx, caseId: string, agentId: string, code: string, params: Record<string, string>) {
  await addCaseEvent(tx, { id: newId(), caseId, agentId, code, params })
  await tell(tx, [{ noun: 'obligation', id: caseId }])
}
