import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { axeFindsNothingOn as axeFindsNothing, openPage } from './page.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
const PASSWORD = 'a sentence is better'
const faults: string[] = []
let browser: Browser
let desk: RunningDesk
let owner: Page
let jo: Page
let leo: Page

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

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

const output = (page: Page) => page.locator('output.unseen')

test('a sentence that names a key names mine, and none where single letters are no keys', async () => {
  await leo.goto(`${desk.address}/settings`)
  await click(leo, 'Change keys…')
  const keys = leo.getByRole('dialog', { name: 'Change keys' })
  await keys.getByRole('listitem').filter({ hasText: 'Take back a reply' }).getByRole('button').first().click()
  await leo.keyboard.press('v')
  await says(leo, /has v now/)
  await leo.keyboard.press('Escape')
  const notes = async (text: string) => {
    await leo.getByRole('button', { name: /^Note(?! a promise)/ }).click()
    await leo.getByRole('textbox', { name: 'Note, only our team reads it' }).fill(text)
    await click(leo, /^Keep note/)
    await leo.locator('.timeline').getByText(text).waitFor()
  }
  await opens(leo, 'everyone', /Kirsten Mo/)
  await notes('The stroller stands at the desk in Porto.')
  await expect.poll(() => output(leo).textContent()).toMatch(/^Note kept\. Undo with v\./)
  await leo.goto(`${desk.address}/settings`)
  await leo.getByRole('switch', { name: 'Single letters are keys' }).click()
  await leo.getByRole('region', { name: 'Keys' }).getByText('kept', { exact: true }).waitFor()
  await opens(leo, 'everyone', /Kirsten Mo/)
  await notes('Its wheels are whole.')
  await expect.poll(() => output(leo).textContent()).toMatch(/^Note kept\.\s?$/)
})

test('I change my name: a colleague who looks on reads it at once, in the history too', async () => {
  await opens(owner, 'everyone', /Kirsten Mo/)
  await owner
    .getByRole('article', { name: /Note by Leo Castellano/ })
    .first()
    .waitFor()
  await leo.goto(`${desk.address}/settings`)
  await leo.getByLabel('Your name').fill(' ')
  await click(leo, 'Keep the name')
  await says(leo, 'Type the name by which colleagues know you.')
  await axeFindsNothing(leo)
  await leo.getByLabel('Your name').fill('Leonardo Castellano')
  await click(leo, 'Keep the name')
  await leo.getByRole('region', { name: 'Name' }).getByText('kept', { exact: true }).waitFor()
  await leo.getByRole('navigation', { name: 'Views' }).getByText('Leonardo Castellano').waitFor()
  await axeFindsNothing(leo)
  await owner
    .getByRole('article', { name: /Note by Leonardo Castellano/ })
    .first()
    .waitFor()
  await owner.goto(`${desk.address}/team`)
  await says(owner, 'Leo Castellano is called Leonardo Castellano now')
  await axeFindsNothing(owner)
})

test('a time that my words promise is offered, changed, left out by one key, and owed once they stand there', async () => {
  await opens(owner, 'everyone', /Jonas Lindqvist/)
  await owner.locator('.case h1, .case h2').first().focus()
  await owner.keyboard.press('r')
  const field = owner.getByRole('textbox', { name: /Reply in public/ })
  await field.fill('Jonas, I am sorry: the wait for your refund is ours. I write here within two hours. Alex')
  const line = owner.getByRole('group', { name: 'What this promises' })
  await line.getByText(/^This promises Jonas: by .* It will be owed\.$/).waitFor()
  await axeFindsNothing(owner)
  await owner.keyboard.press('Control+m')
  await line.getByText(/is left out: it will not be owed/).waitFor()
  await axeFindsNothing(owner)
  // Other words beside it are no other promise.
  await field.press('End')
  await field.pressSequentially(' Rowe')
  await owner.getByText(/kept \d/).waitFor()
  await line.getByText(/is left out: it will not be owed/).waitFor()
  await owner.keyboard.press('Control+m')
  await line.getByText(/It will be owed\.$/).waitFor()
  await line.getByRole('button', { name: 'change…' }).click()
  await line.getByLabel('Owed until').waitFor()
  await axeFindsNothing(owner)
  await field.fill('Jonas, I am sorry: the wait for your refund is ours. You took the flight at 18:00. Alex')
  await line.waitFor({ state: 'detached' })
  await field.fill('Jonas, I am sorry: the wait for your refund is ours. I write here within three hours. Alex')
  await line.getByText(/It will be owed\.$/).waitFor()
  await owner.setViewportSize({ width: 390, height: 844 })
  await line.waitFor()
  await axeFindsNothing(owner)
  await owner.emulateMedia({ colorScheme: 'dark' })
  await axeFindsNothing(owner)
  await owner.emulateMedia({ colorScheme: 'light' })
  await owner.setViewportSize({ width: 1440, height: 900 })
  await line.waitFor()
  await field.focus()
  await owner.keyboard.press('Control+Enter')
  await click(owner, 'Send now')
  await says(owner, /we promised “I write here within three hours\.”/)
  await says(owner, /Alex promised “I write here within three hours\.” by/)
  await axeFindsNothing(owner)
}, 90_000)

test('who is removed sees it at once, without asking', async () => {
  await opens(leo, 'everyone', /Kirsten Mo/)
  await owner.goto(`${desk.address}/team`)
  await click(owner, 'More about Leonardo Castellano')
  await owner.getByRole('menuitem', { name: 'Remove…' }).click()
  await click(owner, /^Remove Leonardo/)
  await says(owner, /is not on the desk any more/)
  await says(leo, /You were signed out from another place/)
  await axeFindsNothing(leo)
})
