import type { Browser, Page } from 'playwright-core'
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
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk(['--demo', 'Northwind Air'], folder)])
  page = await newPage(1440, 'light')
  await page.goto(/http:\/\/localhost:\d+\/enter\/\w+/.exec(desk.printed)![0])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (width: number, colorScheme: 'light' | 'dark') =>
  openPage(browser, faults, { viewport: { width, height: 900 }, colorScheme })

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

const strip = (on = page) => on.getByRole('list', { name: /^Owed to/ })
const dialog = () => page.getByRole('dialog')
const row = (name: RegExp) => page.getByRole('link', { name }).first()
/** Times in the strip that are written over what stands beside them. */
const written = () =>
  page.evaluate(`[...document.querySelectorAll('.owed li > .when')].flatMap((time) => {
    const words = document.createRange()
    words.selectNodeContents(time)
    return words.getBoundingClientRect().right > time.nextElementSibling.getBoundingClientRect().left ? [time.textContent] : []
  })`)
/** The field of the browser takes a moment in its own zone. */
const field = (at: number) => {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
/** A window of half an hour, on a day on which it does not pass midnight. */
const noon = new Date(Date.now() + 36 * 3_600_000).setHours(12, 0, 0, 0)

test('y says why a row stands where it does, in the list and in the case', async () => {
  await row(/^Acknowledge Dana Okafor/).waitFor()
  await page.keyboard.press('y')
  await page.getByText('Acknowledge, costlier: grave, about 41,200 readers.').waitFor()
  await axeFindsNothing()
  await page.keyboard.press('y')
  // Her answer is late already, and gives way.
  await row(/^Acknowledge Kirsten Mo/).click()
  await page.getByRole('heading', { name: 'Kirsten Mo' }).first().waitFor()
  await page.keyboard.press('y')
  await page.getByText('too late already, so what can still be kept goes first').waitFor()
  await page.keyboard.press('y')
  await row(/^Acknowledge Dana Okafor/).click()
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().waitFor()
  await page.keyboard.press('y')
  await page.getByText('Acknowledge, costlier: grave, about 41,200 readers').waitFor()
  await page.keyboard.press('y')
})

test('a grave case suggests a call; who agreed, when and how is asked, and the window stands in the strip', async () => {
  await page.getByText('the playbook suggests a call, if they agree').waitFor()
  await page.getByRole('button', { name: 'Call back…' }).click()
  await page.getByLabel('Call at, or from').fill(field(noon))
  await page.getByLabel('Until').fill('11:30')
  await page.getByLabel('When they agreed').fill(field(Date.now() + 3_600_000))
  await page.getByLabel('Who agreed').fill(' ')
  await page.getByRole('button', { name: 'Write it down' }).click()
  for (const wrong of [
    'Give an end that comes after',
    'Nobody has agreed in the future',
    'Say who agreed',
    'Say how they',
  ])
    await page.getByText(wrong).waitFor()
  await axeFindsNothing()
  await page.getByLabel('Until').fill('12:30')
  await page.getByLabel('When they agreed').fill(field(Date.now() - 60_000))
  await page.getByLabel('Who agreed').fill('Dana')
  await page.getByLabel('How they agreed').fill('any time around noon')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await strip()
    .getByText(/12:00 to 12:30$/)
    .waitFor()
  await strip()
    .getByText(/“any time around noon” · Dana agreed, /)
    .waitFor()
  await page.getByText(/noted that Dana agreed to a call: .*12:00 to 12:30/).waitFor()
  await row(/^Call back Dana Okafor, .*12:00 to 12:30\. .*They said: any time around noon/).waitFor()
  expect(await page.getByRole('button', { name: 'Call back…' }).count()).toBe(0)
  expect(await page.getByText('the playbook suggests a call').count()).toBe(0)
  expect(await written()).toEqual([])
  await axeFindsNothing()
})

test('we spoke: what was said is asked, and stands as a note', async () => {
  await page.getByRole('button', { name: 'change… call back' }).click()
  await page.getByRole('button', { name: 'We spoke' }).click()
  await page.getByText('Say in a few words what was said.').waitFor()
  await axeFindsNothing()
  await page.getByRole('textbox', { name: 'What was said' }).fill('A courier brings it to the hotel.')
  await page.getByRole('button', { name: 'We spoke' }).click()
  await page
    .getByRole('article', { name: /^Note by/ })
    .getByText('A courier brings it to the hotel.')
    .waitFor()
  await page.getByText(/noted: called back/).waitFor()
})

test('resolving asks for each thing that is owed; then a follow-up is owed, and z takes all of it back', async () => {
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().click()
  await page.keyboard.press('e')
  await dialog().getByText('Two things are still owed to Dana Okafor:').waitFor()
  await dialog().getByText('From then on a follow-up is owed').waitFor()
  await dialog().getByRole('button', { name: 'Resolve' }).click()
  await dialog().getByText('Write it first, or waive it and say why.').waitFor()
  const waive = dialog().getByRole('button', { name: /^Waive, because…/ })
  await waive.first().click()
  await page.keyboard.press('Enter')
  await dialog().getByText('Say why: somebody will ask.').waitFor()
  await axeFindsNothing()
  await page.keyboard.type('she has it')
  await waive.first().click()
  await page.keyboard.type('told her on the telephone')
  await page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'detached' })
  await strip().getByText('Follow up').waitFor()
  await strip()
    .getByText(/^tomorrow \d\d:\d\d$/)
    .waitFor()
  await page.getByText(/· Resolved \d\d:\d\d/).waitFor()
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().click()
  await page.keyboard.press('z')
  await strip().getByText('Answer in public').waitFor()
  await strip().getByText('Follow up').waitFor({ state: 'detached' })
  expect(
    await strip()
      .getByText(/given up by/)
      .count(),
  ).toBe(0)
})

