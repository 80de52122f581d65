import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { de } from '../src/words/de.ts'
import { en } from '../src/words/en.ts'
import { openBrowser } from './browser.ts'
import { axeFindsNothingOn } from './page.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
let browser: Browser
let desk: RunningDesk
let page: Page

/** What people wrote, names that a company gave, keys and code: they have a language of their own. */
const NOT_OURS =
  '.said, .excerpt, .example-text, .query-text, .bio, .know, [lang]:not(html), code, kbd, textarea, mark, q, bdi'

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

async function open(context: BrowserContext): Promise<void> {
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
}

/** Every text of a catalogue that has no blanks, by its path. */
function texts(of: unknown, path = ''): [string, string][] {
  if (typeof of === 'string') return [[path, of]]
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}
const german = new Map(texts(de))
const spokenInGerman = new Set(german.values())
/** What the desk says in English, and in German with other words. */
const english = texts(en).flatMap(([path, text]) =>
  german.get(path) !== text && !spokenInGerman.has(text) ? [text.trim()] : [],
)
/** No German sentence has one of these. */
const ENGLISH_WORDS =
  /\b(the|with|of|and|you|your|is|are|to|by|from|not|it|this|they|has|have|nothing|until|within|about)\b/i

const READ = `(() => {
  const all = [document.title]
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(${JSON.stringify(`${NOT_OURS}, script, noscript, style, option`)})) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name)) all.push(element.getAttribute(name))
    // A row is spoken with their words at its end.
    const theirs = element.matches('.row .unseen') ? element.parentElement.querySelector('.excerpt')?.textContent : null
    for (const node of element.childNodes) if (node.nodeType === 3) all.push(theirs ? node.textContent.replace(theirs, '') : node.textContent)
  }
  return all
})()`

/** What was asked for is there: nothing says that it is busy, and nothing is an outline only. */
const LOADED = `document.querySelector('[aria-busy="true"], .grey-lines') === null && document.querySelector('h1, h2') !== null`

/** Everything of ours that can be read or heard on the page, without what stands between quotes. */
async function ours(): Promise<string[]> {
  const found = await page.evaluate<string[]>(READ)
  return found.map((text) => text.replaceAll(/[„“”"][^„“”"]*[“”"]/g, '').trim()).filter((text) => /\p{L}/u.test(text))
}

/** The page is German throughout, nothing leaves its sides, and axe finds nothing. */
async function speaksGerman(): Promise<void> {
  const said = await ours()
  expect(said.length).toBeGreaterThan(3)
  const left = said.filter(
    (text) =>
      ENGLISH_WORDS.test(text) || english.some((one) => (/\p{L} \p{L}/u.test(one) ? text.includes(one) : text === one)),
  )
  expect(left).toEqual([])
  expect(await page.evaluate('document.documentElement.lang')).toBe('de')
  await axeFindsNothingOn(page)
}

test('on a phone whose owner reads German, the desk is opened in German', async () => {
  await open(await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'de-DE' }))
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByRole('button', { name: 'Desk eröffnen' }).click()
  await page.getByText('Nennen Sie mindestens ein Wort').first().waitFor()
  await speaksGerman()
  await page.getByLabel('Name des Unternehmens').fill('Harbour Ferries')
  await page.getByText('@harbourferries').first().waitFor()
  await page.getByLabel('Ihre E-Mail-Adresse').fill('alex@hafen.example')
  await page.getByLabel('Ihr Passwort', { exact: true }).fill('ein Satz ist besser')
  await page.getByRole('button', { name: 'Desk eröffnen' }).click()
  await page
    .getByRole('link', { name: /^Erstes Wort an / })
    .first()
    .waitFor()
  await speaksGerman()
})

test('a case, an answer, and what the guard says to it', async () => {
  await page
    .getByRole('link', { name: /^Erstes Wort an Dana Okafor/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Öffentlich antworten/ }).waitFor()
  await page.getByRole('button', { name: 'warum' }).first().click()
  await speaksGerman()
  await page.getByRole('button', { name: /^Öffentlich antworten/ }).click()
  await page
    .getByRole('textbox', { name: /^Öffentlich antworten an Dana/ })
    .fill(
      'Falls Ihnen Unannehmlichkeiten entstanden sind, tut es uns leid. Bitte schreiben Sie an hilfe@hafen.example.',
    )
  await page.getByRole('button', { name: /vor dem Senden/ }).click()
  await page.getByText('und bekommt hier Antwort').waitFor()
  await speaksGerman()
  await page.getByRole('button', { name: 'Den Satz herausnehmen' }).first().click()
})

test.each(['mine', 'waiting', 'later', 'resolved', 'quiet', 'people', 'queries', 'queries/new', 'playbook', 'judge'])(
  'at 390, %s is German',
  async (room) => {
    await page.goto(`${desk.address}/${room}`)
    await page.getByRole('main').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${room}`)
    await page.getByRole('heading').first().waitFor({ state: 'attached' })
    await expect.poll(() => page.evaluate(LOADED)).toBe(true)
    await speaksGerman()
  },
)

test('at a desk whose browser is English and whose reader chose German: signing in, the list, the case, the keys', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await open(context)
  await page.goto(`${desk.address}/sign-in`)
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.getByText('Geben Sie Ihr Passwort ein.').first().waitFor()
  await speaksGerman()
  await page.getByLabel('E-Mail-Adresse').fill('alex@hafen.example')
  await page.getByLabel('Passwort', { exact: true }).fill('falsch geraten')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.getByText('gehören nicht zusammen').first().waitFor()
  await speaksGerman()
  await page.getByLabel('Passwort', { exact: true }).fill('ein Satz ist besser')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page
    .getByRole('link', { name: /^Erstes Wort an Dana Okafor/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^Öffentlich antworten an Dana/ }).waitFor()
  await speaksGerman()
  await page.getByRole('heading', { level: 1 }).first().focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Alle Tasten' }).waitFor()
  await speaksGerman()
  await page.keyboard.press('Escape')
})

test.each(['everyone', 'quiet', 'people', 'connections', 'queries', 'playbook', 'judge'])(
  'at 1440, %s is German',
  async (room) => {
    await page.goto(`${desk.address}/${room}`)
    await page.getByRole('navigation', { name: 'Ansichten' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${room}`)
    await expect.poll(() => page.evaluate(LOADED)).toBe(true)
    await speaksGerman()
  },
)
