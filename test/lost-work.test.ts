import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { axeFindsNothingOn } from './page.ts'
import { freePort, runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

// Never loses work (P18): whatever happens to the line, the desk, the session or the tab, the words are kept.

vi.setConfig({ testTimeout: 90_000 })
const { folder, remove } = scratchFolder()
const port = String(await freePort())
let browser: Browser
let desk: RunningDesk
let page: Page
/** Of the session that the page has: what we ask ourselves goes around the page's broken line. */
let cookie = ''
const PASSWORD = 'a sentence is better'
const start = () => runDesk([], folder, { PORT: port })

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), start()])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().click()
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().waitFor()
  await readCookie()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

async function newPage(more: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...more })
  const fresh = await context.newPage()
  fresh.setDefaultTimeout(30_000)
  return fresh
}

const readCookie = async () => {
  cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
const field = (on = page) => on.getByRole('textbox', { name: /Reply in public/ })
const openReply = async (on = page) => {
  await on
    .getByRole('button', { name: /^Reply in public/ })
    .first()
    .click()
  await field(on).waitFor()
}
const caseId = () => new URL(page.url()).pathname.split('/').at(-1)!

interface Drafts {
  readonly drafts: { readonly public: { readonly draft: { readonly text: string } | null } }
}

/** The words of the draft as the server has them. */
async function onServer(): Promise<string | null> {
  const answer = await fetch(`${desk.address}/api/cases/${caseId()}`, { headers: { cookie } }).catch(() => null)
  return answer?.ok ? (((await answer.json()) as Drafts).drafts.public.draft?.text ?? '') : null
}

test('offline for ten minutes: one writes on, nothing is sent, and it is on the server when we are back', async () => {
  await openReply()
  await page.clock.install()
  await page.context().setOffline(true)
  await page.getByText(/Reconnecting · list from/).waitFor()
  await field().fill('Dana, I am sorry.')
  await page.clock.fastForward('10:00')
  await page
    .getByText(/No connection since/)
    .first()
    .waitFor()
  await field().press('End')
  await field().pressSequentially(' Your bag is in Porto.')
  expect(await onServer()).not.toContain('Porto')
  await page.context().setOffline(false)
  await page.clock.fastForward('00:10')
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Dana, I am sorry. Your bag is in Porto.')
  await page
    .getByText(/No connection since/)
    .first()
    .waitFor({ state: 'detached' })
  await page.clock.resume()
})

test('the tab is closed while there is no line: the words are back with the case', async () => {
  await page.context().setOffline(true)
  await field().fill('Dana, I am sorry. A courier has your bag.')
  const again = await page.context().newPage()
  const url = page.url()
  await page.close()
  await again.context().setOffline(false)
  page = again
  await page.goto(url)
  await expect.poll(() => field().inputValue(), { timeout: 30_000 }).toBe('Dana, I am sorry. A courier has your bag.')
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Dana, I am sorry. A courier has your bag.')
})

test('the desk is renewed while somebody writes: the page stays, and so do the words', async () => {
  await field().fill('Dana, it comes by 20:00.')
  await desk.stop()
  await page.getByText(/Reconnecting · list from/).waitFor()
  await field().press('End')
  await field().pressSequentially(' Alex')
  desk = await start()
  await expect.poll(onServer, { timeout: 60_000 }).toBe('Dana, it comes by 20:00. Alex')
  await page.getByText(/Live · heard/).waitFor({ timeout: 60_000 })
  expect(await field().inputValue()).toBe('Dana, it comes by 20:00. Alex')
}, 120_000)

test('two tabs: what the other one kept is shown, and neither is lost without a word', async () => {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect.poll(() => field(other).inputValue(), { timeout: 30_000 }).toBe('Dana, it comes by 20:00. Alex')
  // Only this tab has no way to the desk: what it wrote comes second.
  await page.route('**/draft', (route) => route.abort())
  await field().fill('Words of the first tab.')
  await field(other).fill('Words of the second tab.')
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Words of the second tab.')
  await page.unroute('**/draft')
  await page.getByRole('button', { name: 'Go on with mine' }).waitFor()
  expect(await field().inputValue()).toBe('Words of the first tab.')
  await page.getByText('Words of the second tab.').first().waitFor()
  await page.getByRole('button', { name: 'Go on with mine' }).click()
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Words of the first tab.')
  await other.close()
})

test('the session ends under the hands: after signing in one is back on the same case, with the words', async () => {
  await field().fill('Dana, your bag is on its way. Alex')
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Dana, your bag is on its way. Alex')
  const url = page.url()
  await page.context().clearCookies()
  await field().press('End')
  await field().pressSequentially(' (by courier)')
  await page
    .getByText(/You were signed out/)
    .first()
    .waitFor()
  await page.getByRole('alert').getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect
    .poll(() => field().inputValue(), { timeout: 30_000 })
    .toBe('Dana, your bag is on its way. Alex (by courier)')
  expect(page.url()).toBe(url)
  await readCookie()
  await expect.poll(onServer, { timeout: 30_000 }).toBe('Dana, your bag is on its way. Alex (by courier)')
})

test('a page that cannot be drawn says so in words, and leads on; what was written is there', async () => {
  const url = page.url()
  await page.route('**/api/judge', (route) => route.fulfill({ json: { not: 'what a page expects' } }))
  await page.goto(`${desk.address}/judge`)
  await page.getByRole('heading', { name: 'This page could not be drawn' }).waitFor()
  await page.getByText('Nothing is lost: what you wrote is kept.').waitFor()
  await axeFindsNothingOn(page)
  await page.unroute('**/api/judge')
  await page.getByRole('button', { name: 'Load it anew' }).click()
  await page.getByRole('heading', { level: 1, name: 'Judge' }).waitFor()
  await page.goto(url)
  await page.getByText('Go on with your draft').or(field()).first().waitFor()
})
