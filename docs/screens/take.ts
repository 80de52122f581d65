// Takes the pictures of docs/screens anew: node docs/screens/take.ts. The day, its people and their words are made up.
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../test/browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from '../../test/running-desk.ts'

const SIZES = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } }
const SCHEMES = ['light', 'dark'] as const
const here = import.meta.dirname

async function everyLook(
  browser: Browser,
  state: Awaited<ReturnType<BrowserContext['storageState']>> | undefined,
  act: (page: Page, name: (what: string) => string, phone: boolean) => Promise<void>,
) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        locale: 'en-US',
        ...(state ? { storageState: state } : {}),
      })
      const page = await context.newPage()
      await act(page, (what) => path.join(here, `${what}-${size}-${colorScheme}.png`), size === '390')
      await context.close()
    }
  }
}

/** The rooms, each with the address at which it is worth a picture. */
const ROOMS = {
  rehearsal: 'rehearsal/',
  people: 'people',
  search: 'search?q=northwind',
  queries: 'queries',
  connections: 'connections',
  playbook: 'playbook',
  judge: 'judge',
  team: 'team',
  settings: 'settings',
}

const settle = (page: Page) => page.waitForTimeout(1500)

async function theDay(browser: Browser, desk: RunningDesk): Promise<void> {
  const context = await browser.newContext({ locale: 'en-US' })
  const first = await context.newPage()
  await first.goto(/http:\S+\/enter\/\w+/.exec(desk.printed)![0])
  await first.getByText('Dana Okafor').first().waitFor()
  const state = await context.storageState()
  await context.close()
  await everyLook(browser, state, async (page, name, phone) => {
    await page.goto(`${desk.address}/everyone`)
    await page.getByText('Dana Okafor').first().waitFor()
    await settle(page)
    if (phone) await page.screenshot({ path: name('list') })
    await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().click()
    await settle(page)
    if (phone) await page.screenshot({ path: name('case') })
    await page.keyboard.press('r')
    await page
      .getByRole('textbox', { name: /Reply in public/ })
      .fill('Sorry if this caused any inconvenience, please email care@northwind.example.')
    await page.getByRole('button', { name: /1 thing stops this/ }).waitFor()
    await settle(page)
    await page.screenshot({ path: name(phone ? 'reply' : 'desk') })
    for (const [room, place] of Object.entries(ROOMS)) {
      await page.goto(`${desk.address}/${place}`)
      await settle(page)
      await page.screenshot({ path: name(room) })
    }
    await whatComesUp(page, desk, name)
  })
}

/** What opens over a case, who somebody is, a list with nothing in it, and the desk without a line. */
async function whatComesUp(page: Page, desk: RunningDesk, name: (what: string) => string): Promise<void> {
  await page.goto(`${desk.address}/everyone`)
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().click()
  await page.getByText('Landed in Lisbon').last().waitFor()
  for (const [what, key] of [
    ['private', 'd'],
    ['resolve', 'e'],
    ['palette', 'Control+k'],
    ['keys', '?'],
  ] as const) {
    await page.locator('.case h1').focus()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await settle(page)
    await page.screenshot({ path: name(what) })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.goto(`${desk.address}/people`)
  await page
    .getByRole('link', { name: /Dana Okafor/ })
    .first()
    .click()
  await settle(page)
  await page.screenshot({ path: name('person') })
  await page.goto(`${desk.address}/mine`)
  await settle(page)
  await page.screenshot({ path: name('empty') })
  await page.goto(`${desk.address}/everyone`)
  await page.getByText('Dana Okafor').first().waitFor()
  await page.context().setOffline(true)
  await page
    .getByText(/No connection since/)
    .first()
    .waitFor({ timeout: 30_000 })
  await page.screenshot({ path: name('offline') })
}

async function theDoors(browser: Browser, desk: RunningDesk): Promise<void> {
  await everyLook(browser, undefined, async (page, name) => {
    await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
    await page.getByLabel('Company name').fill('Northwind Air')
    await settle(page)
    await page.screenshot({ path: name('first-run') })
    await page.goto(`${desk.address}/sign-in`)
    await settle(page)
    await page.screenshot({ path: name('sign-in') })
  })
}

const browser = await openBrowser()
for (const [args, act] of [
  [['--demo', 'Northwind Air'], theDay],
  [[], theDoors],
] as const) {
  const { folder, remove } = scratchFolder()
  const desk = await runDesk([...args], folder)
  await act(browser, desk)
  await desk.stop()
  remove()
}
await browser.close()
