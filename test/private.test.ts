import { execFile } from 'node:child_process'
import path from 'node:path'
import type { BrowserContextOptions, Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await row('Acknowledge Dana Okafor').waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

/** Each step in both lights. */
async function axeInBothLights(on = page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await on.emulateMedia({ colorScheme })
    await axeFindsNothing(on)
  }
}

const row = (words: string, on = page) => on.getByRole('link', { name: words }).first()
const dialog = (on = page) => on.getByRole('dialog')
const field = (name: RegExp, on = page) => on.getByRole('textbox', { name })
const inPublic = (on = page) => field(/Reply in public to/, on)
const inPrivate = (on = page) => field(/Write in private to/, on)
const note = (on = page) => field(/Note, only our team/, on)
const onCase = (on = page) => on.locator('.case h1').first().focus()
const privateLeg = () => page.locator('.leg[data-audience="private"]')
const PICTURES = process.env['AMENDS_PICTURES']
const picture = async (name: string, on = page): Promise<void> => {
  if (PICTURES) await on.screenshot({ path: `${PICTURES}/private-${name}.png` })
}

interface Accepted {
  readonly text: string
  readonly to?: string
}
const accepted = (): Accepted[] =>
  desk.ledger().flatMap((line) => {
    const { post } = line as { post?: Accepted & { author: { handle: string } } }
    return line.kind === 'post' && post?.author.handle === 'northwindair'
      ? [{ text: post.text, ...(post.to ? { to: post.to } : {}) }]
      : []
  })

const ASK = 'Dana, may I have the number on your bag tag? Then I can find it.'
const BACK = 'Dana, I am sorry: we sent your bag to Porto. A courier brings it by 20:00 tonight.'

