import { useEffect, useRef, useState, type RefObject } from 'react'
import { placeOf } from './places.ts'

export interface Active {
  readonly index: number
  readonly found: boolean
  set(id: string): void
}

/** Which row the Tab key comes to. Where that row is gone, the one in its place is next. */
export function useActive(list: string, rows: readonly { id: string }[], openId: string | null): Active {
  const [activeId, setActiveId] = useState(() => openId ?? placeOf(list).activeId)
  const [opened, setOpened] = useState(openId)
  if (opened !== openId) {
    setOpened(openId)
    if (openId !== null) setActiveId(openId)
  }
  const found = rows.findIndex(({ id }) => id === activeId)
  const [last, setLast] = useState(() => placeOf(list).index)
  if (found !== -1 && found !== last) setLast(found)
  const index = found === -1 ? Math.max(0, Math.min(last, rows.length - 1)) : found
  useEffect(() => {
    Object.assign(placeOf(list), { activeId, index })
  }, [list, activeId, index])
  return { index, found: found !== -1, set: setActiveId }
}

/** Gives the focus to a row as soon as it is drawn. */
export function useRowFocus(scroller: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null)
  return {
    want: (id: string | null) => {
      wanted.current = id
    },
    give: () => {
      if (wanted.current === null) return
      const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.current)}"]`)
      if (!row) return
      wanted.current = null
      row.focus()
    },
  }
}
