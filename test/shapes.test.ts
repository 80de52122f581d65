import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { axe, handOn, sideways } from './hand.ts'
import { lost } from './lost.ts'
import { openPage } from './page.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
const checkout = path.resolve(import.meta.dirname, '..')
let browser: Browser
let desk: RunningDesk
let cookies: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>
const faults: string[] = []
const PICTURES = process.env['AMENDS_PICTURES']
const picture = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/shapes-${name}.png` })
}

const LONG_NAME = 'Bartholomäusquintessenz'.repeat(9).slice(0, 200)
const FAMILY = '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈'
const LINES = [
  {
    author: 'longest_of_all',
    author_name: LONG_NAME,
    text: `Northwind lost my bag. ${'Nobody answers, please help me. '.repeat(320)}The end of it.`,
  },
  { author: 'no_name_at_all', author_name: '', text: 'Northwind lost my suitcase, please help me now.' },
  { author: 'layla_h', author_name: 'ليلى حداد', text: 'northwind خسرت حقيبتي في مطار عمّان، ولا أحد يجيب! (NW 512)' },
  { author: 'noa_levi', author_name: 'נועה לוי', text: 'northwind איבדה את המזוודה שלי, אף אחד לא עונה? (NW 212)' },
  {
    author: 'family',
    author_name: `Bea ${FAMILY} Morales`,
    text: `Northwind lost our stroller ${FAMILY.repeat(20)} please help`,
  },
  {
    author: 'odd_text',
    author_name: 'Zoë\u0301\u0323\u0331\u0308\u0302 Ḿ',
    text: `Northwind lost m\u0301\u0302\u0308\u0304\u0307y b\u0336\u0337\u0335ag \u0000 https://example.com/${'x'.repeat(1900)} please help`,
  },
  { author: 'no_space', author_name: 'Ivo', text: `northwind lost my bag ${'a'.repeat(900)}` },
].map((line, at) => ({ id: `s${at}`, created_at: '2026-05-12T10:00:00Z', ...line }))

const command = (...words: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const env = { ...process.env, DATA_DIR: folder }
    execFile(process.execPath, [path.join(checkout, 'src/main.ts'), ...words], { env }, (error, _out, said) =>
      error ? reject(new Error(said)) : resolve(),
    )
  })

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
  const page = await newPage(1440, 900)
  await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await page.getByLabel('Company name').fill('Northwind Air')
  await page.getByLabel('Your e-mail').fill('alex@northwind.example')
  await page.getByLabel('Password', { exact: true }).fill('a sentence is better')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await page.getByRole('link', { name: 'Acknowledge Dana Okafor' }).first().waitFor()
  const file = path.join(folder, 'shapes.jsonl')
  writeFileSync(file, LINES.map((line) => JSON.stringify(line)).join('\n'))
  await command('import', file, '--network', 'elsewhere', '--as-if-live')
  await page.reload()
  await page
    .getByRole('link', { name: /no_name_at_all/ })
    .first()
    .waitFor()
  cookies = await page.context().storageState()
  await page.context().close()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

function newPage(width: number, height: number, more: BrowserContextOptions = {}): Promise<Page> {
  const state = cookies ? { storageState: { ...cookies, origins: [] } } : {}
  return openPage(browser, faults, { viewport: { width, height }, ...state, ...more })
}

const opened = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).first().waitFor()