test('a follow-up asks whether it is solved: then they are asked for an update, once it is', async () => {
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().click()
  await page.keyboard.press('e')
  const waive = dialog().getByRole('button', { name: /^Waive, because…/ })
  await waive.first().click()
  await page.keyboard.type('she has it')
  await waive.first().click()
  await page.keyboard.type('told her on the telephone')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'change… follow up' }).click()
  await page.getByRole('button', { name: 'Not solved yet' }).waitFor()
  await axeFindsNothing()
  await page.getByRole('button', { name: 'It is solved' }).click()
  await strip().getByText('Ask for an update').waitFor()
  await page.getByText(/· Resolved \d\d:\d\d/).waitFor()
})

test('the playbook: where we talk, what is read first, who can solve what; saved, and one sees what changed', async () => {
  await page.getByRole('heading', { name: 'Dana Okafor' }).first().click()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  const talk = page.getByRole('region', { name: 'Where we talk' })
  await talk.getByLabel('in public', { exact: true }).check()
  await talk.getByText('No call is suggested while everything stays in public.').waitFor()
  await talk.getByLabel('by telephone and elsewhere too').check()
  await page.getByLabel('replies on grave cases').check()
  const who = page.getByRole('region', { name: 'Who can solve what' })
  await who.getByText('Priya Nair:').click()
  const open = who.locator('details[open]')
  await open.getByLabel('Baggage').check()
  await open.getByLabel('German').check()
  await open.getByLabel('Cases at once, at most').fill('0')
  await page.getByText('▲ At most so many cases at once: a whole number, 1 to 999.').waitFor()
  await axeFindsNothing()
  await open.getByLabel('Cases at once, at most').fill('20')
  await who.getByText('Baggage · German · any network · at most 20 at once').waitFor()
  await page.getByText('Baggage: Priya Nair handles it.').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'see what' }).click()
  for (const sentence of [
    'We talk by telephone and elsewhere too; it was in private for personal data.',
    'Replies on grave cases are read by a second person first.',
    'Baggage is handled by Priya Nair; it was nobody.',
    'Priya Nair can solve: German, any network, at most 20 at once; it was: any language, any network, as many as come.',
  ])
    await dialog().getByText(sentence).waitFor()
  await dialog().getByText('The first choice, against what a new desk begins with.').waitFor()
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
})

test('names for where a case stands: added, renamed, no longer offered, and a case is called by one', async () => {
  const names = page.getByRole('region', { name: 'What we call it' })
  await names.getByRole('button', { name: /^Add a name, Resolved/ }).click()
  const fresh = names.getByLabel(/^New name, Resolved/)
  await fresh.fill('resolved')
  await page.keyboard.press('Enter')
  await names.getByText('“resolved” is a name already. Nothing was changed. Choose another.').waitFor()
  await axeFindsNothing()
  await fresh.fill('Out of our hands')
  await page.keyboard.press('Enter')
  await names.getByLabel('Name, Out of our hands').fill('In good hands')
  await names.getByRole('button', { name: 'Keep the name In good hands' }).click()
  await names.getByLabel('Name, In good hands').waitFor()
  await page.goto(`${desk.address}/resolved`)
  await page
    .getByRole('link', { name: /Dana Okafor/ })
    .first()
    .click()
  await page.locator('.more-of-case').click()
  await page.getByRole('menuitem', { name: 'Call it…' }).click()
  await dialog().getByLabel('In good hands').check()
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Call it that' }).click()
  await page.getByText(/· In good hands \d\d:\d\d/).waitFor()
  await page.getByText(/called it “In good hands”/).waitFor()
  await page.goto(`${desk.address}/playbook`)
  await names.getByRole('button', { name: 'no longer offer: In good hands' }).click()
  await names.getByText('no longer offered').waitFor()
  await names.getByRole('button', { name: 'offer again: In good hands' }).waitFor()
  expect(await names.getByRole('button', { name: 'no longer offer: Resolved' }).count()).toBe(0)
  await page.goBack()
  await page.getByText(/· In good hands \d\d:\d\d/).waitFor()
})

test('on a phone, in the dark: what is owed can be changed, and nothing moves sideways', async () => {
  const phone = await newPage(390, 'dark')
  await phone.context().addCookies(await page.context().cookies())
  await phone.goto(`${desk.address}/everyone`)
  await phone
    .getByRole('link', { name: /Kirsten Mo/ })
    .first()
    .click()
  await strip(phone).getByRole('button', { name: 'change… acknowledge' }).click()
  await strip(phone)
    .getByLabel(/^Why “acknowledge” is not owed/)
    .waitFor()
  await axeFindsNothing(phone)
  await phone.getByRole('button', { name: 'Leave it' }).click()
  await phone.getByRole('button', { name: /^\d more/ }).click()
  await phone.getByRole('button', { name: 'Call back…' }).click()
  await axeFindsNothing(phone)
  await phone.goto(`${desk.address}/playbook`)
  await phone.getByRole('region', { name: 'What we call it' }).getByLabel('Name, Open', { exact: true }).waitFor()
  await phone.getByText('Priya Nair:').click()
  await axeFindsNothing(phone)
})

test('the pages met no error of their own', () => {
  expect(faults).toEqual([])
})
