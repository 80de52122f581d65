import { execFile } from 'node:child_process'
import path from 'node:path'
import type { BrowserContextOptions, Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const { folder, remove } = scratchFolder()
const checkout = path.resolve(import.meta.dirname, '..')
let browser: Browser
let desk: RunningDesk
let page: Page
let network: Page
const faults: string[] = []
const PASSWORD = 'a sentence is better'

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().waitFor()
  network = await newPage()
  await network.goto(`${desk.address}/rehearsal/`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

/** Somebody writes on the network's own page; under a post, or in a thread of their own. */
async function writes(name: string, words: string, under: string | null = null, isNew = false): Promise<void> {
  if (under !== null) {
    const post = network.locator('article, li, .post').filter({ hasText: under }).last()
    await post
      .getByRole('button', { name: /Write under it/ })
      .first()
      .click()
  }
  await network.getByLabel('Write as', { exact: true }).selectOption({ label: isNew ? 'somebody new' : name })
  if (isNew) await network.getByLabel('Their name').fill(name)
  await network.getByLabel('Words').fill(words)
  await network.getByRole('button', { name: 'Post', exact: true }).click()
  await network.getByText(`Posted as ${name}.`).waitFor()
  await network.locator('#posts').getByText(words).first().waitFor()
}

const owed = (name: string) => page.getByRole('link', { name: new RegExp(`^(Acknowledge|Answer) ${name}`) }).first()
const heading = (name: string) =>
  page
    .getByRole('heading', { level: 1, name: new RegExp(name) })
    .or(page.getByRole('heading', { name: new RegExp(name) }))
    .first()
const dialog = () => page.getByRole('dialog')
const menu = async (entry: string) => {
  await page.locator('.more-of-case').click()
  await page.getByRole('menuitem', { name: entry }).click()
  await dialog().waitFor()
}
/** The focus is on the case, not on whatever a test touched last. */
const onCase = () => page.locator('.case h1, .case h2').first().focus()

const LOST = 'Northwind lost my suitcase two days ago and nobody answers the phone. Please help me.'
const SEAT = 'And northwind gave my seat away while I stood there. I want my money back, please help.'

test('snoozed until they write: it leaves the owed list, lies in Later, and a new post brings it back', async () => {
  await writes('Ruth', LOST, null, true)
  await owed('Ruth').click()
  await heading('Ruth').waitFor()
  await onCase()
  await page.keyboard.press('b')
  await dialog()
    .getByText(/The promise ends [^,]+\. It comes back 15 min before that\./)
    .waitFor()
  await dialog()
    .getByText(/The promise ends [^,]+, before/)
    .first()
    .waitFor()
  await axeFindsNothing()
  await page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('Later, until they write').waitFor()
  await page.getByText(/put it away until they write/).waitFor()
  await page.getByRole('link', { name: /^Later/ }).click()
  await page.getByRole('heading', { name: 'Later' }).waitFor()
  await page.getByRole('link', { name: /Ruth.*until they write/ }).waitFor()
  await axeFindsNothing()
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.getByRole('heading', { name: 'Owed by everyone' }).waitFor()
  await expect.poll(() => owed('Ruth').count()).toBe(0)
  await writes('Ruth', SEAT, LOST)
  await page
    .getByText(/^1 new/)
    .first()
    .waitFor()
  await page.keyboard.press('.')
  await owed('Ruth').click()
  await page.getByText('They wrote, and it is back').waitFor()
  await page.locator('.new-since + .post').filter({ hasText: SEAT }).waitFor()
  await page.getByText(/^new since \d+:\d\d/).waitFor()
})

test('z takes a nap back, and the case stands where it stood', async () => {
  await onCase()
  await page.keyboard.press('b')
  await dialog()
    .getByRole('button', { name: /In 3 hours/ })
    .click()
  await page
    .getByText(/Later, until \d\d:\d\d|Later, until tomorrow|Later, until \w{3}/)
    .first()
    .waitFor()
  await page
    .getByText(/put it away until/)
    .last()
    .waitFor()
  await page.getByRole('button', { name: 'undo' }).last().waitFor()
  await dialog().waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await page.getByText(/, taken back/).waitFor()
  await expect.poll(() => page.getByText(/· Open/).count()).toBeGreaterThan(0)
})

test('a note is kept at once, dotted and only ours, and z takes it back', async () => {
  await onCase()
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: 'Note, only our team reads it' })
  await field.fill('Porto has the suitcase.')
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  expect(await field.count()).toBe(0)
  await page.getByRole('button', { name: /^Note(?! a promise)/ }).click()
  expect(await field.inputValue()).toBe('Porto has the suitcase.')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('article', { name: /Note by Alex/ })
  await note.getByText('Porto has the suitcase.').waitFor()
  await note.getByRole('button', { name: 'undo' }).waitFor()
  await axeFindsNothing()
  await onCase()
  await page.keyboard.press('z')
  await note.waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await field.fill('Porto has the suitcase, courier asked.')
  await page.getByRole('button', { name: /Keep note/ }).click()
  await page.getByText('courier asked').waitFor()
})

