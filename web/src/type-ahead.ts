/** Longer than a room takes to come; whoever types after that long means something else. */
const PATIENCE = 3_000

let held: { typed: string; readonly until: number } | null = null

export const inText = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** A key led to a field that is not there yet: what is typed meanwhile is meant for it. */
export function holdTyping(): void {
  if (inText(document.activeElement)) return
  if (held === null) addEventListener('focusin', handOver)
  held = { typed: '', until: performance.now() + PATIENCE }
}

function letGo(): string {
  const typed = held?.typed ?? ''
  held = null
  removeEventListener('focusin', handOver)
  return typed
}

function handOver({ target }: FocusEvent): void {
  if (!inText(target)) return
  const typed = letGo()
  // Whoever gave the field the focus may select what stands there, and that is what is typed over.
  if (typed !== '') setTimeout(() => void document.execCommand('insertText', false, typed))
}

/** True where the key was kept for the field to come, and is no key of the desk. */
export function isHeld(event: KeyboardEvent): boolean {
  if (held === null) return false
  if (performance.now() > held.until || event.key === 'Escape' || inText(event.target)) {
    letGo()
    return false
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key.length === 1) held.typed += event.key
  else if (event.key === 'Backspace') held.typed = held.typed.slice(0, -1)
  else if (event.key !== 'Enter') return false
  event.preventDefault()
  return true
}
