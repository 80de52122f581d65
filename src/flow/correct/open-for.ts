import { casesOf } from '../../store/cases.ts'
import { postToOpen, triageOf } from '../../store/corrections.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations } from '../../store/obligations.ts'
import { playbookNow } from '../../store/playbooks.ts'
import type { Tx } from '../../store/scope.ts'
import { Ledger } from '../drain/open.ts'
import { writeLedger } from '../drain/write.ts'

/** Opens a case for a mention that stood without one, or puts it in the one that its author has: owed from now. */
export async function openFor(tx: Tx, postId: string): Promise<{ caseId: string; owed: string[] }> {
  const post = await postToOpen(tx, postId)
  const triage = await triageOf(tx, postId)
  if (!post || !triage) throw new Error(`post ${postId} is judged and is not there`)
  const now = await databaseNow(tx)
  const cases = await casesOf(tx, [post.personId])
  const open = await openObligations(
    tx,
    cases.map(({ id }) => id),
  )
  const ledger = new Ledger(cases, open, (await playbookNow(tx)).body)
  const author = { ...post.author, bio: null, since: null }
  const { to, ...rest } = post
  // The promise begins now: nobody could keep one that nobody knew of.
  ledger.theyWrote(
    {
      ...rest,
      ...(to === null ? {} : { to }),
      author,
      accountId: null,
      partnerId: null,
      heardAt: now,
      history: false,
      at: now,
    },
    post.network,
    triage,
    { caseId: null, ours: null, others: false },
  )
  await writeLedger(tx, ledger, [], [])
  return { caseId: ledger.posts[0]!.caseId, owed: [...ledger.owed.keys()] }
}
