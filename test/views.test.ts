import { execFile } from 'node:child_process'
import path from 'node:path'
import type { BrowserContextOptions, Browser, Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const { folder, remove } = scratchFolder()
const checkout = path.resolve(import.meta.dirname, '..')
let browser: Browser
let desk: RunningDesk
let page: Page
let hers: Page
const faults: string[] = []
const PASSWORD = 'a sentence is better'
const PEOPLE = { Mira: 'lost my suitcase', Otto: 'never sent my refund', Zofia: 'left us waiting five hours' }

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().waitFor()
  await addPriya()
  await everybodyWrites()
  hers = await newPage()
  await hers.goto(`${desk.address}/sign-in`)
  await hers.getByLabel('E-mail').fill('priya@northwind.example')
  await hers.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await hers.getByRole('button', { name: 'Sign in' }).click()
  await hers.getByRole('link', { name: /^By everyone/ }).waitFor()
  await page.goto(`${desk.address}/everyone`)
  for (const name of Object.keys(PEOPLE)) await row(name).waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

const addPriya = () =>
  new Promise<void>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [path.join(checkout, 'src/main.ts'), 'agent', '--name', 'Priya Nair', '--email', 'priya@northwind.example'],
      { env: { ...process.env, DATA_DIR: folder } },
      (error) => (error ? reject(error) : resolve()),
    )
    child.stdin?.end(`${PASSWORD}\n`)
  })

/** Three new people complain on the network's own page. */
async function everybodyWrites(): Promise<void> {
  const network = await newPage()
  await network.goto(`${desk.address}/rehearsal/`)
  for (const [name, what] of Object.entries(PEOPLE)) {
    await network.getByLabel('Write as', { exact: true }).selectOption({ label: 'somebody new' })
    await network.getByLabel('Their name').fill(name)
    await network.getByLabel('Words').fill(`Northwind ${what} and nobody answers the phone. Please help me.`)
    await network.getByRole('button', { name: 'Post', exact: true }).click()
    await network.getByText(`Posted as ${name}.`).waitFor()
  }
  await network.context().close()
}

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

const row = (name: string, on = page) => on.locator('[data-row]').filter({ hasText: name }).first()
const bar = () => page.getByRole('toolbar')
const strip = () => page.locator('.said-strip')
const dialog = (on = page) => on.getByRole('dialog')
const closed = (on = page) => dialog(on).waitFor({ state: 'detached' })
const openMenu = async (entry: string, on = page) => {
  await on.getByRole('button', { name: 'More about this list' }).click()
  await on.getByRole('menuitem', { name: entry, exact: true }).click()
}
/** Selects these rows by the keyboard, whatever their order. */
async function select(...names: string[]): Promise<void> {
  for (const name of names) {
    await row(name).focus()
    await page.keyboard.press('x')
  }
  await bar().getByText(`${names.length} selected`).waitFor()
}

test('x, Shift x and Shift j select; the bar stands in place of the head, and Esc lets go', async () => {
  await page.locator('[data-row]').first().focus()
  await page.keyboard.press('x')
  await bar().getByText('1 selected').waitFor()
  await page.keyboard.press('J')
  await bar().getByText('2 selected').waitFor()
  await page.locator('[data-row]').nth(3).focus()
  await page.keyboard.press('X')
  await bar().getByText('4 selected').waitFor()
  expect(await page.locator('[data-row][data-chosen]').count()).toBe(4)
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  await bar().waitFor({ state: 'detached' })
  expect(await page.locator('[data-row][data-chosen]').count()).toBe(0)
  await expect.poll(() => page.evaluate('document.activeElement.dataset.row !== undefined')).toBe(true)
})