/** Every main screen, each with what must be there before it is looked at. */
const SCREENS: Record<string, (page: Page) => Promise<void>> = {
  list: async (page) => {
    await page.goto(`${desk.address}/everyone`)
    await page
      .getByRole('link', { name: /Dana Okafor/ })
      .first()
      .waitFor()
  },
  case: async (page) => {
    await SCREENS['list']!(page)
    await page
      .getByRole('link', { name: /Dana Okafor/ })
      .first()
      .press('Enter')
    await opened(page, /Dana Okafor/)
  },
  'case with why': async (page) => {
    await SCREENS['case']!(page)
    await page.keyboard.press('y')
    await page.locator('.reasons').first().waitFor()
  },
  reply: async (page) => {
    await SCREENS['case']!(page)
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: /^Reply in public to/ }).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('Sorry for any inconvenience, please email care@northwind.example.')
    await page.getByRole('button', { name: /1 thing stops this/ }).waitFor()
  },
  'the longest': async (page) => {
    await SCREENS['list']!(page)
    await page.goto(`${desk.address}/search?q=bartholomäusquintessenz`)
    await page.getByRole('tab', { name: /^People/ }).press('Enter')
    await page.locator('.search .row').first().press('Enter')
    await opened(page, /Bartholomäus/)
  },
  search: async (page) => {
    await page.goto(`${desk.address}/search?q=northwind`)
    await page.locator('.search .row').first().waitFor()
  },
  playbook: async (page) => {
    await page.goto(`${desk.address}/playbook`)
    await page.getByRole('button', { name: 'Save' }).waitFor()
    await page.getByLabel('Open', { exact: true }).selectOption('hours')
    await page.getByRole('button', { name: '+ hours, Saturday' }).waitFor()
  },
  settings: async (page) => {
    await page.goto(`${desk.address}/settings`)
    await page.getByText('Undo after sending').waitFor()
  },
  team: async (page) => {
    await page.goto(`${desk.address}/team`)
    await opened(page, /^Team · /)
  },
  connections: async (page) => {
    await page.goto(`${desk.address}/connections`)
    await page.getByText('hears, answers').first().waitFor()
  },
  people: async (page) => {
    await page.goto(`${desk.address}/people`)
    await page.locator('.person-row').first().waitFor()
  },
  query: async (page) => {
    await page.goto(`${desk.address}/queries`)
    await page.getByRole('link', { name: /in general/ }).press('Enter')
    await page
      .getByText(/posts heard: \d+ match/)
      .first()
      .waitFor()
  },
  judge: async (page) => {
    await page.goto(`${desk.address}/judge`)
    await page.getByText('How it decides').waitFor()
  },
}

/** Walks the screens on one page and tells everything that is wrong together. */
async function everyScreen(page: Page, name: string, wrongs: (screen: string) => Promise<string[]>): Promise<string[]> {
  const all: string[] = []
  for (const [screen, go] of Object.entries(SCREENS)) {
    await go(page)
    all.push(...(await wrongs(screen)).map((wrong) => `${screen}: ${wrong}`))
    await picture(page, `${name}-${screen.replaceAll(' ', '-')}`)
  }
  return all
}

