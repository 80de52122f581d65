import type { BrowserContextOptions, Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const { folder, remove } = scratchFolder()
let browser: Browser
let desk: RunningDesk
let page: Page
const faults: string[] = []

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

const connection = (handle: string) => page.locator('.connection').filter({ hasText: handle })
const dialog = () => page.getByRole('dialog')

test('what is connected is said, with what it can and when it was heard', async () => {
  await page.locator('.list a').first().focus()
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await connection('@northwindair').getByText('hears, answers').waitFor()
  await connection('@northwindair')
    .getByText(/heard \d\d:\d\d/)
    .waitFor()
  await axeFindsNothing()
})

test('a handle of somebody else is refused in the network’s own words, and a free one is connected', async () => {
  await page.getByRole('button', { name: 'Connect…' }).click()
  await dialog().getByRole('button', { name: 'Connect', exact: true }).click()
  await dialog().getByText('Type the handle.').waitFor()
  await axeFindsNothing()
  await dialog().getByLabel('Handle').fill('@danaokafor')
  await dialog().getByLabel('Access token').fill('a token of this test')
  await dialog().getByRole('button', { name: 'Connect', exact: true }).click()
  await dialog().getByText('Rehearsal does not let us in: @danaokafor belongs to somebody else on Rehearsal.').waitFor()
  await dialog().getByLabel('Handle').fill('@northwind_care')
  await dialog().getByRole('button', { name: 'Connect', exact: true }).click()
  await connection('@northwind_care').waitFor()
  await connection('@northwind_care').getByRole('button', { name: 'Everything that happened' }).click()
  await connection('@northwind_care').getByText('Connected by Alex').waitFor()
  await axeFindsNothing()
})

test('removing says what stays, and it is gone from the page', async () => {
  await connection('@northwind_care').getByRole('button', { name: 'Remove…' }).click()
  await dialog()
    .getByText(/Its \d+ cases stay. Nothing new will be heard./)
    .waitFor()
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Remove Rehearsal · @northwind_care' }).click()
  await connection('@northwind_care').waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('on a phone, in the dark', async () => {
  const state = await page.context().storageState()
  const phone = await newPage({ storageState: state, viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await phone.goto(`${desk.address}/connections`)
  await phone.locator('.connection').first().waitFor()
  await axeFindsNothing(phone)
  await phone.context().close()
})
