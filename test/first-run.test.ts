import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn } from './page.ts'

const { folder, remove } = scratchFolder()
let browser: Browser
let desk: RunningDesk
let page: Page

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    locale: 'en-US',
  })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

test('on a phone, in the dark: the printed link makes an owner, and what is missing is said beside the field', async () => {
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page
    .getByText(/Type the company's name|Type the company’s name/)
    .first()
    .waitFor()
  await axeFindsNothing()
  await page.getByLabel('Company name').fill('Harbour Ferries')
  await page.getByText('@harbourferries').first().waitFor()
  await page.getByLabel('Your e-mail').fill('alex@harbour.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page
    .getByRole('link', { name: /^Acknowledge/ })
    .first()
    .waitFor()
  await axeFindsNothing()
})

test('a complaint about this very company arrives by itself', async () => {
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().click()
  await page.getByText('@harbourferries please, is anyone there?').first().waitFor()
  await axeFindsNothing()
})

test('signed out, a wrong password is told apart from nothing, and the right one comes back', async () => {
  await page.goto(`${desk.address}/everyone`)
  await page.getByRole('navigation', { name: 'Ways' }).getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('E-mail').fill('alex@harbour.example')
  await page.getByLabel('Password', { exact: true }).fill('another sentence')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('do not belong together').first().waitFor()
  await axeFindsNothing()
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page
    .getByRole('link', { name: /^Acknowledge/ })
    .first()
    .waitFor()
})

test('the link is over once somebody owns the desk', async () => {
  await page.context().clearCookies()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByText('has an owner').first().waitFor()
  await axeFindsNothing()
})
