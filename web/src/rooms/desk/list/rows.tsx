import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useKey } from '../../../keys.ts'
import { useScreen } from '../../../screen.ts'
import { useDensity } from './density.ts'
import { placeOf, takesListFocus } from './places.ts'
import { useAhead } from './use-ahead.ts'
import { useActive, useRowFocus, type Active } from './use-roving.ts'
import type { Selecting } from './use-selection.ts'

/** What a row puts on its link, so that the list is one stop of the Tab key. */
export interface Roving {
  readonly tabIndex: 0 | -1
  readonly 'data-row': string
  readonly onFocus: () => void
  readonly 'data-chosen'?: true
  readonly onClick?: (event: MouseEvent<HTMLElement>) => void
}

interface Props<Row> {
  readonly list: string
  readonly label: string
  readonly rows: readonly Row[]
  readonly total: number
  readonly openId: string | null
  readonly onNearEnd: () => void
  /** Where rows can be selected. */
  readonly selecting?: Selecting
  /** Three lines whatever the reader chose: the third says why. */
  readonly alwaysRoomy?: boolean
  readonly children: (row: Row, roving: Roving) => ReactNode
}

const NEAR_END = 20

/** A long list of links: only what is seen is drawn, and j, k, arrows, Home, End and the page keys move the focus. */
export function Rows<Row extends { id: string }>(props: Props<Row>) {
  const { list, label, rows, total, openId, onNearEnd, selecting, alwaysRoomy, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const active = useActive(list, rows, openId)
  const { virtual, height, density } = useWindow(list, rows, active.index, scroller, alwaysRoomy)
  useAhead(rows, active.index)
  const focus = useRowFocus(scroller)
  const focusRow = (index: number) => {
    const to = Math.min(rows.length - 1, Math.max(0, index))
    const row = rows[to]
    if (!row) return
    focus.want(row.id)
    virtual.scrollToIndex(to)
    active.set(row.id)
    focus.give()
  }
  useLayoutEffect(() => {
    if (rows.length > 0 && takesListFocus(list)) focus.want(rows[active.index]?.id ?? null)
    focus.give()
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - NEAR_END) onNearEnd()
  }, [last, rows.length, onNearEnd])
  useSelectKeys(scroller, active, rows, selecting, focusRow)
  const move = useRowKeys(scroller, active, openId, rows.length, height, focusRow)
  return (
    // The keys only move the focus between the links in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="rows"
      data-rows={density}
      ref={scroller}
      onKeyDown={move}
      onScroll={(event) => void (placeOf(list).offset = event.currentTarget.scrollTop)}
    >
      <ul aria-label={label} style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index]
          if (!row) return null
          const tabIndex = index === active.index ? 0 : -1
          return (
            <li
              key={key}
              aria-setsize={Math.max(total, rows.length)}
              aria-posinset={index + 1}
              style={{ insetBlockStart: start, blockSize: size }}
            >
              {children(row, {
                tabIndex,
                'data-row': row.id,
                onFocus: () => active.set(row.id),
                ...(selecting ? chosenProps(selecting, row.id) : {}),
              })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function chosenProps(selecting: Selecting, id: string): Pick<Roving, 'data-chosen' | 'onClick'> {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (!selecting.picking || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.shiftKey) selecting.reach(id)
    else selecting.toggle(id)
  }
  return { onClick: press, ...(selecting.has(id) ? { 'data-chosen': true } : {}) }
}

/** The rows that are drawn: those in sight, a few around them, and the active one wherever it is. */
function useWindow(
  list: string,
  rows: readonly { id: string }[],
  active: number,
  scroller: RefObject<HTMLElement | null>,
  alwaysRoomy: boolean | undefined,
) {
  const chosen = useDensity()
  const density = alwaysRoomy ? 'roomy' : chosen
  const roomy = useScreen() === 'one' ? 5.75 : 5.25
  const height = (density === 'tight' ? 3.5 : roomy) * remSize()
  // Nothing here is kept from one drawing to the next by anybody else, which is what the rule is about.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    initialOffset: () => placeOf(list).offset,
    rangeExtractor: (range) => withActive(range, active),
  })
  useLayoutEffect(() => virtual.measure(), [virtual, height])
  return { virtual, height, density }
}

/** Rows grow with the letters that the reader has set. */
const remSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (active >= range.count || indexes.includes(active)) return indexes
  return [...indexes, active].toSorted((a, b) => a - b)
}

function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  active: Active,
  openId: string | null,
  count: number,
  height: number,
  focusRow: (index: number) => void,
): (event: KeyboardEvent) => void {
  // The first j lands on the first row; only from a row does it go on to the next.
  const onRow = () => scroller.current?.contains(document.activeElement) === true || (openId !== null && active.found)
  useKey('next', () => focusRow(onRow() ? active.index + 1 : active.index))
  useKey('previous', () => focusRow(onRow() ? active.index - 1 : active.index))
  return (event) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1)
    const to = target(event.key, active.index, page, count - 1)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    focusRow(to)
  }
}

/** `x` and its kin work on the row that has the focus, or on the active one while no case has it. */
function useSelectKeys(
  scroller: RefObject<HTMLElement | null>,
  active: Active,
  rows: readonly { id: string }[],
  selecting: Selecting | undefined,
  focusRow: (index: number) => void,
): void {
  const id = rows[active.index]?.id
  const here = () =>
    selecting !== undefined &&
    id !== undefined &&
    (scroller.current?.contains(document.activeElement) === true || !document.activeElement?.closest('.case, aside'))
  const step = (by: number) => () => {
    const next = rows[active.index + by]
    if (!here() || !next) return false
    selecting!.add(id!, next.id)
    return focusRow(active.index + by)
  }
  useKey('select', () => (here() ? selecting!.toggle(id!) : false))
  useKey('selectTo', () => (here() ? selecting!.reach(id!) : false))
  useKey('selectNext', step(1))
  useKey('selectPrevious', step(-1))
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