test('three are labelled at once, each case says so, and z takes the whole back', async () => {
  await select('Mira', 'Otto', 'Dana')
  await page.keyboard.press('l')
  await dialog().getByRole('combobox', { name: 'Put on' }).fill('Lisbon')
  await page.keyboard.press('Enter')
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Label', exact: true }).click()
  await closed()
  await strip().getByText('3 cases labelled.').waitFor()
  await axeFindsNothing()
  await page.keyboard.press('z')
  await strip().getByText('3 cases as before.').waitFor()
  await select('Mira', 'Otto')
  await page.keyboard.press('l')
  // What was said once is offered.
  await dialog().getByRole('combobox', { name: 'Put on' }).fill('lis')
  await page.getByRole('option', { name: 'Lisbon' }).click()
  await dialog().getByRole('button', { name: 'Label', exact: true }).click()
  await strip().getByText('2 cases labelled.').waitFor()
  await row('Mira').click()
  await page.getByText('Alex put “Lisbon” on it').first().waitFor()
  await page.getByRole('link', { name: 'Lisbon', exact: true }).waitFor()
  await axeFindsNothing()
})

test('given to Priya: with what she should know where somebody had it, and without where nobody had', async () => {
  await page.goto(`${desk.address}/everyone`)
  await row('Zofia').waitFor()
  await select('Zofia')
  await page.keyboard.press('a')
  await dialog().getByRole('radio', { name: 'Priya Nair' }).waitFor()
  expect(await dialog().getByLabel('What they should know').count()).toBe(0)
  await dialog().getByRole('button', { name: 'Assign' }).click()
  await strip().getByText('1 case is with Alex.').waitFor()
  await row('Zofia')
    .getByText(/with you/)
    .first()
    .waitFor()
  await select('Zofia', 'Otto')
  await page.keyboard.press('a')
  await dialog().getByRole('radio', { name: 'Priya Nair' }).check()
  await dialog().getByLabel('What they should know').fill('She was promised a hotel.')
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Assign' }).click()
  await strip().getByText('2 cases are with Priya Nair.').waitFor()
  await hers.goto(`${desk.address}/mine`)
  await row('Zofia', hers).click()
  await hers.getByText('She was promised a hotel.').waitFor()
})

test('one that Priya answers meanwhile stays, and says so; the others go, and come back', async () => {
  await select('Mira', 'Zofia', 'Otto')
  // A window that another one covers may lose its focus; the pointer is a hand as well.
  await row('Zofia').hover()
  await hers
    .getByRole('button', { name: /^Reply in public/ })
    .first()
    .click()
  const field = hers.getByRole('textbox', { name: /Reply in public/ })
  await field.fill('Zofia, I am sorry. Your flight leaves at 18:00 today, and a meal waits for you at gate B4.')
  await hers.getByText('Nothing stands in the way.').waitFor()
  await hers.keyboard.press('Control+Enter')
  await hers.getByRole('button', { name: 'Send now' }).click()
  // The hand is in the list: the row stays where it is, dimmed.
  await row('Zofia')
    .getByText(/(acknowledged|answered) by Priya Nair, just now/)
    .last()
    .waitFor()
  await bar().getByText('3 selected').waitFor()
  await axeFindsNothing()
  await page.keyboard.press('b')
  await dialog().getByRole('button', { name: 'They answer' }).click()
  await strip()
    .getByText(/^2 of 3 done\. Zofia’s is answered by Priya Nair just now, and stayed\./)
    .waitFor()
  await row('Mira').getByText('put away by Alex, just now').last().waitFor()
  await page.keyboard.press('z')
  await strip().getByText('2 cases as before.').waitFor()
  await row('Mira')
    .getByText(/within/)
    .last()
    .waitFor()
  await page.mouse.move(1_000, 300)
})

test('what still owes something is not resolved with the others', async () => {
  await select('Mira', 'Otto')
  await page.keyboard.press('e')
  await dialog()
    .getByText('2 still owe something, to Mira and Otto. They stay.')
    .or(dialog().getByText('to Otto and Mira'))
    .waitFor()
  expect(
    await dialog()
      .getByRole('button', { name: /^Resolve/ })
      .count(),
  ).toBe(0)
  await axeFindsNothing()
  await page.keyboard.press('Escape')
  await closed()
  await bar().getByText('2 selected').waitFor()
  await page.keyboard.press('Escape')
})

