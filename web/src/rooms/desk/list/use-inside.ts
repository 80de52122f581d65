import { useEffect, useRef, useState, type HTMLAttributes } from 'react'

type Watch = Pick<HTMLAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'>

/** Whether a hand is in there: the pointer, or the focus. Looked at anew when `shown` changes. */
export function useInside(shown: unknown): [inside: boolean, watch: Watch] {
  const [pointer, setPointer] = useState(false)
  const [focus, setFocus] = useState(false)
  const place = useRef<HTMLElement | null>(null)
  // What had the focus may be gone, and nobody says so.
  useEffect(() => {
    if (focus && !place.current?.contains(document.activeElement)) setFocus(false)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- other rows are the reason to look
  }, [focus, shown])
  return [
    pointer || focus,
    {
      onPointerEnter: (event) => event.pointerType === 'mouse' && setPointer(true),
      onPointerLeave: () => setPointer(false),
      onFocus: (event) => {
        place.current = event.currentTarget
        // On the list's name one has only arrived.
        setFocus(!event.target.matches('h1, h2'))
      },
      onBlur: (event) => !event.currentTarget.contains(event.relatedTarget) && setFocus(false),
    },
  ]
}
