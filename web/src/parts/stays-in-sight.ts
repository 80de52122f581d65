/**
 * For the line that stays at the end of a room: what has the focus is not left behind it when the line grows, or
 * anything above. Whoever scrolled away from the focus is left where they are.
 */
export function staysInSight(line: HTMLElement | null): (() => void) | undefined {
  const room = line?.parentElement
  if (!line || !room) return undefined
  const isBehind = () => {
    const at = document.activeElement
    return (
      at !== null &&
      room.contains(at) &&
      !line.contains(at) &&
      at.getBoundingClientRect().bottom > line.getBoundingClientRect().top
    )
  }
  let wasSeen = true
  const look = () => void (wasSeen = !isBehind())
  const grown = new ResizeObserver(() => {
    room.style.scrollPaddingBlockEnd = `${line.offsetHeight + 16}px`
    if (wasSeen && isBehind()) document.activeElement?.scrollIntoView({ block: 'nearest' })
    look()
  })
  for (const part of room.children) grown.observe(part)
  room.addEventListener('focusin', look)
  room.addEventListener('scroll', look)
  return () => {
    grown.disconnect()
    room.removeEventListener('focusin', look)
    room.removeEventListener('scroll', look)
  }
}
