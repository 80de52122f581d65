import { promisedIn, type Promised } from '../../domain/guard/promised/promised.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { playbookNow } from '../../store/playbooks.ts'
import type { NewReply, StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Db, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import { applyOwed } from '../owed/apply.ts'
import { NotNowError } from '../problems.ts'
import { watchSoon } from '../watch/soon.ts'

/** What a reply is to owe: what its words say, what its writer made of that, or nothing. */
export type WishedPromise = 'as read' | { readonly words: string; readonly due: number } | null

/** What a text promises now, by the company's clock. */
export const promisedNow = (db: Db, workspaceId: string, text: string): Promise<Promised | null> =>
  inWorkspace(db, workspaceId, (tx) => readPromise(tx, text))

const readPromise = async (tx: Tx, text: string): Promise<Promised | null> =>
  promisedIn(text, await databaseNow(tx), (await playbookNow(tx)).body.zone)

export async function promiseOf(tx: Tx, wish: WishedPromise, text: string): Promise<NewReply['promise']> {
  if (wish === null) return null
  if (wish === 'as read') {
    const read = await readPromise(tx, text)
    return read && { words: read.words, due: read.due }
  }
  if (wish.due <= (await databaseNow(tx))) throw new NotNowError(said('promise-over'))
  return wish
}

/** Where other words promise another time, that one; else what the writer chose stays. */
export async function promiseAfter(
  tx: Tx,
  { text, promiseWords, promiseDue }: StoredReply,
  changed: string,
): Promise<NewReply['promise']> {
  const [before, after] = [await readPromise(tx, text), await readPromise(tx, changed)]
  if (after && after.due !== before?.due) return { words: after.words, due: after.due }
  return promiseWords !== null && promiseDue !== null ? { words: promiseWords, due: promiseDue } : null
}

/** It stands there: what it promised is owed, until the time that was given (C13, C21). */
export async function owePromise(tx: Tx, reply: StoredReply, at: number): Promise<void> {
  const { caseId, agentId, promiseWords, promiseDue } = reply
  if (promiseWords === null || promiseDue === null) return
  const what = `“${promiseWords}”`
  const { made } = await applyOwed(tx, caseId, { did: 'we promised', at, what, due: promiseDue }, agentId)
  await watchSoon(tx, made)
  const params = { what, due: String(promiseDue) }
  await addCaseEvent(tx, { id: newId(), caseId, agentId, code: 'promised', params })
}
