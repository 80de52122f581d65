/** Whoever takes the focus on purpose has done so by then. */
const REST = 60
const MODAL = '[aria-modal="true"]'
/** What is still not drawn after this long will not be waited for. */
const PATIENCE = 8_000

let had: { readonly element: Element; readonly pane: Element | null } | null = null
/** What led to the dialogs that are open, the last one on top: each closes to where its hand came from. */
const openers: { readonly dialog: Element; readonly from: Element }[] = []
let byKey = false
let lostAt: number | null = null
/** What had the focus and cannot have it for a while. */
let asleep: Element | null = null

/**
 * Gives the focus a place when what had it is gone: a row that was settled, a button that did its work, a room that was
 * left. Without it the keys would go on from the beginning of the page, and a screen reader would fall silent.
 */
export function keepFocus(): void {
  addEventListener('focusin', ({ target }) => {
    lostAt = null
    if (!(target instanceof Element) || target === document.body) return
    const pane = paneOf(target)
    while (openers.length > 0 && !openers.at(-1)!.dialog.isConnected) openers.pop()
    if (pane?.matches(MODAL) && had !== null && had.pane !== pane && openers.at(-1)?.dialog !== pane)
      openers.push({ dialog: pane, from: had.element })
    had = { element: target, pane }
  })
  addEventListener('keydown', () => (byKey = true), true)
  addEventListener('pointerdown', () => ([byKey, asleep] = [false, null]), true)
  const watch = new MutationObserver(look)
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'data-loading'] })
}

const paneOf = (element: Element): Element | null => element.closest(`[data-pane], ${MODAL}, main`)
const nobodyHasIt = (): boolean => document.activeElement === null || document.activeElement === document.body
/** It was taken away from under the hand, and not left by it. */
const isLost = (): boolean =>
  had !== null && nobodyHasIt() && (!had.element.isConnected || had.element.matches(':disabled'))

/** Its button is at work: it takes the focus back when it is done. */
const isAtWork = (): boolean => had!.element.isConnected && had!.element.matches('[data-loading]')

function look(): void {
  wake()
  if (!isLost() || isAtWork()) return
  const first = lostAt === null
  lostAt ??= performance.now()
  if (performance.now() - lostAt > PATIENCE) had = null
  // What is drawn later is looked at again when it is drawn.
  else if (first) setTimeout(give, REST)
  else if (performance.now() - lostAt > REST) give()
}

function wake(): void {
  const mine = had?.element
  if (mine?.matches(':disabled')) return void (asleep = mine)
  if (asleep === null || asleep !== mine || !mine.isConnected) return
  asleep = null
  if (mine instanceof HTMLElement && nobodyHasIt()) mine.focus()
}

function give(): void {
  if (isLost() && !isAtWork()) placeIn(had!.pane)?.focus()
}

function placeIn(before: Element | null): HTMLElement | null {
  const opener = openerOf(before)
  if (opener) return opener
  const dialog = document.querySelector<HTMLElement>(MODAL)
  if (dialog) return dialog.querySelector<HTMLElement>('[data-autofocus], input, textarea, select, button')
  const stays = before?.isConnected ? before : null
  // A pointer in a list would hold its order: only who works by keys goes on at the row that took the place.
  const row = byKey ? stays?.querySelector<HTMLElement>('[data-row][tabindex="0"]') : null
  return row ?? nameOf(stays ?? document.querySelector('main, [role="main"]'))
}

/** Where the hand was before the dialogs that are gone; an entry of a menu is gone with it, and its button is meant. */
function openerOf(before: Element | null): HTMLElement | null {
  let from: Element | null = null
  while (openers.length > 0 && !openers.at(-1)!.dialog.isConnected) from = openers.pop()!.from
  if (from === null || before?.isConnected) return null
  const menu = from.closest('[role="menu"]')
  const button = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : from
  return button instanceof HTMLElement && button.isConnected && !button.matches(':disabled') ? button : null
}

/** The heading of a pane, or the pane where its heading is only heard. */
function nameOf(pane: Element | null): HTMLElement | null {
  const heading = pane?.querySelector<HTMLElement>('h1, h2') ?? null
  if (heading === null) return null
  if (heading.matches('.unseen')) return pane as HTMLElement
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  return heading
}
