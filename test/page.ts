import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page of a browser that nobody used before: 1440 by 900, in English, unless told otherwise. */
export async function openPage(browser: Browser, faults: string[], more: BrowserContextOptions = {}): Promise<Page> {
  const usual = { viewport: { width: 1440, height: 900 }, locale: 'en-US' }
  return openPageIn(await browser.newContext({ ...usual, ...more }), faults)
}

/** One more page beside what is open there. What goes wrong in it by itself is noted in `faults`. */
export async function openPageIn(context: BrowserContext, faults: string[]): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // The browser itself notes every refused request; the page shows each as words.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  return page
}

/** Axe has nothing to say, and nothing moves sideways. */
export async function axeFindsNothingOn(on: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: on }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  expect(await on.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
}
