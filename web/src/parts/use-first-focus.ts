import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus where the first thing is typed, once. */
export function useFirstFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const first = useRef<Element>(null)
  useEffect(() => first.current?.focus(), [])
  return first
}
