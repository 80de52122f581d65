import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn } from './page.ts'

const { folder, remove } = scratchFolder()
let browser: Browser
let desk: RunningDesk
let context: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk(['--demo', 'Northwind Air'], folder)])
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Europe/Lisbon',
    colorScheme: 'light',
  })
  page = await newTab()
  await page.goto(/http:\S+\/enter\/\w+/.exec(desk.printed)![0])
  await row('Dana Okafor').waitFor()
  await page.goto(`${desk.address}/settings`)
  await page.getByRole('heading', { level: 1, name: 'My settings' }).waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

async function newTab(): Promise<Page> {
  const tab = await context.newPage()
  tab.setDefaultTimeout(20_000)
  tab.on('pageerror', (error) => faults.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return tab
}

const row = (name: string, on = page) => on.locator('[data-row]').filter({ hasText: name }).first()
const section = (name: string, on = page) => on.getByRole('region', { name, exact: true })
const kept = (name: string) => section(name).getByText('kept', { exact: true }).first().waitFor()
const dialog = () => page.getByRole('dialog', { name: 'Change keys' })
const scheme = (on: Page) => on.evaluate('document.documentElement.dataset.mantineColorScheme')

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

test('the look is kept, holds at once in every tab, and before the first paint', async () => {
  const other = await newTab()
  await other.goto(`${desk.address}/everyone`)
  await row('Dana Okafor', other).waitFor()
  expect(await scheme(page)).toBe('light')
  await section('Look').getByLabel('dark').check()
  await kept('Look')
  await expect.poll(() => scheme(page)).toBe('dark')
  await expect.poll(() => scheme(other)).toBe('dark')
  await axeFindsNothing()
  // Nothing but the first script has run when the page is parsed this far.
  await other.route('**/assets/*.js', (route) => route.abort())
  await other.goto(`${desk.address}/everyone`, { waitUntil: 'commit' })
  await expect.poll(() => scheme(other)).toBe('dark')
  await other.close()
  faults.length = 0
  const fresh = await browser.newContext({ storageState: cookiesOnly(await context.storageState()) })
  const elsewhere = await fresh.newPage()
  await elsewhere.goto(`${desk.address}/everyone`)
  await expect.poll(() => scheme(elsewhere)).toBe('dark')
  await fresh.close()
  await section('Look').getByLabel('as my device').check()
  await expect.poll(() => scheme(page)).toBe('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => scheme(page)).toBe('dark')
  await page.emulateMedia({ colorScheme: 'light' })
})

const cookiesOnly = (state: Awaited<ReturnType<BrowserContext['storageState']>>) => ({ ...state, origins: [] })

test('rows are one setting, here and in the head of a list', async () => {
  await section('Rows').getByLabel('tight').check()
  await kept('Rows')
  await page.goto(`${desk.address}/everyone`)
  await page.locator('[data-rows="tight"]').waitFor()
  await page.getByRole('button', { name: 'More about this list' }).click()
  await page.getByRole('menuitem', { name: 'Roomy rows' }).click()
  await page.locator('[data-rows="roomy"]').waitFor()
  await page.goto(`${desk.address}/settings`)
  expect(await section('Rows').getByLabel('roomy').isChecked()).toBe(true)
})

test('times are said in the zone and the hours that were chosen', async () => {
  await section('Times').getByLabel('12 h').check()
  await kept('Times')
  await section('Times').getByLabel('Zone').selectOption('Asia/Tokyo')
  const there = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Tokyo',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
  })
  const said = () => section('Times').getByText('There it is').textContent()
  const isNow = (time: string | null) =>
    [0, -60_000].some((ago) => time === `There it is ${there.format(Date.now() + ago)} now.`)
  await expect.poll(async () => isNow(await said())).toBe(true)
  const other = await newTab()
  await other.goto(`${desk.address}/everyone`)
  await row('Dana Okafor', other).click()
  const time = other.locator('main time').first()
  await time.waitFor()
  const at = Date.parse((await time.getAttribute('datetime'))!)
  await expect.poll(() => time.textContent()).toContain(there.format(at))
  await section('Times').getByLabel('Zone').selectOption('America/New_York')
  const inNewYork = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/New_York',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
  }).format(at)
  await expect.poll(() => time.textContent()).toContain(inNewYork)
  await other.close()
  await section('Times').getByLabel('24 h').check()
  await section('Times').getByLabel('Zone').selectOption('')
  await axeFindsNothing()
})

const keyOf = (does: string) => dialog().getByRole('listitem').filter({ hasText: does }).getByRole('button').first()

test('an action gets another key by pressing it; a taken one is refused, and swapped on request', async () => {
  await section('Keys').getByRole('button', { name: 'Change keys…' }).click()
  await keyOf('Resolve, asks').click()
  await page.keyboard.press('v')
  await dialog().getByText('Resolve, asks what is owed has v now.').waitFor()
  await keyOf('Reply in public').click()
  await page.keyboard.press('v')
  await dialog().getByText('v is Resolve, asks what is owed.').waitFor()
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Swap them' }).click()
  await dialog().getByText('Swapped: Reply in public v; Resolve, asks what is owed r.').waitFor()
  await keyOf('Note, only').click()
  await page.keyboard.press('Control+c')
  await dialog().getByText('Ctrl C belongs to your browser. Press another.').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('x')
  await dialog().getByText('Note, only our team reads it has g x now.').waitFor()
  await keyOf('Note, only').click()
  await page.keyboard.press('Escape')
  await keyOf('Note, only')
    .and(page.getByText('g x', { exact: true }))
    .waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'All keys' })
  await help.locator('dl > div').filter({ hasText: 'Reply in public' }).locator('kbd').getByText('v').waitFor()
  await page.keyboard.press('Escape')
})