describe('reflow (WCAG 1.4.10)', () => {
  test.each([
    [320, 568],
    // 1280 by 1024 at 400 %.
    [320, 256],
    [390, 844],
    [1440, 900],
  ])('at %d by %d nothing is lost, and nothing scrolls two ways', async (width, height) => {
    const page = await newPage(width, height)
    const wrongs = await everyScreen(page, `${width}x${height}`, async () => [
      ...(await sideways(page)),
      ...(await lost(page)),
    ])
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('letters twice as large', async () => {
    const page = await newPage(1440, 900)
    await page.addInitScript(
      `addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px'))`,
    )
    expect(await everyScreen(page, 'large', async () => [...(await sideways(page)), ...(await lost(page))])).toEqual([])
    await page.context().close()
  })

  test('text spacing of the reader (WCAG 1.4.12)', async () => {
    const page = await newPage(390, 844)
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }')
      document.adoptedStyleSheets.push(sheet)
    })`)
    expect(await everyScreen(page, 'spaced', async () => [...(await sideways(page)), ...(await lost(page))])).toEqual(
      [],
    )
    await page.context().close()
  })
})

describe('forced colours', () => {
  test.each([1440, 390])('at %d each focus, button, row and selection has a line of its own', async (width) => {
    const page = await newPage(width, 900, { forcedColors: 'active' })
    const hand = handOn(page)
    const wrongs = await everyScreen(page, `forced-${width}`, async (screen) => {
      const unlined =
        (await page.evaluate(`[...document.querySelectorAll('.mantine-Button-root:not(.bottom-bar *), .mantine-Input-input, .band, .tag')]
        .filter((one) => one.checkVisibility())
        .filter((one) => { const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(one); return borderBlockEndStyle === 'none' || parseFloat(borderBlockEndWidth) < 1 })
        .map((one) => one.className + ' ' + one.textContent.slice(0, 40))`)) as string[]
      for (let step = 0; step < 12; step += 1) {
        await hand.press('Tab')
        hand.see(await hand.focus(), screen)
      }
      return [...unlined.map((one) => `no edge: ${one}`), ...hand.wrongs()]
    })
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  test('what is chosen is more than a colour', async () => {
    const page = await newPage(1440, 900, { forcedColors: 'active' })
    const edges = (one: string) =>
      page.evaluate(`(() => {
        const styles = ['', '::after', '::before'].map((part) => getComputedStyle(document.querySelector(${JSON.stringify(one)}), part || undefined))
        return styles.map((s) => [s.borderInlineStartWidth, s.borderInlineEndWidth, s.borderBlockStartWidth, s.borderBlockEndWidth, s.borderBlockEndColor, s.outlineStyle, s.content].join(' ')).join(' | ')
      })()`)
    await SCREENS['case']!(page)
    expect(await edges('.row[aria-current]')).not.toEqual(await edges('.row:not([aria-current])'))
    expect(await edges('.rail [aria-current]')).not.toEqual(await edges('.rail a:not([aria-current])'))
    await SCREENS['search']!(page)
    expect(await edges('[role="tab"][aria-selected="true"]')).not.toEqual(
      await edges('[role="tab"][aria-selected="false"]'),
    )
    await page.context().close()
  })
})

describe('without colour', () => {
  test('each urgency, audience and strength has its word', async () => {
    const page = await newPage(1440, 900)
    await SCREENS['reply']!(page)
    const said = (of: string) => page.locator(of).allTextContents()
    const late = await said('.row[data-level="late"] .when')
    expect(late.length).toBeGreaterThan(0)
    expect(late.every((words) => /late/.test(words))).toBe(true)
    expect(await said('.row:not([data-level="late"]) .when')).not.toContainEqual(expect.stringMatching(/late/))
    expect(await said('.row:has(.meta)')).toContainEqual(expect.stringMatching(/Grave complaint/))
    expect((await said('.band b'))[0]).toBe('Public')
    expect((await said('.leg-head b'))[0]).toBe('Public')
    expect(await said('.findings .tag')).toEqual(['Stops', 'Second look'])
    for (const [key, word] of [
      ['d', 'Why in private?'],
      ['n', 'Note'],
    ] as const) {
      await page.keyboard.press('Escape')
      await page.keyboard.press(key)
      await page.getByText(word).first().waitFor()
    }
    await page.evaluate("document.documentElement.style.filter = 'grayscale(1)'")
    await picture(page, 'grey-desk')
    await page.context().close()
  })

  test('grey, for the eye', async () => {
    const page = await newPage(1440, 900)
    expect(
      await everyScreen(page, 'grey', async () => {
        await page.evaluate("document.documentElement.style.filter = 'grayscale(1)'")
        return axe(page)
      }),
    ).toEqual([])
    await page.context().close()
  })
})

test('with reduced motion nothing moves', async () => {
  const page = await newPage(1440, 900, { reducedMotion: 'reduce' })
  await SCREENS['case']!(page)
  const moving = () =>
    page.evaluate('document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 0).length')
  for (const key of ['b', 'Escape', 'Control+k', 'Escape', '?', 'Escape']) {
    await page.keyboard.press(key)
    expect(await moving()).toBe(0)
    await page.getByRole('dialog').waitFor({ state: key === 'Escape' ? 'detached' : 'visible' })
    expect(await moving()).toBe(0)
  }
  await page.context().close()
})

describe('words and names of any kind', () => {
  const direction = (page: Page, of: string) =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(of)})).direction`)

  test.each([
    ['layla_h', 'ليلى حداد', 'خسرت حقيبتي'],
    ['noa_levi', 'נועה לוי', 'המזוודה שלי'],
  ])('%s is read from the right, and what stands beside is not', async (handle, name, words) => {
    const page = await newPage(1440, 900)
    await SCREENS['list']!(page)
    const row = page.locator('.row').filter({ hasText: name }).first()
    expect(await row.locator('.phrase bdi').first().getAttribute('dir')).toBe('auto')
    expect(await row.locator('.excerpt').getAttribute('dir')).toBe('rtl')
    await row.press('Enter')
    await opened(page, new RegExp(name))
    await page.locator('.said').filter({ hasText: words }).first().waitFor()
    expect(await direction(page, '.post .said')).toBe('rtl')
    expect(await direction(page, '.case h1 bdi')).toBe('rtl')
    expect(await direction(page, '.case h1')).toBe('ltr')
    // What is Latin beside the name stands where it stands beside any other.
    const order = (await page.evaluate(
      `[...document.querySelectorAll('.case h1 bdi, .case h1 small')].map((one) => one.getBoundingClientRect().left)`,
    )) as number[]
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect(await page.locator('.case h1').textContent()).toContain(`@${handle}`)
    expect(await sideways(page)).toEqual([])
    expect(await axe(page)).toEqual([])
    await picture(page, `rtl-${handle}`)
    await page.context().close()
  })

  test('what we write to them runs their way while it is written', async () => {
    const page = await newPage(1440, 900)
    await SCREENS['list']!(page)
    await page.locator('.row').filter({ hasText: 'ليلى' }).first().press('Enter')
    await opened(page, /ليلى/)
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: /^Note, only/ }).waitFor()
    await page.keyboard.insertText('الحقيبة في بورتو')
    expect(await direction(page, '.write textarea')).toBe('rtl')
    expect(await direction(page, '.write .marks')).toBe('rtl')
    await page.context().close()
  })

  test('a name of 200 letters is cut in the row and whole on the case, nobody is nameless', async () => {
    for (const width of [1440, 320]) {
      const page = await newPage(width, 800)
      await SCREENS['list']!(page)
      const phrase = await page
        .locator('.row')
        .filter({ hasText: 'Bartholomäus' })
        .first()
        .locator('.phrase bdi')
        .textContent()
      expect(phrase!.length).toBeLessThan(25)
      await SCREENS['the longest']!(page)
      expect(await page.locator('h1').first().textContent()).toContain(LONG_NAME)
      expect([...(await sideways(page)), ...(await lost(page)), ...(await axe(page))]).toEqual([])
      await picture(page, `longest-${width}`)
      await SCREENS['list']!(page)
      await page
        .getByRole('link', { name: /no_name_at_all/ })
        .first()
        .press('Enter')
      await opened(page, /no_name_at_all/)
      await page.context().close()
    }
  })

  test('emoji are never cut apart, and odd text stays in its line', async () => {
    const page = await newPage(390, 844)
    await SCREENS['list']!(page)
    const family = page.locator('.row').filter({ hasText: 'Bea ' }).first()
    const shown = await family.locator('.phrase bdi').textContent()
    const whole = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(`Bea ${FAMILY} Morales`)].map(
      ({ segment }) => segment,
    )
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(shown!.replace('…', '')))
      expect(whole).toContain(segment)
    for (const name of ['odd_text', 'Ivo', 'Bea ']) {
      await SCREENS['list']!(page)
      await page
        .locator('.row')
        .filter({ hasText: name === 'odd_text' ? 'Zoë' : name })
        .first()
        .press('Enter')
      await page.locator('.post .said').first().waitFor()
      expect([...(await sideways(page)), ...(await lost(page)), ...(await axe(page))]).toEqual([])
      await picture(page, `odd-${name.trim()}`)
    }
    await page.context().close()
  })

  test('of 10,000 letters the first 2,000 stand there, and the rest on request', async () => {
    const page = await newPage(390, 844)
    await SCREENS['list']!(page)
    await page.locator('.row').filter({ hasText: 'Bartholomäus' }).first().press('Enter')
    const said = page.locator('.post .said').first()
    await said.waitFor()
    expect((await said.textContent())!.length).toBeLessThan(2_100)
    await page.getByRole('button', { name: /^Show all/ }).press('Enter')
    await page.getByText('The end of it.').first().waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).not.toBe('BODY')
    expect(await sideways(page)).toEqual([])
    await page.context().close()
  })
})

test('no page met an error of its own', () => expect(faults).toEqual([]))
