import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPageIn } from './page.ts'

const { folder, remove } = scratchFolder()
const main = path.resolve(import.meta.dirname, '../src/main.ts')
let browser: Browser
let desk: RunningDesk
let page: Page
const faults: string[] = []

/** Made-up posts of the past: three that no query knows yet, one that only sounds like us. */
const PAST = [
  'nw air lost my kayak in the harbour, who do I call?',
  'nw air again, two hours late',
  'thank you nw air, the crew was lovely',
  'Cold north wind on the pier this morning',
  'Soup or salad, that is the question of noon',
]

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk(['--demo', 'Northwind Air'], folder)])
  const file = path.join(folder, 'past.jsonl')
  const line = (text: string, at: number) =>
    JSON.stringify({ id: `past${at}`, text, created_at: `2026-05-0${at + 1}T11:44:00Z`, author: `person${at}` })
  writeFileSync(file, PAST.map(line).join('\n'))
  execFileSync(process.execPath, [main, 'import', file, '--network', 'elsewhere'], {
    env: { ...process.env, DATA_DIR: path.join(folder, 'demo') },
    stdio: 'ignore',
  })
  page = await newPage(await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' }))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (context: BrowserContext) => openPageIn(context, faults)

const editor = () => page.getByLabel('The query', { exact: true })
/** The page without the region that is only heard. */
const shown = (words: string | RegExp, on = page) => on.locator('#queries').getByText(words)
const example = (words: string) => page.locator('.example', { hasText: words })

test('g b opens the brand queries, and the one that the desk began with tells what it hears', async () => {
  await page.goto(/http:\S+\/enter\/\w+/.exec(desk.printed)![0])
  await page.getByText('Dana Okafor').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await page.getByRole('heading', { name: 'Brand queries' }).waitFor()
  expect(await page.getByRole('link', { name: 'Brand queries', exact: true }).getAttribute('aria-current')).toBe('page')
  expect(await page.locator('.rail [aria-current]').count()).toBe(1)
  await axeFindsNothingOn(page)
  await page.getByRole('link', { name: /Northwind Air, in general/ }).click()
  await shown(/Of the last \d+ posts heard: \d+ match · as many as now/).waitFor()
  expect(await editor().evaluate('document.activeElement.getAttribute("aria-label")')).toBe('The query')
  expect(await example('nrothwind').first().locator('mark.found').first().textContent()).toBe('nrothwind')
  await example('because nrothwind').first().waitFor()
  await axeFindsNothingOn(page)
})

const BROKEN =
  '(northwind OR "nw air" OR "north wind" OR nrothwind OR @northwindair)\n  AND NOT ("cold north wind" OR weather'

test('a mistake is told under its place with its mend, and the preview keeps the last good form', async () => {
  await editor().fill(BROKEN)
  await shown('Line 2, column 11: this bracket never closes.').waitFor()
  await shown('This is the last good form.').waitFor()
  await shown('The last good form goes on.').waitFor()
  expect(await editor().getAttribute('aria-invalid')).toBe('true')
  await axeFindsNothingOn(page)
  await page.keyboard.press('Control+s')
  await shown(/cannot be saved like this/).waitFor()
  await page.getByRole('button', { name: 'Close it after weather' }).click()
  expect(await editor().inputValue()).toBe(`${BROKEN})`)
  await shown(/posts heard: \d+ match · 3 more than now/).waitFor()
  expect(await shown('never closes').count()).toBe(0)
})

test('what nearly matches says why not, and an edit is proposed, never hidden', async () => {
  const before = await editor().inputValue()
  await page.getByRole('tab', { name: /^Matches/ }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab', { name: /^Near, but no/ }).getAttribute('aria-selected')).toBe('true')
  const harbour = example('Cold north wind on the pier').first()
  await harbour.getByText('not: «cold north wind»').waitFor()
  await axeFindsNothingOn(page)
  await harbour.getByRole('button', { name: 'It is about us' }).click()
  await shown('Added, and it counts once you save:').waitFor()
  expect(await editor().inputValue()).toBe(`${before}\n  OR "Cold north wind on the"`)
  await page.getByRole('button', { name: 'Take it back' }).click()
  expect(await editor().inputValue()).toBe(before)
  await page.getByRole('tab', { name: /^Matches/ }).click()
  await example('two hours late').getByRole('button', { name: 'Not about us' }).click()
  expect(await editor().inputValue()).toBe(`${before}\n  AND NOT "nw air again"`)
  await shown(/· 2 more than now/).waitFor()
})

test('what is not saved stays in this browser over a reload; saved, posts of the past become mentions', async () => {
  const written = await editor().inputValue()
  await page.reload()
  await shown('Not saved; kept in this browser.').waitFor()
  expect(await editor().inputValue()).toBe(written)
  await editor().focus()
  await page.keyboard.press('Control+s')
  await shown('Saved. 2 stored posts became mentions, none of them late.').waitFor()
  await shown(/^by Alex Rowe,/).waitFor()
  await shown(/· as many as now/).waitFor()
  expect(await shown('Not saved').count()).toBe(0)
  await axeFindsNothingOn(page)
})

test('where nothing matches, the word that does most is told; Ctrl Enter previews at once', async () => {
  await editor().fill('northwind AND kayak')
  await page.keyboard.press('Control+Enter')
  await shown(/Nothing among \d+ posts matches\. The one word that does most: northwind, \d+\./).waitFor()
  expect(await page.locator('.example').count()).toBe(0)
  await page.getByRole('tab', { name: /^No longer/ }).click()
  await example('until now because').first().waitFor()
  await page.getByRole('button', { name: 'Back to the saved form' }).click()
  await shown(/· as many as now/).waitFor()
})

test('a new query: proposals from the name, a name is asked for, and it becomes a page of its own', async () => {
  await page.getByRole('link', { name: 'All brand queries' }).click()
  await page.getByRole('button', { name: 'New query' }).click()
  await page.getByRole('button', { name: '#northwindair' }).click()
  await page.getByRole('button', { name: 'northwinnd' }).click()
  expect(await editor().inputValue()).toBe('#northwindair OR northwinnd')
  await page.getByRole('button', { name: /^Save/ }).click()
  await shown('Give the query a name.').first().waitFor()
  await axeFindsNothingOn(page)
  await page.getByLabel('Name of the query').fill('Hashtags')
  await page.getByRole('button', { name: /^Save/ }).click()
  await shown('Saved. No stored post became a mention.').waitFor()
  expect(page.url()).toMatch(/\/queries\/[0-9a-f-]{36}$/)
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'All brand queries' }).click()
  await page.getByRole('link', { name: /Hashtags/ }).waitFor()
})

