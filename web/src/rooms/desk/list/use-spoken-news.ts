import { useEffect, useRef } from 'react'
import type { OwedRow } from '../../../../../src/contract/inbox.ts'
import { sayNews } from '../../../parts/say.tsx'
import { isQuietNow } from '../../../quiet.ts'
import { when } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** Says what came in and what grew late since it was last said: "2 new, 1 late". */
export function useSpokenNews(pages: readonly (readonly OwedRow[])[], now: number): void {
  const known = useRef<{ ids: Set<string>; late: Set<string> } | null>(null)
  useEffect(() => {
    const rows = pages[0]
    if (!rows) return
    const late = new Set(rows.filter((row) => when(row, now).level === 'late').map(({ id }) => id))
    const before = known.current
    known.current = { ids: new Set([...(before?.ids ?? []), ...rows.map(({ id }) => id)]), late }
    if (!before) return
    const added = rows.filter(({ id }) => !before.ids.has(id)).length
    const newlyLate = [...late].filter((id) => !before.late.has(id)).length
    if (added + newlyLate > 0 && !isQuietNow())
      sayNews(
        [added > 0 && words.lists.added(added), newlyLate > 0 && words.lists.late(newlyLate)]
          .filter(Boolean)
          .join(', '),
      )
  }, [pages, now])
}
