import { useState, type KeyboardEvent, type PointerEvent } from 'react'

interface Props {
  readonly label: string
  /** What it is the edge of: looks go by it. */
  readonly of: string
  /** A line that stands moves to the sides; one that lies moves up and down. */
  readonly stands: boolean
  /** The size that was chosen; undefined where none was. */
  readonly size: number | undefined
  readonly range: { readonly usual: number; readonly least: number; readonly most: number }
  /** How much one press of an arrow changes. */
  readonly step: number
  readonly spoken: (size: number) => string
  /** The size as it is drawn now, and how much of it one pixel of the hand's way is; negative where it grows the other way. */
  readonly now: () => number
  readonly perPixel: () => number
  /** Null gives the usual size back. */
  readonly set: (size: number | null) => void
}

const within = ({ least, most }: Props['range'], size: number): number =>
  Math.round(Math.min(most, Math.max(least, size)))

/** An edge that is moved by the pointer and by the arrow keys; Enter gives the usual size back. */
export function Divider({ label, of, stands, size, range, step, spoken, now, perPixel, set }: Props) {
  const [from, setFrom] = useState<{ place: number; size: number } | null>(null)
  const place = (event: PointerEvent) => (stands ? event.clientX : event.clientY)
  const press = (event: KeyboardEvent) => {
    const way = Math.sign(perPixel()) * step
    const to: Record<string, number | null> = {
      [stands ? 'ArrowLeft' : 'ArrowUp']: now() - way,
      [stands ? 'ArrowRight' : 'ArrowDown']: now() + way,
      Home: range.least,
      End: range.most,
      Enter: null,
    }
    const next = to[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    set(next === null ? null : within(range, next))
  }
  const hold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom({ place: place(event), size: now() })
  }
  return (
    // A separator that can be moved is a widget: it has a value, and takes the focus.
    /* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
    <hr
      className="divider"
      data-of={of}
      aria-orientation={stands ? 'vertical' : 'horizontal'}
      aria-label={label}
      aria-valuenow={size ?? range.usual}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      aria-valuetext={spoken(size ?? range.usual)}
      tabIndex={0}
      onKeyDown={press}
      onDoubleClick={() => set(null)}
      onPointerDown={hold}
      onPointerMove={(event) => from && set(within(range, from.size + perPixel() * (place(event) - from.place)))}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  )
}
