import { holdCases } from '../../store/held.ts'
import { newId } from '../../runtime/ids.ts'
import { caseHead } from '../../store/case-page.ts'
import { addCaseEvent, ownCase } from '../../store/cases.ts'
import { keepDraft, type DraftFor } from '../../store/drafts.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace } from '../../store/scope.ts'
import { check } from '../../domain/guard/check.ts'
import type { Finding } from '../../domain/guard/finding.ts'
import type { Audience } from '../../domain/post.ts'
import type { Deps } from '../deps.ts'
import { draftIn, factsOf, placeOf } from '../facts.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { said } from '../../words/said.ts'

interface Where {
  readonly workspaceId: string
  readonly agentId: string
  readonly caseId: string
}

/** Keeps what an agent has written so far; nobody else's draft is touched. */
export async function keep(
  deps: Deps,
  where: Where,
  audience: DraftFor,
  draft: { text: string; answers: boolean; version: number },
): Promise<{ version: number; keptAt: number }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    if (!(await caseHead(tx, where.caseId))) throw new NotHereError()
    const kept = await keepDraft(tx, where.caseId, where.agentId, audience, draft)
    if (!kept) throw new NotNowError(said('draft-other-window'))
    await tell(tx, [{ noun: 'draft', id: where.caseId }])
    return kept
  })
}

/** What the guard says of a text as it stands, while somebody writes. */
export async function findings(
  deps: Deps,
  where: Where,
  audience: Audience,
  text: string,
): Promise<readonly Finding[]> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    const place = await placeOf(deps, tx, where.caseId)
    const draft = draftIn(place, audience, text)
    return place.about && draft ? check(draft, await factsOf(tx, place, place.about, audience)) : []
  })
}

/** One owner from start to end (C36): whoever takes a case keeps it until somebody else takes it. */
export async function take(deps: Deps, where: Where): Promise<void> {
  await inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await holdCases(tx, [where.caseId])
    if (!(await caseHead(tx, where.caseId))) throw new NotHereError()
    if (!(await ownCase(tx, where.caseId, where.agentId, false))) return
    await addCaseEvent(tx, { id: newId(), caseId: where.caseId, agentId: where.agentId, code: 'took', params: {} })
    await tell(tx, [{ noun: 'case', id: where.caseId }])
  })
}
