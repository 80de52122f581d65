import { LABEL_LENGTH, labelName } from '../../domain/case/label.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvents, type NewCaseEvent } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { labelsNamed, putLabels, takeLabels, type Label, type Labelled } from '../../store/labels.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotNowError } from '../problems.ts'
import { standingHere, type Where } from './where.ts'

interface Wish {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** Puts labels on a case and takes others off. What takes it back is null where the case was so already. */
export async function label(deps: Deps, where: Where, wish: Wish): Promise<{ undo: string | null }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await standingHere(tx, where.caseId)
    const deeds = await labelAll(tx, where.agentId, [where.caseId], wish)
    await tell(tx, [{ noun: 'case', id: where.caseId }])
    return { undo: deeds.get(where.caseId) ?? null }
  })
}

/** Labels many cases. Gives back the deed of each case on which anything changed. */
export async function labelAll(
  tx: Tx,
  agentId: string,
  caseIds: readonly string[],
  wish: Wish,
): Promise<Map<string, string>> {
  const add = await labelsNamed(tx, named(wish.add))
  const remove = await labelsNamed(tx, named(wish.remove))
  const added = await putLabels(tx, crossed(caseIds, add))
  const removed = await takeLabels(tx, crossed(caseIds, remove))
  const names = new Map([...add, ...remove].map(({ id, name }) => [id, name]))
  const events = caseIds.flatMap((caseId): NewCaseEvent[] => {
    const of = (changed: readonly Labelled[]) => changed.filter((one) => one.caseId === caseId)
    const params = { ...paramsOf('added', of(added), names), ...paramsOf('removed', of(removed), names) }
    return Object.keys(params).length === 0 ? [] : [{ id: newId(), caseId, agentId, code: 'labelled', params }]
  })
  await addCaseEvents(tx, events)
  return new Map(events.map(({ caseId, id }) => [caseId, id]))
}

/** Names as they are kept, each once. */
function named(typed: readonly string[]): Label[] {
  const names = new Map(typed.map(labelName).map((name) => [name.toLowerCase(), name]))
  names.delete('')
  for (const name of names.values())
    if (name.length > LABEL_LENGTH) throw new NotNowError(said('label-too-long', LABEL_LENGTH))
  return [...names.values()].map((name) => ({ id: newId(), name }))
}

const crossed = (caseIds: readonly string[], labels: readonly Label[]): Labelled[] =>
  caseIds.flatMap((caseId) => labels.map(({ id }) => ({ caseId, labelId: id })))

/** The names for whoever reads, the ids for taking it back. */
function paramsOf(
  what: 'added' | 'removed',
  changed: readonly Labelled[],
  names: ReadonlyMap<string, string>,
): Record<string, string> {
  if (changed.length === 0) return {}
  const ids = changed.map(({ labelId }) => labelId)
  return { [what]: ids.map((id) => names.get(id) ?? '').join(', '), [`${what}Ids`]: ids.join(' ') }
}

/** Labels as they were before a deed. */
export async function labelBack(tx: Tx, caseId: string, params: Readonly<Record<string, string>>): Promise<void> {
  const ids = (what: string) => (params[what] ?? '').split(' ').filter(Boolean)
  const onCase = (labelId: string) => ({ caseId, labelId })
  await takeLabels(tx, ids('addedIds').map(onCase))
  await putLabels(tx, ids('removedIds').map(onCase))
}
