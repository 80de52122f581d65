import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const checkout = path.resolve(import.meta.dirname, '..')
const { folder, remove } = scratchFolder()
const faults: string[] = []
let browser: Browser
let desk: RunningDesk
let page: Page

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  page = await newPage({ width: 1440, height: 900 }, 'light')
  await openTheDesk()
  await importMadeUp(0, 6)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (viewport: { width: number; height: number }, colorScheme: 'light' | 'dark') =>
  openPage(browser, faults, { viewport, colorScheme })

async function openTheDesk(): Promise<void> {
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Harbour Ferries')
  await page.getByText('@harbourferries').first().waitFor()
  await page.getByLabel('Your e-mail').fill('alex@harbour.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('navigation', { name: 'Views' }).waitFor()
}

/** On this desk a wombat is praise; the rules cannot know it. */
async function importMadeUp(from: number, to: number): Promise<void> {
  const places = Array.from({ length: to - from }, (_, at) => from + at)
  const lines = places
    .map((place) => [
      { id: `w${place}`, author: `Wombat ${place}`, text: `Harbour Ferries and a wombat by lamp light, gate ${place}` },
      { id: `l${place}`, author: `Loser ${place}`, text: `@harbourferries you lost my bag at gate ${place}. Help!` },
    ])
    .flat()
  await bringIn(lines)
}

async function bringIn(lines: readonly { id: string; author: string; text: string }[]): Promise<void> {
  const file = path.join(folder, 'posts.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify({ ...line, created_at: '2026-05-02T11:44:00Z' })).join('\n'))
  const child = spawn(
    process.execPath,
    [path.join(checkout, 'src/main.ts'), 'import', file, '--network', 'elsewhere', '--as-if-live'],
    { env: { ...process.env, DATA_DIR: folder }, stdio: 'ignore' },
  )
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
}

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

const facts = () => page.locator('.case-head')
const noAnswer = () =>
  page.getByRole('region', { name: 'No answer needed' }).or(page.getByRole('main', { name: 'No answer needed' }))

describe('a word on the open case', () => {
  test('graver, by one key: at once in the head, in the timeline, and taken back by z', async () => {
    await page.goto(`${desk.address}/everyone`)
    await page.getByRole('link', { name: 'Acknowledge Loser 0' }).first().focus()
    await page.keyboard.press('End')
    await page.getByRole('link', { name: 'Acknowledge Loser 5' }).first().click()
    await facts()
      .getByText(/^Complaint · baggage ·/)
      .waitFor()
    await page.keyboard.press('y')
    await page.getByRole('group', { name: 'Say what it is' }).waitFor()
    await axeFindsNothing()
    await page.keyboard.press('+')
    await facts()
      .getByText(/^Grave complaint · baggage ·/)
      .waitFor()
    await page.getByText(/Alex called this grave/).waitFor()
    await axeFindsNothing()
    await page.keyboard.press('z')
    await page.getByText(/Alex called this grave, and took it back/).waitFor()
    await facts()
      .getByText(/^Complaint · baggage ·/)
      .waitFor()
  })

  test('by words as well as by keys: less grave, a question, a complaint again', async () => {
    await page.getByRole('button', { name: 'less grave' }).click()
    await page.getByText(/Alex called this an annoyance/).waitFor()
    await page.keyboard.press('2')
    await facts()
      .getByText(/^Question · baggage ·/)
      .waitFor()
    await page.getByText(/Alex called this a question/).waitFor()
    await page.keyboard.press('+')
    await page.getByText(/Only a complaint is grave or slight\. Nothing was changed\./).waitFor()
    await page.keyboard.press('1')
    await facts()
      .getByText(/^Complaint · baggage ·/)
      .waitFor()
    expect(await facts().getByRole('alert').count()).toBe(0)
  })

  test('no answer needed asks for the reason, and what was owed is gone', async () => {
    await page.keyboard.press('0')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'No answer needed' }).click()
    await dialog.getByText(/left without an answer only for a reason/).waitFor()
    await axeFindsNothing()
    await dialog.getByRole('textbox').fill('settled at the counter')
    await dialog.getByRole('button', { name: 'No answer needed' }).click()
    await page.getByText(/Alex said that no answer is needed: “settled at the counter”/).waitFor()
    await page.getByText('Answer in public').waitFor({ state: 'detached' })
    await dialog.waitFor({ state: 'detached' })
    expect(
      await facts()
        .getByText(/within|late by/)
        .count(),
    ).toBe(0)
  })
})