test('somebody else was first: both forms are kept, and the person chooses', async () => {
  await page.getByRole('link', { name: /Hashtags/ }).click()
  await editor().fill('#northwindair OR mine')
  const other = await newPage(page.context())
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Back to the saved form' }).click()
  await other.getByLabel('The query', { exact: true }).fill('#northwindair OR theirs')
  await other.keyboard.press('Control+s')
  await shown('Saved. No stored post became a mention.', other).waitFor()
  await shown('changed this query while you wrote.').waitFor()
  expect(await editor().inputValue()).toBe('#northwindair OR mine')
  await axeFindsNothingOn(page)
  await page.getByRole('button', { name: 'Keep mine, to save over it' }).click()
  await editor().focus()
  await page.keyboard.press('Control+s')
  await shown('Saved. No stored post became a mention.').waitFor()
  await other.close()
})

test('a flood is asked about, with its figure, before it is saved', async () => {
  const sent: { anyway: boolean }[] = []
  // Nobody hears 40,000 posts an hour in a test: the first answer is the desk's question.
  await page.route('**/api/queries/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback()
    sent.push(route.request().postDataJSON())
    return sent.length === 3 ? route.fallback() : route.fulfill({ json: { saved: false, perHour: 40_000 } })
  })
  await editor().fill('#northwindair OR rain')
  await page.keyboard.press('Control+s')
  await page.getByText('This would match 40,000 posts an hour. Save it anyway?').waitFor()
  await axeFindsNothingOn(page)
  await page.getByRole('button', { name: 'Back to the query' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await editor().inputValue()).toBe('#northwindair OR rain')
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Save, and hear 40,000 an hour' }).click()
  await shown('Saved. No stored post became a mention.').waitFor()
  expect(sent.map(({ anyway }) => anyway)).toEqual([false, false, true])
  await page.unroute('**/api/queries/*')
})

test('a query is taken away after it was said what follows; the last one has no button for it', async () => {
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByText('What it heard stays. From now on, a post that only this query matches is not heard.').waitFor()
  await axeFindsNothingOn(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await shown('#northwindair OR rain').first().waitFor()
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Remove it; what it heard stays' }).click()
  await page.getByRole('heading', { name: 'Brand queries' }).waitFor()
  await page.getByRole('link', { name: /Hashtags/ }).waitFor({ state: 'detached' })
  await axeFindsNothingOn(page)
  await page.getByRole('link', { name: /Northwind Air, in general/ }).click()
  await shown(/· as many as now/).waitFor()
  expect(await page.getByRole('button', { name: 'Remove…' }).count()).toBe(0)
})

test.each([
  { width: 390, scheme: 'dark' as const },
  { width: 390, scheme: 'light' as const },
  { width: 320, scheme: 'light' as const },
  { width: 1440, scheme: 'dark' as const },
])('at $width px in the $scheme: nothing is cut, nothing is wrong', async ({ width, scheme }) => {
  const state = await page.context().storageState()
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    hasTouch: width < 700,
    locale: 'en-US',
    storageState: { ...state, origins: [] },
  })
  const phone = await newPage(context)
  await phone.goto(`${desk.address}/queries`)
  await phone.getByRole('link', { name: /Northwind Air, in general/ }).click()
  await shown(/· as many as now/, phone).waitFor()
  await axeFindsNothingOn(phone)
  if (width < 700) {
    await phone.getByLabel('Which posts').selectOption('near')
    await phone.locator('.example', { hasText: 'Cold north wind' }).first().waitFor()
  }
  await phone.getByLabel('The query', { exact: true }).fill(BROKEN)
  await shown('Line 2, column 11', phone).waitFor()
  await axeFindsNothingOn(phone)
  await context.close()
})

test('nothing failed in the browser on the way', () => {
  expect(faults).toEqual([])
})
