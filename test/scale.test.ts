import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const { folder, remove } = scratchFolder()
const checkout = path.resolve(import.meta.dirname, '..')
const COMPLAINTS = 130
let browser: Browser
let desk: RunningDesk
let page: Page
const faults: string[] = []

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage()
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: /^By everyone/ }).waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = () => openPage(browser, faults)

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

/** Many people write at once, and two of them are happy. */
function manyWrite(): Promise<void> {
  const complaints = Array.from({ length: COMPLAINTS }, (_, n) => ({
    id: `c${n}`,
    author: `traveller${n}`,
    text: `Northwind lost my suitcase number ${n} and nobody answers the phone. Please help me.`,
  }))
  const praise = ['Nana', 'Luca'].map((author) => ({
    id: author,
    author,
    text: `@northwindair your crew found my daughter's rabbit and brought it back to ${author}. Wonderful people, thank you!`,
  }))
  const file = path.join(folder, 'many.jsonl')
  writeFileSync(file, [...complaints, ...praise].map((line) => JSON.stringify(line)).join('\n'))
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(checkout, 'src/main.ts'), 'import', file, '--network', 'elsewhere', '--as-if-live'],
      { env: { ...process.env, DATA_DIR: folder } },
      (error) => (error ? reject(error) : resolve()),
    )
  })
}

const rows = () => page.locator('li[aria-posinset]')
/** Where the row with the focus stands, and among how many. */
const here = () =>
  page.evaluate<[number, number] | null>(`(() => {
    const row = document.activeElement?.closest('li[aria-posinset]')
    return row ? [Number(row.ariaPosInSet), Number(row.ariaSetSize)] : null
  })()`)
const press = (key: string) => page.keyboard.press(key)

test('where nobody praised us, the list of thanks says so', async () => {
  await press('g')
  await press('f')
  await page.getByRole('heading', { name: 'Praise, to be thanked for' }).waitFor()
  await page.getByText('Nobody waits for thanks.').waitFor()
  await axeFindsNothing()
})

test('praise that says more than a word waits for thanks, in a view of its own', async () => {
  await manyWrite()
  for (const who of ['Nana', 'Luca'])
    await page
      .locator('[data-row]')
      .filter({ hasText: `Thank ${who}` })
      .waitFor()
  expect(await rows().count()).toBe(2)
  await expect.poll(() => page.getByRole('link', { name: /^Praise/ }).textContent()).toMatch(/2$/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await axeFindsNothing()
    await page.screenshot({ path: `/tmp/scale-praise-1440-${colorScheme}.png` })
    await page.setViewportSize({ width: 390, height: 844 })
    await axeFindsNothing()
    await page.screenshot({ path: `/tmp/scale-praise-390-${colorScheme}.png` })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  await page.emulateMedia({ colorScheme: 'light' })
})

test('a long list draws what is seen alone, says how long it is, and is walked by the keys of a page', async () => {
  await press('g')
  await press('a')
  await page.getByRole('heading', { name: 'Owed by everyone' }).waitFor()
  await expect.poll(async () => (await here())?.[1] ?? (await press('j'), 0)).toBeGreaterThanOrEqual(COMPLAINTS)
  await press('Home')
  expect(await here()).toEqual([1, expect.any(Number)])
  await press('PageDown')
  const [place] = (await here())!
  expect(place).toBeGreaterThan(5)
  await press('PageUp')
  expect((await here())![0]).toBe(1)
  // The rest is read as one comes near it.
  await expect
    .poll(async () => {
      await press('End')
      const [at, of] = (await here())!
      return of - at
    })
    .toBe(0)
  expect(await rows().count()).toBeLessThan(40)
})

test('whoever comes back from a case stands where they were', async () => {
  await press('k')
  const before = await here()
  await press('Enter')
  await page.locator('#case h1, #case h2').first().waitFor()
  await press('u')
  await expect.poll(here).toEqual(before)
  expect(before![0]).toBeGreaterThan(100)
})

test('the next case is there before it is asked for', async () => {
  await press('Home')
  await press('Enter')
  await page.locator('#case h1').waitFor()
  const next = await page.locator('li[aria-posinset="2"] a').getAttribute('href')
  const id = next!.split('/').at(-1)!
  await expect
    .poll(() => page.evaluate<number>(`performance.getEntriesByName(location.origin + '/api/cases/${id}').length`))
    .toBe(1)
  await page.route('**/api/cases/**', (route) => route.abort())
  await press('j')
  await press('Enter')
  await page.waitForURL(`**${next}`)
  await page
    .locator('#case h1')
    .filter({ hasText: /traveller|\w/ })
    .waitFor()
  expect(await page.locator('#case [aria-busy="true"], #case .sentence').count()).toBe(0)
  await page.unroute('**/api/cases/**')
  expect(faults).toEqual([])
})