test('split off: the seat is a matter of its own, linked and owed; undone by z, and done again', async () => {
  await menu('Split off…')
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Split off' }).click()
  await dialog().getByText('Choose at least one post.').waitFor()
  await dialog()
    .getByRole('checkbox', { name: /my seat/ })
    .check()
  await dialog().getByRole('button', { name: 'Split off' }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('Also in this thread:').waitFor()
  await page.getByText(/split a post off into a case of its own/).waitFor()
  await axeFindsNothing()
  await onCase()
  await page.keyboard.press('z')
  await page.getByText('Also in this thread:').waitFor({ state: 'detached' })
  await menu('Split off…')
  await dialog()
    .getByRole('checkbox', { name: /my seat/ })
    .check()
  await dialog().getByRole('button', { name: 'Split off' }).click()
  await page.locator('.linked').getByRole('link', { name: 'Ruth' }).click()
  await page.getByText(/split this off from another case/).waitFor()
  // A hand in the list holds its order: the new row waits to be asked in.
  const rows = async () => {
    await page.keyboard.press('.')
    return page.getByRole('link', { name: /^(Acknowledge|Answer) Ruth/ }).count()
  }
  await expect.poll(rows, { timeout: 10_000 }).toBe(2)
})

test('put together again: one case, one promise; the button in the line takes it back', async () => {
  await menu('Put together with…')
  await axeFindsNothing()
  await dialog().getByRole('radio', { name: /Ruth/ }).check()
  await dialog().getByRole('button', { name: 'Put together' }).click()
  await page.getByText(/put another case of Ruth into this one/).waitFor()
  await page.getByText('Also in this thread:').waitFor({ state: 'detached' })
  await page.getByText('courier asked').waitFor()
  const line = page.locator('.event').filter({ hasText: 'put another case of Ruth' })
  await line.getByRole('button', { name: 'undo' }).click()
  await page.getByText('Also in this thread:').waitFor()
  await page.getByText('courier asked').waitFor({ state: 'detached' })
})

test('resolve says what is owed, wants a reason, and z opens it again', async () => {
  await onCase()
  await page.keyboard.press('e')
  await dialog()
    .getByText(/(One thing is|Two things are) still owed to Ruth:/)
    .waitFor()
  await dialog()
    .getByText(/Answer in public, (within|tomorrow|by) /)
    .waitFor()
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Resolve' }).click()
  await dialog().getByText('Write it first, or waive it and say why.').waitFor()
  await dialog()
    .getByRole('button', { name: /Write it/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: /Reply in public/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Resolve/ }).click()
  const waive = dialog().getByRole('button', { name: /^Waive, because…/ })
  while ((await waive.count()) > 0) {
    await waive.first().click()
    await page.keyboard.type('the gate paid her at once')
  }
  await axeFindsNothing()
  await page.keyboard.press('Enter')
  await page
    .getByText(/gave up “answer in public”: “the gate paid her at once”/)
    .first()
    .waitFor()
  await page.getByText(/Resolved \d\d:\d\d/).waitFor()
  expect(await page.getByRole('button', { name: /^Resolve/ }).count()).toBe(0)
  await page.getByRole('link', { name: /^Resolved/ }).click()
  await page.getByRole('link', { name: /Ruth/ }).first().waitFor()
  await axeFindsNothing()
  await page.getByRole('link', { name: /Ruth/ }).first().click()
  await page.getByText(/resolved it/).waitFor()
  await page
    .getByRole('list', { name: /^Owed to Ruth/ })
    .getByText('Follow up')
    .waitFor()
  await onCase()
  await page.keyboard.press('z')
  await page.getByRole('button', { name: /^Resolve/ }).waitFor()
})

/** A colleague, as an owner adds one: on the machine that the desk runs on. */
const addPriya = () =>
  new Promise<string>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [path.join(checkout, 'src/main.ts'), 'agent', '--name', 'Priya Nair', '--email', 'priya@northwind.example'],
      { env: { ...process.env, DATA_DIR: folder } },
      (error, _out, said) => (error ? reject(error) : resolve(said)),
    )
    child.stdin?.end(`${PASSWORD}\n`)
  })

