import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
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
const faults: string[] = []

/** Posts of another network, as a file brings them: one of them by somebody who reads like Dana. */
const LINES = [
  {
    id: 'f1',
    author: 'danaokafor',
    author_name: 'Dana Okafor',
    text: '@northwindair you solved my delay in a day, thank you!',
    created_at: '2026-05-12T10:00:00Z',
  },
  {
    id: 'f2',
    author: 'oskar_l',
    author_name: 'Oskar Lund',
    text: '@northwindair where is gate 9?',
    created_at: '2026-05-12T11:00:00Z',
  },
]

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().waitFor()
  const file = path.join(folder, 'posts.jsonl')
  writeFileSync(file, LINES.map((line) => JSON.stringify(line)).join('\n'))
  const main = path.join(checkout, 'src/main.ts')
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, DATA_DIR: folder }
    execFile(process.execPath, [main, 'import', file, '--network', 'elsewhere'], { env }, (error, _out, said) =>
      error ? reject(new Error(said)) : resolve(),
    )
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

test('somebody who reads alike on another network is proposed, joined, and parted again', async () => {
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().click()
  const pane = page.getByRole('complementary', { name: 'The person' })
  await pane.getByText('Maybe the same person').waitFor()
  await pane.getByText('same handle, same name').waitFor()
  await axeFindsNothing()
  await pane.getByRole('button', { name: 'Same person: @danaokafor' }).click()
  await pane.getByText('@danaokafor, joined by').waitFor()
  await pane.getByText('@danaokafor on elsewhere').waitFor()
  await pane.getByText('Maybe the same person').waitFor({ state: 'detached' })
  await axeFindsNothing()
  await pane.getByRole('button', { name: 'Part them: @danaokafor' }).click()
  await pane.getByText('Maybe the same person').waitFor()
  await pane.getByRole('button', { name: 'Not: @danaokafor' }).click()
  await pane.getByText('Maybe the same person').waitFor({ state: 'detached' })
})

test('a note on a person outlives the page, and is taken back', async () => {
  const pane = page.getByRole('complementary', { name: 'The person' })
  await pane.getByLabel('Note on this person').fill('Prefers a message to a call.')
  await page.reload()
  await expect.poll(() => pane.getByLabel('Note on this person').inputValue()).toBe('Prefers a message to a call.')
  await pane.getByRole('button', { name: 'Keep note' }).click()
  const kept = pane.getByRole('listitem').filter({ hasText: 'Prefers a message' })
  await kept.waitFor()
  await axeFindsNothing()
  const url = page.url()
  await page.goto(`${desk.address}/search?q=prefers+message`)
  const found = page.getByRole('link', { name: /Dana Okafor.*Note, only our team: Prefers a message to a call\./ })
  await found.waitFor()
  expect(await found.locator('mark').allTextContents()).toEqual(['Prefers', 'message'])
  await axeFindsNothing()
  await page.goto(url)
  await kept.getByRole('button', { name: 'undo' }).click()
  await kept.waitFor({ state: 'detached' })
})

test('people are found by how they begin, and one page says all that we know, by keyboard', async () => {
  await page.locator('.case h1').focus()
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.getByRole('heading', { name: 'People' }).waitFor()
  await page.getByLabel('Name or handle begins with').fill('osk')
  await page.getByRole('link', { name: /Oskar Lund/ }).waitFor()
  await expect.poll(() => page.locator('.person-row').count()).toBe(1)
  await axeFindsNothing()
  await page.getByLabel('Name or handle begins with').fill('nobody here')
  await page.getByText('Nobody’s name or handle begins with “nobody here”.').waitFor()
  await page.getByLabel('Name or handle begins with').fill('@DANA')
  await page
    .getByRole('link', { name: /Dana Okafor/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'What they wrote' }).waitFor()
  await page.locator('.their-posts .said').first().waitFor()
  await axeFindsNothing()
  expect(faults).toEqual([])
})

test('on a phone, in the dark', async () => {
  const state = await page.context().storageState()
  const phone = await newPage({ storageState: state, viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await phone.goto(page.url())
  await phone.locator('.their-posts .said').first().waitFor()
  await axeFindsNothing(phone)
  await phone.goto(`${desk.address}/people`)
  await phone.locator('.person-row').first().waitFor()
  await axeFindsNothing(phone)
  await phone.context().close()
})
