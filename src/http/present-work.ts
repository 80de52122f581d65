import type { CasePage } from '../contract/case-page.ts'
import type { StoredEvent } from '../store/case-page.ts'
import { deedsOf, type Deed } from '../store/case-events.ts'
import { lastHandOver, type HandOver } from '../store/hand-overs.ts'
import { wroteInPrivate } from '../store/legs.ts'
import { labelsOf, type Label } from '../store/labels.ts'
import { nearCases } from '../store/near-cases.ts'
import { notesOf, type StoredNote } from '../store/notes.ts'
import { together, type Tx } from '../store/scope.ts'
import { standingsOf, type Standing } from '../store/standing.ts'
import { caseNames } from '../store/statuses.ts'

export interface Work {
  readonly standing: Standing
  readonly names: readonly { readonly id: string; readonly name: string }[]
  readonly near: CasePage['near']
  readonly handOver: HandOver | null
  readonly labels: readonly Label[]
  readonly notes: readonly StoredNote[]
  readonly deeds: readonly Pick<Deed, 'id' | 'agentId' | 'undoneAt'>[]
  readonly agentId: string
  /** Something of ours has gone there since the private leg was opened. */
  readonly wroteInPrivate: boolean
}

/** How a case is worked on. The case is known to be there. */
export async function workOn(tx: Tx, caseId: string, agentId: string): Promise<Work> {
  const [[standing], names, near, handOver, labels, notes, deeds, wrote] = await together([
    standingsOf(tx, [caseId]),
    caseNames(tx),
    nearCases(tx, caseId),
    lastHandOver(tx, caseId),
    labelsOf(tx, caseId),
    notesOf(tx, caseId),
    deedsOf(tx, caseId),
    wroteInPrivate(tx, caseId),
  ])
  const offered = names.filter(
    ({ id, category, retired }) => category === standing!.category && (!retired || id === standing!.statusId),
  )
  return { standing: standing!, names: offered, near, handOver, labels, notes, deeds, agentId, wroteInPrivate: wrote }
}

export function presentWork({
  standing,
  names,
  near,
  labels,
  handOver,
}: Work): Pick<CasePage, 'status' | 'goneInto' | 'near' | 'labels' | 'handOver'> {
  const { name, category, since, until, statusId: id, goneInto } = standing
  const to = handOver?.toAgent && handOver.to ? { id: handOver.toAgent, name: handOver.to } : null
  return {
    status: { name, category, since, until, id, names: [...names] },
    goneInto,
    near,
    labels: [...labels],
    handOver: handOver && to ? { by: handOver.by, to, know: handOver.know, at: handOver.at } : null,
  }
}

export const presentNotes = ({ notes, agentId }: Work): CasePage['timeline'] =>
  notes.map(({ agentId: writer, ...note }) => ({ ...note, type: 'note', mine: writer === agentId }))

/** What the desk did, each with whether it can be taken back now. */
export function presentEvents(events: readonly StoredEvent[], work: Work): CasePage['timeline'] {
  const deeds = new Map(work.deeds.map((deed) => [deed.id, deed]))
  return events.map((event) => {
    const deed = deeds.get(event.id)
    const undone = Boolean(deed && deed.undoneAt !== null)
    return {
      ...event,
      type: 'event',
      code: event.code as 'took',
      undone,
      mine: deed?.agentId === work.agentId,
      mayUndo: !undone && mayUndo(event, events, work),
    }
  })
}

function mayUndo(event: StoredEvent, events: readonly StoredEvent[], work: Work): boolean {
  const { standing, handOver } = work
  const last = (codes: readonly string[]) => events.findLast(({ code }) => codes.includes(code))?.id === event.id
  if (event.params['move'] !== undefined) return true
  if (event.code === 'went-private') return last(['went-private']) && !work.wroteInPrivate
  if (event.code === 'handed-over') return handOver?.id === event.id
  if (event.code === 'labelled') return last(['labelled'])
  if (event.code === 'snoozed') return standing.category === 'later' && last(['snoozed'])
  if (event.code === 'called') return standing.statusId === event.params['to'] && last(['called'])
  const resolved = ['resolved', 'resolved-anyway']
  return resolved.includes(event.code) && standing.category === 'resolved' && last(resolved)
}