describe('a word on a row that asks for no answer', () => {
  test('the case above stands there, with who said so', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await noAnswer().getByText('Alex: “settled at the counter”').waitFor()
    await axeFindsNothing()
  })

  test('it needs an answer: it is owed, and can be taken back', async () => {
    await noAnswer().getByRole('button', { name: 'It needs an answer' }).nth(1).click()
    await noAnswer()
      .getByText(/an answer is owed now/)
      .waitFor()
    await axeFindsNothing()
    await page.keyboard.press('z')
    await noAnswer()
      .getByText(/an answer is owed now/)
      .waitFor({ state: 'detached' })
  })

  test('praise, by one key on the row in focus', async () => {
    await page.goto(`${desk.address}/quiet`)
    const row = noAnswer().locator('[data-row]').filter({ hasText: 'Wombat' }).first()
    await row.focus()
    await page.keyboard.press('3')
    await row.getByText(/^Praise · Alex said so/).waitFor()
    await noAnswer()
      .getByText(/you called this praise/)
      .waitFor()
    expect(faults).toEqual([])
  })
})

describe('the page of the judge', () => {
  test('before it learned anything the rules judge alone', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: 'Judge' }).waitFor()
    await page.getByText('The rules judge alone.').waitFor()
    await page.getByText(/You have made \d+ decisions?\. After 50 it learns from them/).waitFor()
    await axeFindsNothing()
  })

  test('after enough decisions it says how good it is, beside the rules', async () => {
    await importMadeUp(6, 40)
    await page.evaluate(decideEverything)
    await page
      .getByText(/Of your last \d+ decisions it agreed with \d+\. The rules alone: \d+\./)
      .first()
      .waitFor()
    await page
      .getByText(/It judges with what you taught it since/)
      .first()
      .waitFor()
    await axeFindsNothing()
  })

  test('every figure leads to its posts', async () => {
    const table = page.getByRole('region', { name: /What you decided, beside what it said/ })
    const cell = table
      .getByRole('row', { name: /^Praise/ })
      .getByRole('link')
      .first()
    const count = Number(await cell.textContent())
    expect(count).toBeGreaterThan(30)
    await cell.click()
    await page.getByRole('heading', { name: 'All that you decided is “praise”' }).waitFor()
    await page.locator('.behind li').first().waitFor()
    expect(await page.locator('.behind li').count()).toBe(count)
    await axeFindsNothing()
    await page.getByRole('link', { name: 'Close the list' }).click()
    await page.locator('.behind').waitFor({ state: 'detached' })
  })

  test('what comes next is judged as it was taught', async () => {
    await bringIn([{ id: 'next', author: 'Nana', text: 'Harbour Ferries and a wombat by lamp light, gate ninety' }])
    const command = [path.join(checkout, 'src/main.ts'), 'export', 'posts']
    const { stdout } = spawnSync(process.execPath, command, { env: { ...process.env, DATA_DIR: folder } })
    const posts = stdout.toString().split('\n').filter(Boolean)
    const next = posts.map((line) => JSON.parse(line)).find((post) => post.remote_id === 'next')
    expect(next).toMatchObject({ kind: 'praise', reasons: [{ code: 'learned' }] })
    expect(faults).toEqual([])
  })

  test.each([
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('%i px, %s: nothing is cut off, and axe finds nothing', async (width, scheme) => {
    const state = await page.context().storageState()
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme: scheme,
      storageState: state,
    })
    const small = await context.newPage()
    small.setDefaultTimeout(20_000)
    for (const [address, words] of [
      ['/judge', /Of your last/],
      ['/judge?head=kind&by=rules', /All your decisions/],
      ['/quiet', /No answer needed/],
    ] as const) {
      await small.goto(desk.address + address)
      await small.getByText(words).first().waitFor()
      await axeFindsNothing(small)
      expect(await small.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    await context.close()
  })
})

/** In the page, as its keys do: every wombat is praise, every lost bag a complaint. */
const decideEverything = `(async () => {
  const ask = async (path) => (await fetch('/api' + path)).json()
  const say = (path, kind) =>
    fetch('/api' + path, {
      method: 'POST',
      headers: { 'x-amends': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ what: 'kind', kind }),
    })
  const quiet = (await ask('/quiet')).rows.filter((row) => row.text.includes('wombat'))
  for (const { id } of quiet) await say('/mentions/' + id + '/judgement', 'praise')
  const owed = (await ask('/owed?view=everyone')).rows.filter((row) => row.excerpt.includes('lost my bag'))
  for (const { caseId } of owed) await say('/cases/' + caseId + '/judgement', 'complaint')
})()`