describe('the tag is asked for in private', () => {
  test('d asks why; the need is stated and the way back is owed', async () => {
    await row('Acknowledge Dana Okafor').click()
    await page.getByRole('heading', { name: 'Dana Okafor' }).first().waitFor()
    await onCase()
    await page.keyboard.press('d')
    await dialog().getByText('Why in private?').waitFor()
    await axeInBothLights()
    await picture('why')
    await dialog().getByRole('radio', { name: 'something else…' }).check()
    await dialog().getByRole('button', { name: 'Write to Dana only' }).click()
    await dialog().getByText('Say in a few words what you need').waitFor()
    await dialog().getByRole('radio', { name: 'bag tag number' }).check()
    await dialog().getByRole('button', { name: 'Write to Dana only' }).click()
    await inPrivate().waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    const strip = page.getByRole('list', { name: 'Owed to Dana Okafor' })
    await strip.getByText('Return to public').waitFor()
    await strip.getByText(/after the private leg, opened \d\d:\d\d, you/).waitFor()
    await page.getByText('Only Dana and our team. Dana may publish it.').waitFor()
    await axeInBothLights()
    await picture('composer')
  })

  test('it reaches her alone, and she answers there', async () => {
    await page.keyboard.type(`${ASK} Between us, it is a mess.`)
    await page.getByText('Dana may publish this line. Would it stand there?').waitFor()
    await page.getByRole('button', { name: 'Take the sentence out' }).click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.getByRole('button', { name: /Send to Dana only/ }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText(/Goes out to Dana only in \d+ s/).waitFor()
    await axeInBothLights()
    expect(accepted()).toEqual([])
    await page.getByRole('button', { name: 'Send now' }).click()
    await privateLeg().getByText('Tag ends 4471. Please hurry.').waitFor()
    await privateLeg().getByText(ASK).waitFor()
    await page.getByText('only Dana and our team · for: bag tag number').waitFor()
    expect(accepted()).toEqual([{ text: ASK, to: 'danaokafor' }])
    await axeInBothLights()
    await picture('leg')
  })

  test('nobody else reads it on the network; she finds both in her mailbox', async () => {
    const network = await newPage()
    await network.goto(`${desk.address}/rehearsal/`)
    await network.getByLabel('Write as', { exact: true }).selectOption({ label: 'Dana Okafor' })
    const mailbox = network.locator('#mailbox')
    await mailbox.getByText('Tag ends 4471. Please hurry.').waitFor()
    expect(
      await network
        .locator('#posts')
        .getByText(/4471|bag tag/)
        .count(),
    ).toBe(0)
    await axeInBothLights(network)
    if (PICTURES) await network.screenshot({ path: `${PICTURES}/private-network.png`, fullPage: true })
    await network.getByLabel('Write as', { exact: true }).selectOption({ label: 'Jonas Lindqvist' })
    await expect.poll(() => mailbox.getByText('4471').count()).toBe(0)
    await network.context().close()
  })

  test('each audience keeps a text of its own, over a reload too, and turning never ends on a button that sends', async () => {
    await onCase()
    await page.keyboard.press('r')
    await inPublic().fill('Dana, I look for it now.')
    await page.getByRole('button', { name: /^In private…/ }).click()
    expect(await inPrivate().inputValue()).toBe('')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    await inPrivate().fill('Thank you, Dana.')
    await page.locator('.turn').getByRole('button', { name: /^Note/ }).click()
    await note().fill('Porto has it.')
    await axeInBothLights()
    await picture('note')
    await page
      .locator('.turn')
      .getByRole('button', { name: /^In public/ })
      .click()
    await expect.poll(() => inPublic().inputValue()).toBe('Dana, I look for it now.')
    await page.getByText(/· kept \d\d:\d\d/).waitFor()
    await page.reload()
    await expect.poll(() => inPublic().inputValue()).toBe('Dana, I look for it now.')
    await page.getByRole('button', { name: /^In private…/ }).click()
    await expect.poll(() => inPrivate().inputValue()).toBe('Thank you, Dana.')
    await inPrivate().fill('')
    await page.locator('.turn').getByRole('button', { name: /^Note/ }).click()
    await expect.poll(() => note().inputValue()).toBe('Porto has it.')
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('article', { name: /Note by Alex/ })
      .getByText('Porto has it.')
      .waitFor()
  })

  test('what she gave in private is stopped in public, and taken out by its mend', async () => {
    await onCase()
    await page.keyboard.press('r')
    await inPublic().fill(`${BACK} Its tag is 4471.`)
    await page.getByRole('button', { name: '1 thing stops this' }).waitFor()
    await page.getByText('Dana told us “4471” in private. Here everybody would read it.').waitFor()
    await axeFindsNothing()
    await picture('stopped')
    await page.getByRole('button', { name: 'Take the sentence out' }).click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await expect.poll(() => inPublic().inputValue()).toBe(BACK)
  })

  test('resolving asks for the word in public; it is written there, and everything is kept', async () => {
    await page.keyboard.press('Escape')
    await onCase()
    await page.keyboard.press('e')
    await dialog()
      .getByText(/^Return to public/)
      .first()
      .waitFor()
    await dialog().getByRole('button', { name: 'Waive, because… return to public' }).click()
    await dialog().getByRole('textbox').waitFor()
    await axeInBothLights()
    await picture('resolve')
    await dialog().getByRole('button', { name: 'Write it' }).first().click()
    await inPublic().waitFor()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Send now' }).click()
    await page.getByText(/stands under Dana/).waitFor()
    await page
      .getByText('Returned to public')
      .or(page.getByRole('button', { name: /more kept/ }))
      .first()
      .waitFor()
    await page.getByText(/thanked us in public/).waitFor()
    expect(accepted()).toEqual([{ text: ASK, to: 'danaokafor' }, { text: BACK }])
    await axeInBothLights()
    await picture('whole')
  })

  test('on a phone, in private, it is all there', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: /^In private…/ }).click()
    await inPrivate().waitFor()
    await axeInBothLights()
    await picture('phone')
    await page.getByRole('button', { name: /^Close/ }).click()
    await privateLeg().first().waitFor()
    await axeFindsNothing()
    await page.setViewportSize({ width: 1440, height: 900 })
  })
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

const KIRSTEN = 'Kirsten, I am so sorry: your stroller was left in Porto. It comes to your door by 18:00 today.'

