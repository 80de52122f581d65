import { useState } from 'react'
import type { CasePage, TimelinePost } from '../../../../../src/contract/case-page.ts'

const lastTheirs = (kase: CasePage): TimelinePost | undefined =>
  kase.timeline.findLast((line): line is TimelinePost => line.type === 'post' && line.theirs && line.deletedAt === null)

/** The last post of theirs that the writer has seen. While somebody writes, a newer one waits to be read. */
export function useSeen(kase: CasePage, writing: boolean) {
  const last = lastTheirs(kase)
  const [seen, setSeen] = useState(last?.id ?? null)
  const shown = writing ? seen : (last?.id ?? null)
  if (shown !== seen) setSeen(shown)
  return {
    seen: shown,
    newer: last && last.id !== shown ? last : null,
    last,
    look: () => setSeen(last?.id ?? null),
  }
}