test('the desk follows: keys, the letters beside the words, in another browser as well', async () => {
  const fresh = await browser.newContext({ storageState: cookiesOnly(await context.storageState()), locale: 'en-US' })
  const elsewhere = await fresh.newPage()
  await elsewhere.goto(`${desk.address}/everyone`)
  await row('Kirsten Mo', elsewhere).click()
  await elsewhere.getByRole('heading', { level: 1, name: /Kirsten Mo/ }).waitFor()
  await elsewhere.locator('kbd').getByText('g x', { exact: true }).first().waitFor()
  await elsewhere.keyboard.press('v')
  await elsewhere.getByRole('textbox', { name: /Reply in public/ }).waitFor()
  await fresh.close()
  await section('Keys').getByRole('button', { name: 'Change keys…' }).click()
  await dialog().getByRole('button', { name: 'Back to the keys as they came' }).click()
  await keyOf('Resolve, asks')
    .and(page.getByText('e', { exact: true }))
    .waitFor()
  await page.keyboard.press('Escape')
  await section('Keys').getByRole('switch').focus()
  await page.keyboard.press('Space')
  await kept('Keys')
  await page.keyboard.press('?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Space')
})

test('a reply waits until I press, and says so', async () => {
  await section('Undo after sending').getByLabel('until I press').check()
  await section('Undo after sending').getByText('A reply waits until you press Send now.').waitFor()
  await kept('Undo after sending')
  await page.goto(`${desk.address}/everyone`)
  await row('Jonas Lindqvist').click()
  await page.getByRole('heading', { level: 1, name: /Jonas Lindqvist/ }).waitFor()
  await page.keyboard.press('r')
  await page
    .getByRole('textbox', { name: /Reply in public/ })
    .fill('Jonas, three weeks is too long, and I am sorry. I looked: your refund left our bank today.')
  await page.getByText('Nothing stands in the way.').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Waits until Send now is pressed; then it goes out to everyone').waitFor()
  await axeFindsNothing()
  await page.reload()
  await page.getByText('Waits until Send now is pressed; then it goes out to everyone').waitFor()
  await page.keyboard.press('z')
  await page.getByRole('textbox', { name: /Reply in public/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.locator('article').filter({ hasText: 'your refund left our bank today' }).first().waitFor()
  await page.goto(`${desk.address}/settings`)
})

/** What a clock in Lisbon shows so many hours from now. */
const onTheWall = (hours: number) =>
  new Date(Date.now() + hours * 3_600_000).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/Lisbon',
    hour: '2-digit',
    minute: '2-digit',
  })

test('quiet hours take the figure out of the tab, and one may be told of nothing', async () => {
  await page.goto(`${desk.address}/everyone`)
  await expect.poll(() => page.title()).toMatch(/\d/)
  await page.goto(`${desk.address}/settings`)
  await section('Tell me about').getByLabel('Quiet hours').check()
  await section('Tell me about').getByLabel('from').fill(onTheWall(-2))
  await section('Tell me about').getByLabel('to').fill(onTheWall(2))
  await section('Tell me about').getByLabel('Quiet hours').focus()
  await kept('Tell me about')
  await axeFindsNothing()
  await page.goto(`${desk.address}/everyone`)
  await row('Dana Okafor').waitFor()
  await expect.poll(() => page.title()).not.toMatch(/\d/)
  await page.goto(`${desk.address}/settings`)
  await section('Tell me about').getByLabel('Quiet hours').uncheck()
  await section('Tell me about').getByLabel('all that the playbook tells me').uncheck()
  await section('Tell me about').getByLabel('what is late').uncheck()
  await section('Tell me about').getByLabel('what is mine').uncheck()
  await section('Tell me about').getByText('You are told of nothing.').waitFor()
})

test.each([
  { width: 1440, height: 900, colorScheme: 'dark' as const },
  { width: 390, height: 844, colorScheme: 'light' as const },
  { width: 390, height: 844, colorScheme: 'dark' as const },
])('axe finds nothing at $width, $colorScheme', async ({ colorScheme, ...size }) => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(size)
  await section('Look').waitFor()
  await axeFindsNothing()
  await section('Keys').getByRole('button', { name: 'Change keys…' }).click()
  await dialog().waitFor()
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
})

test('the language is kept, and the page speaks it at once, in another tab too', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const other = await newTab()
  await other.goto(`${desk.address}/everyone`)
  await row('Dana Okafor', other).waitFor()
  await section('Language').getByLabel('Deutsch').click()
  await page.getByRole('heading', { level: 1, name: 'Meine Einstellungen' }).waitFor()
  await expect.poll(() => other.evaluate('document.documentElement.lang')).toBe('de')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await section('Sprache').getByLabel('English').click()
  await page.getByRole('heading', { level: 1, name: 'My settings' }).waitFor()
  await other.close()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { level: 1, name: 'Meine Einstellungen' }).waitFor()
  await page.reload()
  await section('Sprache').waitFor()
  expect(await section('Sprache').getByLabel('Deutsch').isChecked()).toBe(true)
  await axeFindsNothing()
})

test('nothing went wrong on the page meanwhile', () => expect(faults).toEqual([]))
