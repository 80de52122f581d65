import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import type { Screen } from '../../screen.ts'
import { words } from '../../words.ts'

/** How wide each pane is, and may be. The case takes what is left, and never less than 480. */
const PANES = {
  rail: { usual: 208, least: 176, most: 320 },
  list: { usual: 416, least: 288, most: 640 },
  side: { usual: 304, least: 256, most: 480 },
} as const

type Pane = keyof typeof PANES
type Widths = Partial<Record<Pane, number>>

const KEPT = 'amends:panes'
const STEP = 16

function readWidths(): Widths {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
    const fits = Object.entries(PANES).filter(
      ([pane, { least, most }]) => Number(given[pane]) >= least && Number(given[pane]) <= most,
    )
    return Object.fromEntries(fits.map(([pane]) => [pane, Number(given[pane])]))
  } catch {
    return {}
  }
}

/** The widths of the panes, remembered in this browser. */
export function usePanes(screen: Screen) {
  const [widths, setWidths] = useState(readWidths)
  const set = (pane: Pane, width: number | null) => {
    const { least, most } = PANES[pane]
    const { [pane]: _, ...rest } = widths
    const next = width === null ? rest : { ...rest, [pane]: Math.round(Math.min(most, Math.max(least, width))) }
    localStorage.setItem(KEPT, JSON.stringify(next))
    setWidths(next)
  }
  const shown: readonly Pane[] =
    screen === 'four' ? ['rail', 'list', 'side'] : screen === 'three' ? ['rail', 'list'] : []
  const style = Object.fromEntries(Object.entries(widths).map(([pane, width]) => [`--${pane}`, `${width}px`]))
  return {
    style: style as CSSProperties,
    dividers:
      shown.length === 0 ? null : (
        <section className="dividers" aria-label={words.savedViews.panes.all}>
          {shown.map((pane) => (
            <Divider key={pane} pane={pane} width={widths[pane]} set={set} />
          ))}
        </section>
      ),
  }
}

interface Props {
  readonly pane: Pane
  readonly width: number | undefined
  readonly set: (pane: Pane, width: number | null) => void
}

/** The line between two panes: it is moved by the pointer and by the arrow keys; Enter gives the usual width back. */
function Divider({ pane, width, set }: Props) {
  const { usual, least, most } = PANES[pane]
  const [from, setFrom] = useState<{ x: number; width: number } | null>(null)
  // The right pane is on the other side of its line, and so is everything where people read from the right.
  const side = (document.documentElement.dir === 'rtl' ? -1 : 1) * (pane === 'side' ? -1 : 1)
  const now = () => paneOf(pane)?.getBoundingClientRect().width ?? width ?? usual
  const press = (event: KeyboardEvent) => {
    const to: Record<string, number | null> = {
      ArrowLeft: now() - side * STEP,
      ArrowRight: now() + side * STEP,
      Home: least,
      End: most,
      Enter: null,
    }
    const next = to[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    set(pane, next)
  }
  const hold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom({ x: event.clientX, width: now() })
  }
  return (
    // A separator that can be moved is a widget: it has a value, and takes the focus.
    /* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
    <hr
      className="divider"
      data-of={pane}
      aria-orientation="vertical"
      aria-label={words.savedViews.panes[pane]}
      aria-valuenow={width ?? usual}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={words.savedViews.panes.value(width ?? usual)}
      tabIndex={0}
      onKeyDown={press}
      onDoubleClick={() => set(pane, null)}
      onPointerDown={hold}
      onPointerMove={(event) => from && set(pane, from.width + side * (event.clientX - from.x))}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  )
}

const paneOf = (pane: Pane): Element | null => document.querySelector(`.panes > .${pane}`)
