import { blankJudgement, blankPost, editPost, type Revised } from '../../store/posts.ts'
import { theyWait } from '../../store/case-page.ts'
import type { Tx } from '../../store/scope.ts'
import type { Batch } from './read.ts'

export interface Edited extends Revised {
  readonly after: string
  readonly at: number
}

export interface Deleted extends Revised {
  readonly at: number
  /** Whether another post of theirs, newer than our last reply, still stands in the case. */
  readonly waiting: boolean
}

/** Applies edits in the order they came; those of posts that we never stored are passed over. */
export async function editPosts(tx: Tx, network: string, edits: Batch['edits']): Promise<Edited[]> {
  const done: Edited[] = []
  for (const edit of edits) {
    const revised = await editPost(tx, network, edit)
    if (revised) done.push({ ...revised, after: edit.text, at: edit.at })
  }
  return done
}

/** Deleted by its author: the text is gone everywhere; the case keeps who, when and our answer. */
export async function deletePosts(tx: Tx, network: string, deletions: Batch['deletions']): Promise<Deleted[]> {
  const done: Deleted[] = []
  for (const gone of deletions) {
    const revised = await blankPost(tx, network, gone)
    if (!revised) continue
    await blankJudgement(tx, revised)
    const waiting = revised.caseId ? await theyWait(tx, revised.caseId) : false
    done.push({ ...revised, at: gone.at, waiting })
  }
  return done
}
