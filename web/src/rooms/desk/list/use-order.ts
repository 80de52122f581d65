import { useEffect, useMemo, useState } from 'react'
import { inPlace, newsOf, upToDate, type Held, type News } from './order.ts'
import { words } from '../../../words.ts'

const FRESH_FOR = 1_200

export interface Order<Row> {
  readonly rows: readonly Row[]
  readonly news: string
  readonly gone: ReadonlySet<string>
  readonly fresh: ReadonlySet<string>
  bringUpToDate(): void
}

interface Seen<Row> {
  readonly pages: readonly (readonly Row[])[]
  readonly frozen: boolean
  readonly held: Held<Row>
}

/** The order stands still while `frozen`, that is, while a hand is in the list. */
export function useOrder<Row extends { id: string }>(
  pages: readonly (readonly Row[])[],
  frozen: boolean,
  more: boolean,
): Order<Row> {
  const [seen, setSeen] = useState<Seen<Row>>(() => ({ pages, frozen, held: upToDate(pages, null) }))
  const [washed, setWashed] = useState<ReadonlySet<string> | null>(null)
  if (seen.pages !== pages || seen.frozen !== frozen) {
    // Where the hand has only come, what comes with it counts as before it. A list that was empty has no order to keep.
    const keep = frozen && seen.frozen && seen.held.rows.length > 0
    const first = seen.held.pages === 0
    const held = keep ? inPlace(pages, seen.held, more) : upToDate(pages, first ? null : seen.held)
    setSeen({ pages, frozen, held })
  }
  const { held } = seen
  useEffect(() => {
    if (held.fresh.size === 0) return undefined
    const timer = setTimeout(() => setWashed(held.fresh), FRESH_FOR)
    return () => clearTimeout(timer)
  }, [held.fresh])
  const news = useMemo(() => (frozen ? newsWords(newsOf(pages, held)) : ''), [frozen, pages, held])
  return {
    rows: held.rows,
    news,
    gone: held.gone,
    fresh: washed === held.fresh ? NONE : held.fresh,
    bringUpToDate: () => setSeen({ pages, frozen, held: upToDate(pages, held) }),
  }
}

const NONE: ReadonlySet<string> = new Set()

function newsWords({ added, moved, gone }: News): string {
  const { lists } = words
  return [added > 0 && lists.added(added), moved > 0 && lists.moved(moved), gone > 0 && lists.settled(gone)]
    .filter(Boolean)
    .join(', ')
}
