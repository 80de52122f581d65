import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useKey } from '../../../keys.ts'
import { useScreen } from '../../../screen.ts'
import { listFocusWanted, placeOf, takesListFocus } from './places.ts'

/** What a row puts on its link, so that the list is one stop of the Tab key. */
export interface Roving {
  readonly tabIndex: 0 | -1
  readonly 'data-row': string
  readonly onFocus: () => void
}

interface Props<Row> {
  readonly list: string
  readonly label: string
  readonly rows: readonly Row[]
  readonly total: number
  readonly openId: string | null
  readonly onNearEnd: () => void
  readonly children: (row: Row, roving: Roving) => ReactNode
}

const NEAR_END = 20

/** A long list of links: only what is seen is drawn, and j, k, arrows, Home, End and the page keys move the focus. */
export function Rows<Row extends { id: string }>({
  list,
  label,
  rows,
  total,
  openId,
  onNearEnd,
  children,
}: Props<Row>) {
  const height = (useScreen() === 'one' ? 5.75 : 5.25) * remSize()
  const place = placeOf(list)
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  const [activeId, setActiveId] = useState(openId ?? place.activeId)
  const found = rows.findIndex(({ id }) => id === activeId)
  const active = found === -1 ? Math.max(0, Math.min(place.index, rows.length - 1)) : found
  place.index = active
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    initialOffset: place.offset,
    rangeExtractor: (range) => withActive(range, active),
  })
  useLayoutEffect(() => virtual.measure(), [virtual, height])

  const activate = (id: string) => {
    place.activeId = id
    setActiveId(id)
  }
  useEffect(() => {
    if (openId === null) return
    placeOf(list).activeId = openId
    setActiveId(openId)
  }, [list, openId])
  const focusRow = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    wanted.current = row.id
    virtual.scrollToIndex(rows.indexOf(row))
    activate(row.id)
  }
  useLayoutEffect(() => {
    if (listFocusWanted() && rows.length > 0 && takesListFocus()) wanted.current = rows[active]?.id ?? null
    if (wanted.current === null) return
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.current)}"]`)
    if (!link) return
    wanted.current = null
    link.focus()
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - NEAR_END) onNearEnd()
  }, [last, rows.length, onNearEnd])

  // The first j lands on the first row; only from a row does it go on to the next.
  const onRow = () => scroller.current?.contains(document.activeElement) === true || (openId !== null && found !== -1)
  useKey('next', () => focusRow(onRow() ? active + 1 : active))
  useKey('previous', () => focusRow(onRow() ? active - 1 : active))
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1)
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, active, page, rows.length - 1)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    focusRow(to)
  }
  return (
    <div
      className="rows"
      ref={scroller}
      onKeyDown={move}
      onScroll={(event) => void (place.offset = event.currentTarget.scrollTop)}
    >
      <ul aria-label={label} style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index]
          if (!row) return null
          const roving: Roving = {
            tabIndex: index === active ? 0 : -1,
            'data-row': row.id,
            onFocus: () => activate(row.id),
          }
          return (
            <li
              key={key}
              aria-setsize={Math.max(total, rows.length)}
              aria-posinset={index + 1}
              style={{ insetBlockStart: start, blockSize: size }}
            >
              {children(row, roving)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Rows grow with the letters that the reader has set. */
const remSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (active >= range.count || indexes.includes(active)) return indexes
  return [...indexes, active].toSorted((a, b) => a - b)
}

function target(key: string, active: number, page: number, last: number): number | null {
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  }
  return moves[key] ?? null
}
