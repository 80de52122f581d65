/** Moves the focus to the next pane, round and round. */
export function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const pane = panes[(at + 1) % panes.length]
  const inside = pane?.querySelector<HTMLElement>('[aria-current], [data-row][tabindex="0"], h1[tabindex]')
  const target = inside ?? pane
  target?.focus()
}
