import type { CasePage, CaseEvent } from '../../../../../src/contract/case-page.ts'

/** The last word of mine on this case that still stands, where nobody judged it since: it can be taken back. */
export function myLastWord(kase: CasePage, myName: string): CaseEvent | null {
  const last = kase.timeline.findLast(
    (line) => line.type === 'event' && line.code === 'judged' && !line.params['undone'],
  )
  return last?.type === 'event' && last.by === myName ? last : null
}
