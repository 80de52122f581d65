import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
const PASSWORD = 'a sentence is better'
let browser: Browser
let desk: RunningDesk
let owner: Page
let jo: Page
let leo: Page

async function newPage(more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...more })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  owner = await newPage()
  await owner.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await owner.getByLabel('Company name').fill('Harbour Ferries')
  await owner.getByLabel('Your e-mail').fill('alex@harbour.example')
  await owner.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await click(owner, 'Open the desk')
  await owner
    .getByRole('link', { name: /^Acknowledge/ })
    .first()
    .waitFor()
  jo = await comes(/^lead/, 'Jo Ek', { colorScheme: 'dark' })
  leo = await comes(/^trainee/, 'Leo Castellano')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

async function comes(role: RegExp, name: string, more: BrowserContextOptions = {}): Promise<Page> {
  await owner.goto(`${desk.address}/team`)
  await click(owner, 'Invite…')
  await owner.getByLabel('E-mail').fill(`${name.split(' ')[0]!.toLowerCase()}@harbour.example`)
  await owner.getByRole('radio', { name: role }).check()
  await click(owner, 'Make the link')
  const link = await owner.getByRole('textbox', { name: 'Link' }).inputValue()
  await click(owner, 'Done')
  const page = await newPage(more)
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await click(page, 'Come in')
  await page.getByRole('heading', { name: 'Owed by me' }).waitFor()
  return page
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const row = (page: Page, name: RegExp) => page.locator('.list').getByRole('link', { name }).first()

async function opens(page: Page, view: string, name: RegExp): Promise<void> {
  await page.goto(`${desk.address}/${view}`)
  await row(page, name).click()
  await page.locator('.case h1, .case h2').first().waitFor()
}

const WROTE = 'Dana, I am sorry: your bag is not with you. I am looking for it now and write by 20:00. Leo'

test('who is to read it goes away: another has it, all are told, and the row shows the words that wait', async () => {
  await opens(leo, 'everyone', /^Acknowledge Dana/)
  await click(leo, /^Reply in public/)
  await leo.getByRole('textbox', { name: /Reply in public/ }).fill(WROTE)
  await click(leo, /^Send for approval/)
  await says(leo, /Jo Ek has it/)
  await jo.goto(`${desk.address}/mine`)
  const mine = row(jo, /^Approve Leo’s reply to Dana Okafor/)
  await mine.waitFor()
  expect(await mine.locator('.excerpt').textContent()).toBe(WROTE)
  expect(await mine.locator('.meta').textContent()).toContain('waits for you')
  await axeFindsNothing(jo)
  await click(jo, 'I am away')
  await says(leo, /Jo Ek is away; the reply went to Alex/)
  await says(leo, /Alex has it/)
  await says(leo, /somebody else reads it now/)
  await axeFindsNothing(leo)
}, 90_000)

test('a second reader changes the words and lets them go: both names stay, and the writer sees what was changed', async () => {
  await opens(owner, 'mine', /^Approve Leo’s reply to Dana Okafor/)
  await owner.getByRole('heading', { name: /reply waits for you/ }).waitFor()
  await owner.keyboard.press('r')
  const field = owner.getByRole('textbox', { name: 'Leo Castellano’s reply, in your words' })
  await expect.poll(() => owner.locator('.rewording textarea:focus').count()).toBe(1)
  await axeFindsNothing(owner)
  await field.fill(WROTE.replace('Leo', 'Sorry if this caused any inconvenience. Leo'))
  await says(owner, 'Second look')
  await click(owner, /^Approve and send/)
  await says(owner, 'Say why it goes all the same, or change the words.')
  await axeFindsNothing(owner)
  // Left and found again as it was.
  await owner.reload()
  expect(await field.inputValue()).toContain('Sorry if')
  await field.fill(WROTE.replace('write by 20:00', 'write here by 19:00'))
  await says(owner, /Nothing stands in the way/)
  await click(owner, /^Approve and send/)
  await says(leo, /Alex changed the words and let it go/)
  await click(leo, 'see both')
  await says(leo, 'What Leo Castellano wrote:')
  await leo.locator('.before').getByText('write by 20:00').waitFor()
  await axeFindsNothing(leo)
  await click(owner, 'Send now')
  await leo
    .locator('article.ours')
    .getByText(/Leo Castellano, changed by Alex/)
    .waitFor()
  await axeFindsNothing(leo)
}, 90_000)