test('a filter is built, shown in an address of its own, saved for everybody, and counted', async () => {
  await page.keyboard.press('f')
  await dialog().getByRole('combobox', { name: 'Label, any of these' }).click()
  await page.getByRole('option', { name: 'Lisbon' }).click()
  await dialog().getByText('2 now').waitFor()
  await axeFindsNothing()
  await dialog().getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('heading', { name: 'Label Lisbon' }).waitFor()
  await expect.poll(() => page.locator('[data-row]').count()).toBe(2)
  const address = page.url()
  await page.reload()
  await row('Mira').waitFor()
  expect(page.url()).toBe(address)
  await axeFindsNothing()
  await page.getByRole('button', { name: 'Save as a view…' }).click()
  await dialog().getByLabel('Name').fill('')
  await page.keyboard.press('Enter')
  await dialog().getByText('Give it a name').waitFor()
  await dialog().getByLabel('Name').fill('Baggage, Lisbon')
  await dialog().getByRole('radio', { name: 'Everybody' }).check()
  await dialog().getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Baggage, Lisbon' }).waitFor()
  await page.getByRole('link', { name: /^Baggage, Lisbon.*2$/ }).waitFor()
  await axeFindsNothing()
  await hers.getByRole('link', { name: /^Baggage, Lisbon.*2$/ }).waitFor()
})

test('it is live: a row that Priya labels comes in, and its place waits while a hand is in the list', async () => {
  await row('Mira').focus()
  await row('Mira').hover()
  await hers.goto(`${desk.address}/everyone`)
  await row('Dana', hers).click()
  await hers.locator('.case h1, .case h2').first().focus()
  // The field comes late: what is typed meanwhile is meant for it, and "b" puts nothing away.
  const late = async (route: Route) => {
    await hers.keyboard.type('Lisbon')
    await route.continue()
  }
  await hers.route(/assets\/label-form.*js/, late, { times: 1 })
  await hers.keyboard.press('l')
  const labels = dialog(hers).getByRole('combobox', { name: 'Labels' })
  await expect.poll(() => labels.inputValue()).toBe('Lisbon')
  await hers.keyboard.press('Enter')
  await axeFindsNothing(hers)
  await dialog(hers).getByRole('button', { name: 'Keep' }).click()
  await page
    .getByText(/^1 new/)
    .first()
    .waitFor()
  expect(await row('Dana').count()).toBe(0)
  await page.keyboard.press('.')
  await row('Dana').waitFor()
  await page.getByRole('link', { name: /^Baggage, Lisbon.*3$/ }).waitFor()
  await page.mouse.move(1_000, 300)
})

test('views have keys, an order, other names; and one that was removed comes back with z', async () => {
  await openMenu('Filter…')
  await dialog()
    .getByRole('radio', { name: /Every case/ })
    .check()
  await dialog().getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('button', { name: 'Save as a view…' }).click()
  await dialog().getByLabel('Name').fill('All of it')
  await dialog().getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'All of it' }).waitFor()
  await row('Mira').waitFor()
  await openMenu('Move up')
  await expect
    .poll(() => page.getByRole('link', { name: /^(All of it|Baggage, Lisbon)/ }).allTextContents())
    .toEqual([expect.stringContaining('All of it'), expect.stringContaining('Baggage, Lisbon')])
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  await page.getByRole('heading', { name: 'Baggage, Lisbon' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('1')
  await page.getByRole('heading', { name: 'All of it' }).waitFor()
  await openMenu('Rename or share…')
  await dialog().getByLabel('Name').fill('Every case')
  await dialog().getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Every case' }).waitFor()
  await openMenu('Remove this view')
  await page.getByText('“Every case” is removed.').first().waitFor()
  await expect.poll(() => page.getByRole('link', { name: /^Every case/ }).count()).toBe(0)
  await axeFindsNothing()
  await page.keyboard.press('z')
  await page.getByRole('link', { name: /^Every case/ }).waitFor()
  // Hers is not changed by mine, and the shared one is not hers to change.
  await hers.goto(`${desk.address}/everyone`)
  await hers.getByRole('link', { name: /^Baggage, Lisbon/ }).click()
  await row('Mira', hers).waitFor()
  expect(await hers.getByRole('link', { name: /^Every case/ }).count()).toBe(0)
  await hers.getByRole('button', { name: 'More about this list' }).click()
  await hers.getByText('Alex made this view. A lead can change it.').waitFor()
  expect(await hers.getByRole('menuitem', { name: 'Remove this view' }).count()).toBe(0)
  await axeFindsNothing(hers)
  await hers.keyboard.press('Escape')
})