test('handed over with what she should know: Priya sees it on top of the case and asks nobody again', async () => {
  await page.goto(`${desk.address}/everyone`)
  await owed('Dana Okafor').click()
  await heading('Dana Okafor').waitFor()
  await onCase()
  await page.keyboard.press('a')
  await dialog().getByRole('link', { name: 'Team' }).waitFor()
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toMatch(/^H[12]$/)
  expect(await addPriya()).toContain('Priya Nair can sign in to Northwind Air now')
  await page.reload()
  await heading('Dana Okafor').waitFor()
  await menu('Assign…')
  await dialog().getByRole('radio', { name: 'Priya Nair' }).waitFor()
  // Nobody had it: there is nothing to tell.
  expect(await dialog().getByLabel('What they should know').count()).toBe(0)
  await dialog().getByRole('radio', { name: 'Alex, you' }).check()
  await dialog().getByRole('button', { name: 'Assign' }).click()
  await page.getByText('with you').first().waitFor()
  await menu('Assign…')
  await dialog().getByRole('radio', { name: 'Priya Nair' }).check()
  const know = dialog().getByLabel('What they should know')
  expect(await know.inputValue()).toMatch(
    /^Dana Okafor, about 41,200.*\nNothing was sent yet\.\nStill owed: .*answer in public by (\w{3} )?\d\d:\d\d\.$/,
  )
  await know.fill(`${await know.inputValue()}\nShe flies home on Sunday.`)
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Hand over' }).click()
  await page.getByText(/handed it to Priya Nair/).waitFor()
  await page.getByText('with Priya Nair').first().waitFor()

  const hers = await newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true })
  await hers.goto(`${desk.address}/sign-in`)
  await hers.getByLabel('E-mail').fill('priya@northwind.example')
  await hers.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await hers.getByRole('button', { name: 'Sign in' }).click()
  await hers
    .getByRole('link', { name: /^(Acknowledge|Answer) Dana Okafor/ })
    .first()
    .click()
  await hers.getByText('handed this to you').waitFor()
  await hers.getByText('She flies home on Sunday.').waitFor()
  await axeFindsNothing(hers)
  await hers.locator('.more-of-case').click()
  await axeFindsNothing(hers)
  await hers.getByRole('menuitem', { name: 'Snooze…' }).click()
  await hers.getByRole('dialog').getByRole('button', { name: 'Tomorrow 09:00' }).waitFor()
  await axeFindsNothing(hers)
  await hers.keyboard.press('Escape')
  await hers.getByRole('button', { name: 'Back to the list' }).click()
  await hers.getByRole('link', { name: /^Waiting/ }).click()
  await hers.getByRole('heading', { name: 'Waiting on them' }).waitFor()
  await axeFindsNothing(hers)
  await hers.context().close()
})

test('undo gives it back, and one who was here is shown as here', async () => {
  await page.getByRole('button', { name: 'undo' }).last().click()
  await page
    .getByText(/with you/)
    .first()
    .waitFor()
  await menu('Assign…')
  await dialog()
    .getByText(/Priya Nair · here/)
    .waitFor()
  await axeFindsNothing()
  await page.keyboard.press('Escape')
})

test('in the dark, and the page met no error of its own', async () => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await axeFindsNothing()
  await menu('Snooze…')
  await axeFindsNothing()
  expect(faults).toEqual([])
})
