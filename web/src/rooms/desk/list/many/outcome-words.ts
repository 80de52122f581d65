import { shownName } from '../../../../../../src/domain/person/name.ts'
import type { DoneToMany } from '../../../../../../src/contract/bulk.ts'
import { momentWords } from '../../../../moments.ts'
import { now } from '../../../../clock.ts'
import { words } from '../../../../words.ts'
import type { Outcome } from './use-many.ts'

/** So many are named one by one. */
const NAMED = 3

/** `2 of 3 done. Dana’s is answered by Priya just now, and stayed.` */
export function outcomeWords({ deed, to, result: { done, stayed } }: Outcome): string {
  const { did, didSome, stayedMore } = words.savedViews
  const count = done.length
  const whole = {
    assign: () => did.assign(count, to),
    label: () => did.label(count),
    snooze: () =>
      did.snooze(count, deed.do === 'snooze' && deed.until !== null ? momentWords(deed.until, now()) : null),
    resolve: () => did.resolve(count),
    undo: () => did.undo(count),
  }[deed.do]()
  const more = stayed.length - NAMED
  return [
    stayed.length === 0 ? whole : didSome(count, count + stayed.length),
    ...stayed.slice(0, NAMED).map(stayedWords),
    more > 0 ? stayedMore(more) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export const stayedWords = ({ why, by, name, handle }: DoneToMany['stayed'][number]): string =>
  words.savedViews.stayed[why](shownName(name, handle), by)
