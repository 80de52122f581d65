import { useRef, type KeyboardEvent } from 'react'
import type { Count, FoundKind } from '../../../../src/contract/search.ts'
import { words } from '../../words.ts'
import type { Sought } from './place.ts'
import { counted } from './row-words.ts'

const KINDS: readonly FoundKind[] = ['cases', 'posts', 'people']

interface Props {
  readonly kind: FoundKind
  readonly order: Sought['order']
  readonly counts: Readonly<Record<FoundKind, Count>> | null
  readonly panel: string
  readonly show: (kind: FoundKind) => void
  readonly turn: (order: Sought['order']) => void
  readonly up: () => void
  readonly down: () => void
}

/** Cases, posts and people, each with how many; and in which order. */
export function Tabs({ kind: chosen, order, counts, panel, show, turn, up, down }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const away = { ArrowUp: up, ArrowDown: down }[event.key]
    if (by === undefined && away === undefined) return
    event.preventDefault()
    if (by === undefined) return away?.()
    const at = (KINDS.indexOf(chosen) + by + KINDS.length) % KINDS.length
    show(KINDS[at]!)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <div className="search-tabs">
      <div role="tablist" aria-label={words.search.tabs} ref={list}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            role="tab"
            aria-selected={kind === chosen}
            aria-controls={panel}
            tabIndex={kind === chosen ? 0 : -1}
            onClick={() => show(kind)}
            onKeyDown={step}
          >
            {words.search[kind]}{' '}
            {counts && counts[kind].count > 0 ? <span className="figure">{counted(counts[kind])}</span> : null}
          </button>
        ))}
      </div>
      <select
        aria-label={words.search.order}
        value={order}
        onChange={(event) => turn(event.currentTarget.value === 'oldest' ? 'oldest' : 'newest')}
      >
        <option value="newest">{words.search.newest}</option>
        <option value="oldest">{words.search.oldest}</option>
      </select>
    </div>
  )
}
