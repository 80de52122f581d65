import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../test/browser.ts'
import { runDesk } from '../test/running-desk.ts'
import { openBenchHouse, type BenchHouse, type BenchOptions } from './inbox/house.ts'
import { spread } from './inbox/spread.ts'
import type { Figure } from './main.ts'
import { ON_OPEN_ROW, SETTLED, WATCH_CASES, WATCH_ROWS, WAYS } from './web/in-page.ts'

const STARTS = 7
const CASES = 50
/** A hand reads before it goes on; what is prefetched meanwhile is there. */
const READING = 300
/** A page that has not come to what is waited for by then never does. */
const PATIENCE = 20_000
const dist = path.resolve(import.meta.dirname, '../web/dist')

/** The built page in a real browser, on a desk with so many cases: what is loaded, how soon one can work, and what axe finds. */
export async function run(options: BenchOptions = {}): Promise<Figure[]> {
  const bench = await openBenchHouse(options, 20_000)
  try {
    const desk = await runDesk([], bench.dataDir, { ...bench.env, ROLES: 'web', LOG_LEVEL: 'warn' })
    const browser = await openBrowser()
    try {
      return [
        ...(await starts(browser, desk.address, bench)),
        ...(await nextCase(browser, desk.address, bench)),
        ...(await screens(browser, desk.address, bench)),
      ]
    } finally {
      await browser.close()
      await desk.stop()
    }
  } finally {
    await bench.close()
  }
}

/** A browser that was never here, with somebody signed in. */
async function fresh(
  browser: Browser,
  address: string,
  { token }: BenchHouse,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...more })
  await context.addCookies([{ name: 'amends', value: token, url: address }])
  await context.addInitScript(WATCH_ROWS)
  return context
}

/** The page's policy runs no text of ours by itself: it is asked again and again. */
async function until<T>(page: Page, what: string): Promise<T> {
  const ends = performance.now() + PATIENCE
  for (;;) {
    const found = await page.evaluate<T | null>(what)
    if (found) return found
    if (performance.now() > ends) throw new Error(`${page.url()} never came to: ${what}`)
    await sleep(5)
  }
}

const usableAt = (page: Page): Promise<number> => until(page, 'window.usableAt')

async function starts(browser: Browser, address: string, bench: BenchHouse): Promise<Figure[]> {
  const cold: number[] = []
  const warm: number[] = []
  let bytes = 0
  for (let turn = 0; turn < STARTS; turn += 1) {
    const context = await fresh(browser, address, bench)
    const page = await context.newPage()
    const loaded = new Set<string>()
    page.on('response', (response) => void loaded.add(new URL(response.url()).pathname))
    await page.goto(`${address}/everyone`)
    cold.push(await usableAt(page))
    bytes = Math.max(bytes, gzipped([...loaded]))
    await page.reload()
    warm.push(await usableAt(page))
    await context.close()
  }
  return [
    { name: 'first load, gzipped', value: bytes / 1_000, unit: 'kB', aim: '< 320 kB' },
    ...spread('a usable inbox, cold', cold),
    ...spread('a usable inbox, warm', warm),
  ]
}

const gzipped = (paths: readonly string[]): number =>
  paths
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0)

/** From the key to the name on the screen. */
async function nextCase(browser: Browser, address: string, bench: BenchHouse): Promise<Figure[]> {
  const context = await fresh(browser, address, bench)
  const page = await context.newPage()
  await page.goto(`${address}/everyone`)
  await usableAt(page)
  await page.evaluate(WATCH_CASES)
  const rested = await opening(page, READING)
  const atOnce = await opening(page, 0)
  await context.close()
  return [
    ...spread('next case by j and Enter', rested, { p99: '< 100 ms' }),
    ...spread('next case, not a moment between', atOnce),
  ]
}

async function opening(page: Page, rest: number): Promise<number[]> {
  const before = await page.evaluate<number>('openedIn.length')
  for (let turn = 1; turn <= CASES; turn += 1) {
    await page.keyboard.press('j')
    // From the case that is open, the first press only comes back to its row; a case may have several.
    for (let rows = 0; rows < 5 && (await page.evaluate<boolean>(ON_OPEN_ROW)); rows += 1)
      await page.keyboard.press('j')
    if (rest > 0) await page.waitForTimeout(rest)
    await page.keyboard.press('Enter')
    await until(page, `openedIn.length >= ${before + turn}`)
  }
  return page.evaluate<number[]>(`openedIn.slice(${before})`)
}

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const

/** Every page that the desk itself leads to, and a case. */
async function screens(browser: Browser, address: string, bench: BenchHouse): Promise<Figure[]> {
  let found = 0
  let looked = 0
  let ways: string[] | null = null
  for (const look of LOOKS) {
    const context = await fresh(browser, address, bench, look)
    const page = await context.newPage()
    await page.goto(`${address}/everyone`)
    await usableAt(page)
    ways ??= await page.evaluate<string[]>(WAYS)
    const rows = ways.filter((way) => /^\/everyone\/./.test(way))
    for (const way of [...ways.filter((one) => !rows.includes(one)), rows[0]!]) {
      await page.goto(`${address}${way}`)
      await until(page, SETTLED)
      const { violations } = await new AxeBuilder({ page }).analyze()
      looked += 1
      found += violations.length
      for (const { id, nodes } of violations) process.stderr.write(`${way}: ${id} ${nodes[0]!.target.join(' ')}\n`)
    }
    await context.close()
  }
  return [
    { name: 'screens looked at', value: looked, unit: '' },
    { name: 'axe findings', value: found, unit: '', aim: '0' },
  ]
}
