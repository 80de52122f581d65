import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
  page = await newPage()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = () => openPage(browser, faults)

const row = (words: string) => page.getByRole('link', { name: words }).first()
const link = (printed: string, way: string) => new RegExp(`http://localhost:\\d+/${way}/\\w+`).exec(printed)![0]

interface Accepted {
  readonly text: string
  readonly parentId: string | null
}

/** What the stranger accepted from the company, by its own ledger. */
const accepted = (): Accepted[] =>
  desk.ledger().flatMap((line) => {
    const { post } = line as { post?: Accepted & { author: { handle: string } } }
    return line.kind === 'post' && post?.author.handle === 'northwindair' ? [post] : []
  })
const standing = (text: string) => accepted().filter((post) => post.text === text).length

describe('the first minute, by clicking and typing only', () => {
  test('the printed link signs in, once', async () => {
    await page.goto(link(desk.printed, 'enter'))
    await page.getByText('A make-believe day.').waitFor()
    const second = await newPage()
    await second.goto(link(desk.printed, 'enter'))
    await second.getByLabel('E-mail').waitFor()
    await axeFindsNothingOn(second)
    await second.context().close()
  })

  test('a complaint arrives by itself, and the misspelt one of this morning is late', async () => {
    await row('Acknowledge Dana Okafor').waitFor()
    await row('Acknowledge Kirsten Mo, late by').waitFor()
    await row('Acknowledge Jonas Lindqvist').waitFor()
    await axeFindsNothingOn(page)
  })

  test('the guard stops a hollow apology that moves her to e-mail, and its mends clear the way', async () => {
    await row('Acknowledge Dana Okafor').click()
    await page.getByRole('heading', { name: 'Dana Okafor' }).first().waitFor()
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: /Reply in public/ }).waitFor()
    await page.keyboard.type('Sorry if this caused any inconvenience, please email care@northwind.example.')
    await page.getByRole('button', { name: /1 thing stops this/ }).waitFor()
    await axeFindsNothingOn(page)
    await page.getByRole('button', { name: 'take these words out' }).click()
    await page.getByRole('button', { name: /I am sorry about your bag/ }).click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.type(' Dana, it went to Porto by mistake. A courier brings it by 20:00 tonight.')
    await page.getByText('Nothing stands in the way.').waitFor()
  })

  test('it goes out after a click, stands in the thread, and she thanks us in public', async () => {
    await page.keyboard.press('Control+Enter')
    await page.getByText(/Goes out to everyone in \d+ s/).waitFor()
    expect(accepted()).toEqual([])
    await page.getByRole('button', { name: 'Send now' }).click()
    await page.getByText(/stands under Dana/).waitFor()
    await page.getByText(/thanked us in public/).waitFor()
    await page.getByText('That was the whole corridor.').waitFor()
    await axeFindsNothingOn(page)
  })

  test('"follow up tomorrow" stands in the list of what is owed, and the answer on the network', async () => {
    await row('Follow up with Dana Okafor, tomorrow').waitFor()
    await page
      .getByRole('link', { name: /Rehearsal/ })
      .first()
      .waitFor()
    const network = await newPage()
    await network.goto(`${desk.address}/rehearsal/`)
    await network.getByText('A courier brings it by 20:00 tonight.').waitFor()
    await network.getByText('An actual human with an actual time').waitFor()
    await axeFindsNothingOn(network)
    await network.context().close()
  })

  test('a reload comes back to the same case', async () => {
    await page.reload()
    await page.getByText(/thanked us in public/).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).last().textContent()).toContain('Dana Okafor')
  })

  test('Kirsten takes it back in public, and Jonas deletes: both outcomes are seen', async () => {
    await answer(
      'Acknowledge Kirsten Mo',
      'Kirsten, I am so sorry: your stroller was left in Porto. It comes to your door by 18:00 today. Alex',
    )
    await page.getByText(/updated the post/).waitFor()
    await answer(
      'Acknowledge Jonas Lindqvist',
      'Jonas, I am sorry it took us three weeks. The refund is on your account by 12:00 tomorrow. Alex',
    )
    await page
      .getByText(/deleted the post|Jonas Lindqvist deleted/)
      .first()
      .waitFor()
    expect(accepted()).toHaveLength(3)
  }, 90_000)
})

/** Opens a case from the list and answers it; the undo time is ended by a click. */
async function answer(words: string, text: string): Promise<void> {
  await row(words).click()
  await write(text)
}

async function write(text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Reply in public/ })
    .first()
    .click()
  const field = page.getByRole('textbox', { name: /Reply in public/ })
  await field.fill(text)
  await page.getByText('Nothing stands in the way.').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Send now' }).click()
}

/** Somebody new complains on the network's own page, after it was told to misbehave there. */
async function complains(name: string, fault: string | null): Promise<void> {
  const network = await newPage()
  await network.goto(`${desk.address}/rehearsal/`)
  if (fault) {
    await network.getByText('Let it misbehave…').click()
    await network.getByRole('button', { name: fault }).click()
    await network
      .getByText(/armed|Take it back/)
      .first()
      .waitFor()
  }
  await network.getByLabel('Write as', { exact: true }).selectOption({ label: 'somebody new' })
  await network.getByLabel('Their name').fill(name)
  await network
    .getByLabel('Words')
    .fill('Northwind lost my suitcase two days ago and nobody answers the phone. Please help me.')
  await network.getByRole('button', { name: 'Post', exact: true }).click()
  await network.locator('#posts').getByText(name).first().waitFor()
  await network.context().close()
}

describe('once more with each fault: nothing doubled, nothing lost, by the stranger’s ledger', () => {
  const reply = (name: string) =>
    `${name}, I am sorry: your suitcase was left in Porto. A courier brings it by 18:00 today. Alex`
  const fired = (fault: string) => desk.ledger().filter((line) => line.kind === 'fault-fired' && line.fault === fault)

  test.each([
    { fault: 'accepted-then-reset', words: 'Accept the reply, then break the line', name: 'Ruth' },
    { fault: 'accepted-then-500', words: 'Accept the reply, then say that something went wrong', name: 'Amal' },
    { fault: 'rate-limit', words: 'Take nothing, and ask to wait', name: 'Hannes' },
    { fault: 'stale-read', words: 'Accept the reply, break the line, and for a while', name: 'Bea' },
  ])(
    '$fault',
    async ({ fault, words, name }) => {
      await complains(name, words)
      await answer(`Acknowledge ${name}`, reply(name))
      await page.getByText(new RegExp(`stands under ${name}`)).waitFor({ timeout: 150_000 })
      await row(`Follow up with ${name}, tomorrow`).waitFor()
      expect(standing(reply(name))).toBe(1)
      expect(fired(fault).length).toBeGreaterThan(0)
    },
    180_000,
  )

  test('refused: it says so, keeps the words, and a second try goes', async () => {
    await complains('Tobias', 'Refuse the reply')
    await answer('Acknowledge Tobias', reply('Tobias'))
    await page
      .getByText(/refused it/)
      .first()
      .waitFor()
    expect(standing(reply('Tobias'))).toBe(0)
    await page.getByRole('button', { name: /Go on with the draft/ }).click()
    await expect.poll(() => page.getByRole('textbox', { name: /Reply in public/ }).inputValue()).toBe(reply('Tobias'))
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Send now' }).click()
    await page.getByText(/stands under Tobias/).waitFor()
    expect(standing(reply('Tobias'))).toBe(1)
  }, 120_000)

  test('the page met no error of its own', () => {
    expect(faults).toEqual([])
  })
})
