import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { now } from '../../../../clock.ts'
import { useKey } from '../../../../keys.ts'
import type { Deeds } from './use-deeds.ts'
import { words } from '../../../../words.ts'

/** Longer ago is no slip of the hand any more: the line in the case still takes it back. */
const LATELY = 60 * 60_000

/** The last thing that I did here and that can be taken back. */
export function lastOfMine(kase: CasePage): { id: string; note: boolean } | null {
  const last = kase.timeline.findLast(
    (line) => (line.type === 'event' && line.mine && line.mayUndo) || (line.type === 'note' && line.mine),
  )
  return last && now() - last.at < LATELY ? { id: last.id, note: last.type === 'note' } : null
}

/** `z` takes it back; a reply that is about to go out comes first. */
export function useUndo(kase: CasePage, deeds: Deeds): void {
  useKey(
    'undo',
    () => {
      const last = lastOfMine(kase)
      return last === null || deeds.isPending ? false : deeds.mutate({ do: 'undo', ...last })
    },
    { depth: -1, whyNot: lastOfMine(kase) === null ? words.notNow.nothingToTakeBack : null },
  )
}
