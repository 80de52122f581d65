// What runs in the page, as text: this floor knows no browser.

/** Notes when the first row stood on the screen, in milliseconds from the start of the navigation. */
export const WATCH_ROWS = `{
  const seen = new MutationObserver(() => {
    if (document.querySelector('[data-row]') === null) return
    seen.disconnect()
    requestAnimationFrame(() => setTimeout(() => (window.usableAt = performance.now())))
  })
  seen.observe(document, { childList: true, subtree: true })
}`

/** Notes how long after Enter the name of the case is on the screen: drawing it puts the focus on its heading. */
export const WATCH_CASES = `{
  window.openedIn = []
  let pressed = 0
  addEventListener('keydown', (event) => event.key === 'Enter' && (pressed = event.timeStamp), true)
  addEventListener('focusin', ({ target }) => {
    if (target.closest('#case') === null || !/^H\\d$/.test(target.tagName)) return
    const from = pressed
    requestAnimationFrame(() => setTimeout(() => openedIn.push(performance.now() - from)))
  })
}`

/** Every page that the desk itself leads to. */
export const WAYS = `[...new Set([...document.querySelectorAll('nav a[href^="/"], a[data-row]')]
  .map((link) => link.getAttribute('href')))].filter((href) => !href.startsWith('/rehearsal'))`

export const SETTLED = `document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"], .grey-lines') === null`

export const ON_OPEN_ROW = `document.activeElement?.getAttribute('href') === location.pathname`