test('a label that no case has says so, and leads on', async () => {
  await page.getByRole('link', { name: /^Baggage, Lisbon/ }).click()
  await row('Mira').waitFor()
  await select('Mira', 'Dana', 'Otto')
  await page.keyboard.press('l')
  await dialog().getByRole('combobox', { name: 'Take off' }).fill('Lisbon')
  await page.keyboard.press('Enter')
  await dialog().getByRole('button', { name: 'Label', exact: true }).click()
  await strip().getByText('3 cases labelled.').waitFor()
  for (const name of ['Mira', 'Dana', 'Otto']) await row(name).getByText('not in this view any more').last().waitFor()
  await page.keyboard.press('.')
  await page.getByText('Nothing is owed where this label stands.').waitFor()
  await axeFindsNothing()
  await page.getByRole('button', { name: 'Show all' }).click()
  // It is entered anew, from what was kept of it: it says so at once, wherever the hand is.
  await page.getByText('No case has this label.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await row('Zofia').waitFor()
  await row('Mira').click()
  await page.locator('.case h1, .case h2').first().focus()
  await page.keyboard.press('l')
  await dialog().getByRole('combobox', { name: 'Labels' }).fill('VIP')
  await page.keyboard.press('Enter')
  await dialog().getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('link', { name: 'VIP', exact: true }).waitFor()
  const put = page.getByText('Alex put “VIP” on it').first()
  // The desk has it, and says how to take it back.
  await page.locator('.timeline').filter({ has: put }).locator('.undo').last().waitFor()
  await page.locator('.case h1, .case h2').first().focus()
  await page.keyboard.press('z')
  await page.getByText(/put “VIP” on it.*taken back/).waitFor()
  expect(await page.getByRole('link', { name: 'VIP', exact: true }).count()).toBe(0)
})

test('rows can be tight, and panes wider, and both are so after loading again', async () => {
  await page.goto(`${desk.address}/everyone`)
  await row('Mira').waitFor()
  const height = async () => Math.round((await row('Mira').boundingBox())!.height)
  expect(await height()).toBe(84)
  await openMenu('Tight rows')
  await expect.poll(height).toBe(56)
  await axeFindsNothing()
  const width = async () => Math.round((await page.locator('.panes > .list').boundingBox())!.width)
  expect(await width()).toBe(416)
  const line = page.getByRole('separator', { name: 'Width of the list' })
  await line.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(432)
  const box = (await line.boundingBox())!
  await page.mouse.move(box.x + 4, 400)
  await page.mouse.down()
  await page.mouse.move(box.x + 14, 400, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBe(442)
  await page.reload()
  await row('Mira').waitFor()
  expect([await height(), await width()]).toEqual([56, 442])
  await line.focus()
  await page.keyboard.press('Enter')
  await expect.poll(width).toBe(416)
  await openMenu('Roomy rows')
  await expect.poll(height).toBe(84)
})

test('what one writes can be given more of the case, by keys and by the hand, and keeps it', async () => {
  await row('Mira').click()
  await page
    .getByRole('button', { name: /^(Reply in public|Go on with your draft)/ })
    .first()
    .click()
  const edge = page.getByRole('separator', { name: 'Height of what you write' })
  const heightOf = async (part: Locator) => (await part.boundingBox())!.height
  const area = page.locator('.reply-area')
  const share = async () => Math.round((100 * (await heightOf(area))) / (await heightOf(area.locator('..'))))
  await edge.focus()
  await page.keyboard.press('End')
  await expect.poll(share).toBe(75)
  await page.keyboard.press('ArrowDown')
  await expect.poll(share).toBe(70)
  await axeFindsNothing()
  const box = (await edge.boundingBox())!
  await page.mouse.move(600, box.y + 4)
  await page.mouse.move(box.x + 60, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 64, { steps: 4 })
  await page.mouse.up()
  await expect.poll(share).toBeLessThan(66)
  const kept = await share()
  await page.reload()
  await page
    .getByRole('button', { name: /^(Reply in public|Go on with your draft)/ })
    .first()
    .click()
  await expect.poll(share).toBe(kept)
  await edge.focus()
  await page.keyboard.press('Enter')
  await expect.poll(share).toBeLessThan(kept)
  await page.keyboard.press('Escape')
})

test('by a thumb, in the dark: several are chosen by a press each', async () => {
  const state = await page.context().storageState()
  const phone = await newPage({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    isMobile: true,
    storageState: state,
  })
  await phone.goto(`${desk.address}/everyone`)
  await row('Mira', phone).waitFor()
  await axeFindsNothing(phone)
  await openMenu('Select several', phone)
  await row('Mira', phone).tap()
  await row('Dana', phone).tap()
  await phone.getByRole('toolbar').getByText('2 selected').waitFor()
  await axeFindsNothing(phone)
  await phone.getByRole('button', { name: 'Snooze…' }).tap()
  await dialog(phone)
    .getByRole('button', { name: /In 3 hours/ })
    .waitFor()
  await axeFindsNothing(phone)
  await phone.keyboard.press('Escape')
  await closed(phone)
  await phone.getByRole('button', { name: 'Done' }).tap()
  await phone.getByRole('toolbar').waitFor({ state: 'detached' })
  await openMenu('Filter…', phone)
  await dialog(phone).getByLabel('Words of theirs').fill('suitcase')
  await axeFindsNothing(phone)
  await dialog(phone).getByRole('button', { name: 'Show them' }).tap()
  await row('Mira', phone).waitFor()
  await expect.poll(() => phone.locator('[data-row]').count()).toBe(1)
  await axeFindsNothing(phone)
  await phone.context().close()
})

test('the page met no error of its own', () => {
  expect(faults).toEqual([])
})

test('where a case takes the whole screen, what was selected is still so when one comes back', async () => {
  const narrow = await newPage({
    viewport: { width: 390, height: 844 },
    storageState: await page.context().storageState(),
  })
  await narrow.goto(`${desk.address}/everyone`)
  for (const name of ['Mira', 'Otto']) {
    await row(name, narrow).focus()
    await narrow.keyboard.press('x')
  }
  const chosen = narrow.getByRole('toolbar').getByText('2 selected')
  await chosen.waitFor()
  await row('Zofia', narrow).focus()
  await narrow.keyboard.press('o')
  await narrow
    .getByRole('heading', { name: /^Zofia/ })
    .first()
    .waitFor()
  expect(await narrow.locator('.list').count()).toBe(0)
  await narrow.goBack()
  await chosen.waitFor()
  expect(await narrow.locator('[data-row][data-chosen]').count()).toBe(2)
  await axeFindsNothing(narrow)
  // Another list has nothing selected, and neither has this one then.
  await narrow.goto(`${desk.address}/mine`)
  await narrow
    .getByRole('navigation', { name: 'Ways' })
    .getByRole('link', { name: /^Waiting/ })
    .click()
  await narrow.getByRole('heading', { name: /^Waiting/ }).waitFor()
  expect(await narrow.getByRole('toolbar').count()).toBe(0)
  await narrow.context().close()
})