describe('two people on one case', () => {
  test('Priya writes: Alex sees it in the row and in the case, without asking', async () => {
    await addPriya()
    hers = await newPage()
    await hers.goto(`${desk.address}/sign-in`)
    await hers.getByLabel('E-mail').fill('priya@northwind.example')
    await hers.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await hers.getByRole('button', { name: 'Sign in' }).click()
    await hers
      .getByRole('link', { name: /^By everyone/ })
      .first()
      .click()
    await row('Acknowledge Kirsten Mo', hers).click()
    await onCase(hers)
    await hers.keyboard.press('r')
    await inPublic(hers).pressSequentially('Kirsten, we look ')
    await page.goto(`${desk.address}/everyone`)
    await page.locator('.mark').getByText('Priya Nair is writing').waitFor()
    await axeFindsNothing()
    await picture('row')
    await row('Acknowledge Kirsten Mo').click()
    await page.getByText(/Priya Nair is writing here too, since \d\d:\d\d/).waitFor()
    await axeInBothLights()
    await picture('writes-too')
    expect(await hers.getByText('is writing here too').count()).toBe(0)
  })

  test('Alex is first; hers is held, read, and made a note', async () => {
    await onCase()
    await page.keyboard.press('r')
    await inPublic().fill(KIRSTEN)
    await hers.getByText(/^\S+ is writing here too/).waitFor()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Send now' }).click()
    await page
      .getByText(/stands under Kirsten/)
      .first()
      .waitFor()
    await hers
      .getByText(/answered Kirsten just now, while you wrote\. Yours is kept as a draft\./)
      .first()
      .waitFor()
    await axeInBothLights(hers)
    await picture('first', hers)
    await hers.getByRole('button', { name: 'Make it a note' }).click()
    await expect.poll(() => note(hers).inputValue()).toContain('Kirsten, we look')
    await hers.keyboard.press('Control+Enter')
    await page.getByRole('article', { name: /Note by Priya Nair/ }).waitFor()
    expect(accepted().filter(({ text }) => text.startsWith('Kirsten'))).toEqual([{ text: KIRSTEN }])
  })

  test('both press at once: one goes, the other is held, and goes as well with a reason', async () => {
    for (const on of [page, hers]) {
      await on.goto(`${desk.address}/everyone`)
      await row('Acknowledge Jonas Lindqvist', on).click()
      await onCase(on)
      await on.keyboard.press('r')
    }
    await inPublic().fill('Jonas, I am sorry it took us so long. The refund is there by 12:00 tomorrow.')
    await inPublic(hers).fill('Jonas, forgive us the wait. We look today and write by 17:00.')
    for (const on of [page, hers]) await on.getByText('Nothing stands in the way.').waitFor()
    await Promise.all([page.keyboard.press('Control+Enter'), hers.keyboard.press('Control+Enter')])
    const held = (on: Page) => on.locator('.composer').getByText(/answered Jonas just now, while you wrote/)
    await expect.poll(async () => (await held(page).count()) + (await held(hers).count())).toBeGreaterThan(0)
    const [first, second] = (await held(page).count()) > 0 ? [hers, page] : [page, hers]
    await first
      .getByText(/Goes out to everyone in \d+ s/)
      .first()
      .waitFor()
    await second.getByRole('button', { name: 'Send mine as well…' }).click()
    await dialog(second).getByRole('button', { name: 'Send mine as well' }).click()
    await dialog(second).getByText('everybody will see two answers').waitFor()
    await axeFindsNothing(second)
    await dialog(second).getByLabel('Why two answers').fill('One is about the refund, one about the time.')
    await second.keyboard.press('Enter')
    await second
      .getByText(/Goes out to everyone in \d+ s/)
      .first()
      .waitFor()
    await expect
      .poll(() => accepted().filter(({ text }) => text.startsWith('Jonas')).length, { timeout: 60_000 })
      .toBe(2)
  }, 90_000)

  test('what they edit meanwhile is said, with what was added, and nothing goes past it', async () => {
    const write = (body: object) =>
      fetch(`${desk.address}/rehearsal/api/write`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ as: 'Ruth', ...body }),
      }).then((answer) => answer.json() as Promise<{ id: string }>)
    const LOST = 'Northwind lost my suitcase two days ago and nobody answers the phone. Please help me.'
    const { id } = await write({ text: LOST })
    await page.goto(`${desk.address}/everyone`)
    await row('Acknowledge Ruth').click()
    await onCase()
    await page.keyboard.press('r')
    await inPublic().fill('Ruth, I am sorry: your suitcase was left in Porto. It comes by 18:00 today.')
    await page.getByText('Nothing stands in the way.').waitFor()
    await write({ edits: id, text: `${LOST} Found it!` })
    await page.getByText(/Ruth edited a post at \d\d:\d\d: “Found it!” was added\./).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText(/“Found it!” was added\. Nothing was sent\./).waitFor()
    await axeInBothLights()
    await picture('edited')
    await page.getByRole('button', { name: 'Read it again' }).click()
    await page.getByText('was added').waitFor({ state: 'detached' })
    await inPublic().focus()
    await page.keyboard.press('Control+Enter')
    await page
      .getByText(/Goes out to everyone in \d+ s/)
      .first()
      .waitFor()
    await page.keyboard.press('z')
    await expect.poll(() => inPublic().inputValue()).toContain('Ruth, I am sorry')
  })

  test('the page met no error of its own', () => {
    expect(faults).toEqual([])
  })
})
