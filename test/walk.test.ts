import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openPage } from './page.ts'
import { handOn, type Hand } from './hand.ts'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
const checkout = path.resolve(import.meta.dirname, '..')
let browser: Browser
let desk: RunningDesk
/** Whoever comes first opens the desk; whoever comes later signs in. */
let owned = false
const faults: string[] = []
const PASSWORD = 'a sentence is better'
const PICTURES = process.env['AMENDS_PICTURES']

beforeAll(async () => {
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder)])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const SIZES = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const
const WALKS = [
  { width: 1440, scheme: 'light', who: 'Wanda Lund' },
  { width: 390, scheme: 'dark', who: 'Piet Aalders' },
  { width: 1440, scheme: 'dark', who: 'Sunniva Berg' },
  { width: 390, scheme: 'light', who: 'Tomasz Wolny' },
] as const

/** A customer, as they write on the network. */
async function writes(as: string, text: string): Promise<void> {
  const answer = await fetch(`${desk.address}/rehearsal/api/write`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, text }),
  })
  expect(answer.status).toBe(201)
}

/** On the machine that the desk runs on. */
const command = (...words: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [path.join(checkout, 'src/main.ts'), ...words],
      { env: { ...process.env, DATA_DIR: folder } },
      (error, _out, said) => (error ? reject(new Error(said)) : resolve()),
    )
    child.stdin?.end(`${PASSWORD}\n`)
  })
const addColleague = (name: string, email: string, role: string) =>
  command('agent', '--name', name, '--email', email, '--role', role)

/** A colleague, and somebody on another network who reads like one whom we know. */
async function theRest(): Promise<void> {
  await addColleague('Ines Moreau', 'ines@northwind.example', 'owner')
  const file = path.join(folder, 'elsewhere.jsonl')
  const line = {
    id: 'e1',
    author: 'danaokafor',
    author_name: 'Dana Okafor',
    text: '@northwindair you found my umbrella, thank you!',
    created_at: '2026-05-12T10:00:00Z',
  }
  writeFileSync(file, JSON.stringify(line))
  await command('import', file, '--network', 'elsewhere')
}

describe.each(WALKS)('with the keys alone, at $width in the $scheme', ({ width, scheme, who }) => {
  let page: Page
  let hand: Hand
  const phone = width === 390
  const title = async (is: RegExp) => {
    await expect.poll(() => page.title()).toMatch(is)
  }
  const h1 = (is: string | RegExp) => page.getByRole('heading', { level: 1, name: is }).first().waitFor()
  const dialog = (name?: string | RegExp) => page.getByRole('dialog', name ? { name } : {})
  const gone = () => dialog().waitFor({ state: 'detached' })
  let at = Date.now()
  const look = async (step: string) => {
    if (PICTURES) {
      await page.screenshot({ path: `${PICTURES}/walk-${step.replaceAll(/\W+/g, '-')}-${width}-${scheme}.png` })
      console.log(step, Date.now() - at)
      at = Date.now()
    }
  }

  beforeAll(async () => {
    page = await openPage(browser, faults, { viewport: SIZES[width], colorScheme: scheme })
    hand = handOn(page, look)
  })
  afterAll(() => page?.context().close())
  // What was wrong is told even where the way did not lead to its end.
  afterEach(() => {
    const left = hand.wrongs()
    if (left.length > 0) throw new Error(left.join('\n'))
  })

  test('the door', async () => {
    const first = !owned
    const email = first ? 'alex@northwind.example' : 'ines@northwind.example'
    if (first) {
      await page.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
      await h1('A desk for complaints made in public')
      await hand.lands('Company name')
      await hand.rests('first run')
      await hand.type('Northwind Air')
      await hand.fill('Your e-mail', email)
      await hand.fill('Password', PASSWORD)
      await hand.press('Enter')
    } else {
      await page.goto(desk.address)
      await h1('Northwind Air')
      await title(/Amends/)
      await hand.lands('E-mail')
      await hand.press('Enter')
      await page.getByText('▲').first().waitFor()
      await hand.rests('sign-in, nothing typed')
      // The list of what is wrong leads to each field.
      await hand.enter('E-mail')
      await expect.poll(async () => (await hand.focus()).tag).toBe('INPUT')
      await hand.type(email)
      await hand.fill('Password', PASSWORD)
      await hand.press('Enter')
    }
    await h1(/^Owed by/)
    await title(/owed.* · Amends/)
    if (first) await theRest()
    owned = true
    await page.locator('.list .row, .list .sentence').first().waitFor()
    await hand.rests('the list')
    expect(hand.wrongs()).toEqual([])
  })

  test('the views, each by its key', async () => {
    for (const [keys, name] of [
      ['g u', 'Owed by nobody yet'],
      ['g w', 'Waiting on them'],
      ['g l', 'Later'],
      ['g e', 'Resolved'],
      ['g f', 'Praise'],
      ['g n', 'No answer needed'],
      ['g m', 'Owed by me'],
      ['g a', 'Owed by everyone'],
    ] as const) {
      await hand.press(...keys.split(' '))
      await h1(name)
      await hand.rests(name)
    }
    expect(hand.wrongs()).toEqual([])
  })

  /** Goes down the list to a row, by the keys that a list has. */
  const toRow = async (name: RegExp) => {
    const row = page.getByRole('link', { name }).first()
    await expect
      .poll(async () => {
        await hand.press('.')
        return row.count()
      })
      .toBeGreaterThan(0)
    await hand.press('j', 'Home')
    for (let down = 0; !name.test((await hand.focus()).name); down += 1) {
      if (down > 60) throw new Error(`no row ${String(name)}`)
      await hand.press('ArrowDown')
    }
  }
  const theirs = new RegExp(`^(Acknowledge|Answer) ${who}`)
  const text = (is: string | RegExp) => page.getByText(is).first().waitFor()

  test('a row says why it stands there, and opens', async () => {
    await writes(who, 'Northwind lost my suitcase two days ago and nobody answers the phone. Please help me.')
    await toRow(theirs)
    await hand.press('y')
    await text(/costlier:/)
    await hand.rests('why a row')
    await hand.press('y', 'Enter')
    await hand.lands(new RegExp(who))
    await h1(new RegExp(who))
    await text(/nobody answers the phone/)
    await hand.rests('a case')
    await hand.press('y')
    await page.locator('.case .reasons').first().waitFor()
    await hand.rests('a case with why')
    await hand.press('y')
    expect(hand.wrongs()).toEqual([])
  })

  test('the timeline, post by post', async () => {
    await hand.tabTo(/^What was said with/)
    await hand.press('ArrowDown')
    await hand.lands(new RegExp(`^${who}`))
    await hand.rests('a post')
    expect(hand.wrongs()).toEqual([])
  })

  test('taken, noted, taken back', async () => {
    await hand.press('i')
    await text(/with you/)
    await hand.press('n')
    await hand.lands('Note, only our team reads it')
    await hand.type('Porto has the suitcase.')
    await hand.rests('a note')
    await hand.press('Control+Enter')
    const note = page.getByRole('article', { name: /^Note by/ })
    await note.waitFor()
    await hand.rests('a note kept')
    await hand.press('z')
    await note.waitFor({ state: 'detached' })
    await hand.rests('a note taken back')
    expect(hand.wrongs()).toEqual([])
  })

  test('answered in public: what stops it, what mends it, undo, and sent', async () => {
    await hand.press('r')
    await hand.lands(/^Reply in public to/)
    await hand.rests('an empty reply')
    await hand.type('Sorry for any inconvenience, please email care@northwind.example.')
    await page.getByRole('button', { name: /1 thing stops this/ }).waitFor()
    await hand.rests('a reply that is stopped')
    await hand.press('Control+.')
    await expect.poll(async () => (await hand.focus()).tag).not.toBe('TEXTAREA')
    await hand.rests('a finding')
    await hand.press('Enter')
    await hand.lands(/^Reply in public to/)
    await gone()
    await hand.rests('a mend taken')
    await hand.press('Control+a')
    await hand.type('I am sorry: your suitcase went to Porto by mistake. A courier brings it by 20:00 tonight.')
    await text('Nothing stands in the way.')
    await hand.press('Control+Enter')
    await text(/Goes out to everyone in \d+ s/)
    await hand.lands(/Goes out to everyone/)
    await hand.rests('a reply that goes out')
    await hand.press('z')
    await hand.lands(/^Reply in public to/)
    await hand.rests('a reply taken back')
    await hand.press('Control+Enter')
    await hand.lands(/Goes out to everyone/)
    await hand.enter('Send now')
    await page
      .locator('article')
      .filter({ hasText: 'your suitcase went to Porto' })
      .filter({ hasText: 'stands under' })
      .waitFor()
    await hand.rests('a reply that stands')
    expect(hand.wrongs()).toEqual([])
  })

  test('in private, with the need stated', async () => {
    await hand.press('d')
    await dialog('Why in private?').waitFor()
    await hand.rests('why in private')
    await hand.press('Escape')
    await gone()
    await hand.rests('not in private')
    await hand.press('d')
    await dialog('Why in private?').waitFor()
    await hand.press('ArrowDown', 'Enter')
    await hand.lands(/^Write in private to/)
    await hand.type('May I have your booking code?')
    await hand.rests('in private')
    await hand.press('Escape')
    await hand.lands(new RegExp(who))
    await hand.rests('a private leg')
    expect(hand.wrongs()).toEqual([])
  })

  test('labelled, put away, handed over, and each taken back', async () => {
    await hand.press('l')
    await dialog().waitFor()
    await hand.type('lost bag')
    await hand.press('Enter')
    await hand.rests('labels')
    await hand.enter('Keep')
    await gone()
    await page
      .getByRole('link', { name: /lost bag/ })
      .first()
      .waitFor()
    await hand.rests('labelled')
    await hand.press('b')
    await dialog().waitFor()
    await hand.rests('put away until')
    await hand.press('Enter')
    await gone()
    await text('Later, until they write')
    await hand.rests('put away')
    await hand.press('z')
    await page.getByText('Later, until they write').first().waitFor({ state: 'detached' })
    await hand.press('a')
    await dialog().waitFor()
    await page.getByLabel('What they should know').waitFor()
    await hand.rests('hand over')
    await hand.enter(/^(Hand over|Assign)$/)
    await gone()
    await text(/handed it to/)
    await hand.rests('handed over')
    await hand.press('z')
    await text(/with you/)
    await hand.rests('taken back')
    expect(hand.wrongs()).toEqual([])
  })

  test('what else can be done, who it is, and a promise by hand', async () => {
    await hand.enter('More')
    await page.getByRole('menu').waitFor()
    await hand.rests('more of a case')
    await hand.press('ArrowDown', 'Escape')
    await hand.lands('More')
    await hand.press('w')
    if (phone) await dialog().waitFor()
    else await hand.lands('The person')
    await hand.rests('who')
    if (phone) {
      await hand.press('Escape')
      await gone()
    }
    await hand.rests('after who')
    await hand.tabTo('Note a promise…', phone ? 'Tab' : 'Shift+Tab')
    await hand.press('Enter')
    await hand.lands('What we promised')
    await hand.rests('a promise')
    await hand.type('the suitcase at her door')
    await hand.press('Enter')
    await text(/we promised the suitcase at her door/)
    await hand.rests('a promise written down')
    expect(hand.wrongs()).toEqual([])
  })

  test('resolved, with what is owed given up for a reason', async () => {
    await hand.press('e')
    await dialog().waitFor()
    await hand.rests('resolve')
    for (let more = await page.getByRole('button', { name: /^Waive, because…/ }).count(); more > 0; more -= 1) {
      await hand.enter(/^Waive, because…/)
      await hand.type('she has it')
    }
    await hand.rests('resolve, given up')
    await hand.press('Enter')
    await gone()
    await text(/Resolved \d\d:\d\d/)
    await hand.rests('resolved')
    await hand.press('u')
    await h1('Owed by everyone')
    await hand.rests('back in the list')
    expect(hand.wrongs()).toEqual([])
  })

  test('several at once, and only what passes a filter', async () => {
    await hand.press('j', 'Home', 'x')
    await text('1 selected')
    await hand.press('J')
    await text('2 selected')
    await hand.rests('several')
    await hand.press('b')
    await dialog().waitFor()
    await hand.rests('several put away')
    await hand.press('Escape')
    await gone()
    await text('2 selected')
    await hand.rests('several still')
    await hand.press('Escape')
    await h1('Owed by everyone')
    await hand.rests('none selected')
    await hand.enter('More about this list')
    await page.getByRole('menu').waitFor()
    await hand.rests('more of a list')
    await hand.press('Escape')
    await hand.press('f')
    await dialog().waitFor()
    await hand.rests('a filter')
    await hand.tabTo('Only what is late')
    await hand.press('Space')
    await hand.enter('Show them')
    await gone()
    await h1(/late|Late/)
    await hand.rests('filtered')
    expect(hand.wrongs()).toEqual([])
  })

  test('search', async () => {
    await hand.press('/')
    await hand.lands('Search everything')
    await hand.press('Control+a', 'Delete')
    await hand.rests('search, empty')
    await title(/^Search · /)
    await hand.type(who)
    await page.locator('.search .row').filter({ hasText: who }).first().waitFor()
    await hand.rests('search')
    await hand.press('ArrowDown')
    await hand.rests('search, tabs')
    await hand.press('ArrowDown')
    await hand.lands(new RegExp(who))
    await hand.rests('search, a result')
    await hand.press('Enter')
    await h1(new RegExp(who))
    await hand.rests('search, opened')
    await hand.press('u')
    await hand.lands(new RegExp(who))
    await hand.press('Escape')
    await hand.rests('search left')
    expect(hand.wrongs()).toEqual([])
  })

  test('the palette leads anywhere, and gives the focus back', async () => {
    await hand.press('g', 'a')
    await h1('Owed by everyone')
    await hand.press('j')
    // By its address: its words tell how late it is, and go on with the clock.
    const before = (await hand.focus()).leads
    expect(before).toMatch(/^\/everyone\/.+/)
    await hand.press('Control+k')
    await hand.lands('Type a few letters')
    await hand.rests('palette')
    await hand.press('Escape')
    await gone()
    await expect.poll(async () => (await hand.focus()).leads).toBe(before)
    await hand.press('Control+k')
    await hand.lands('Type a few letters')
    await hand.type('playb')
    await page
      .getByRole('option', { name: /playbook/i })
      .first()
      .waitFor()
    await hand.rests('palette, typed')
    await hand.press('Enter')
    await h1('Playbook')
    expect(hand.wrongs()).toEqual([])
  })

  test('playbook and calendar', async () => {
    await title(/^Playbook · /)
    await text(/clocks run and keep|1 clock/)
    await hand.rests('playbook')
    await hand.tabTo('Open')
    await hand.press('ArrowDown')
    await page.getByRole('button', { name: '+ hours, Saturday' }).waitFor()
    await hand.enter('+ hours, Saturday')
    await hand.rests('calendar')
    await hand.tabTo('Closed on')
    await hand.press('Tab', 'Tab', 'Tab')
    await hand.rests('closed days')
    await hand.tabTo(/grave cases/)
    await hand.press('Space')
    await hand.enter('Save')
    await text(/changed .* by/)
    await hand.rests('playbook saved')
    await hand.enter('see what')
    await dialog().waitFor()
    await hand.rests('what changed')
    await hand.press('Escape')
    await gone()
    await hand.rests('playbook again')
    await hand.tabTo('Open')
    await hand.press('ArrowUp')
    await hand.enter('Save')
    await page.getByRole('button', { name: '+ hours, Saturday' }).waitFor({ state: 'detached' })
    expect(hand.wrongs()).toEqual([])
  })

  test('the judge', async () => {
    await hand.press('g', 'j')
    await h1('Judge')
    await title(/^Judge · /)
    await text('How it decides')
    await hand.rests('judge')
    expect(hand.wrongs()).toEqual([])
  })

  test('brand queries, with what they would hear', async () => {
    await hand.press('g', 'b')
    await h1('Brand queries')
    await title(/^Brand queries · /)
    await hand.rests('queries')
    await hand.enter(/in general/)
    await h1(/in general/)
    await text(/posts heard: \d+ match/)
    await hand.rests('a query')
    await hand.tabTo('The query')
    await hand.press('Control+End')
    await hand.type(' OR (kayak')
    await text(/this bracket never closes/)
    await hand.rests('a query with a mistake')
    await hand.enter(/^Close it/)
    await hand.rests('a query mended')
    await hand.enter('Back to the saved form')
    await text(/as many as now/)
    await hand.rests('the query as it was')
    if (!phone) {
      await hand.tabTo(/^Matches/)
      await hand.press('ArrowRight')
      await hand.rests('what nearly matches')
    }
    await hand.enter('All brand queries')
    await h1('Brand queries')
    expect(hand.wrongs()).toEqual([])
  })

  test('connections', async () => {
    await hand.press('g', 'k')
    await h1('Connections')
    await title(/^Connections · /)
    await text('hears, answers')
    await hand.rests('connections')
    await hand.enter('Connect…')
    await dialog().waitFor()
    await hand.rests('connect')
    await hand.press('Escape')
    await gone()
    await hand.lands('Connect…')
    await hand.enter(/^Everything that happened/)
    await page.locator('.connection .small').last().waitFor()
    await hand.rests('what happened to a connection')
    await hand.enter(/^Remove…/)
    await dialog().waitFor()
    await hand.rests('remove a connection')
    await hand.press('Escape')
    await gone()
    await hand.lands(/^Remove…/)
    expect(hand.wrongs()).toEqual([])
  })

  test('people: found, joined and parted', async () => {
    await hand.press('g', 'h')
    await h1('People')
    await title(/^People · /)
    await hand.rests('people')
    await hand.fill('Name or handle begins with', 'dana')
    await expect.poll(() => page.locator('.person-row').count()).toBe(2)
    await hand.enter(/^Dana Okafor.*Rehearsal/)
    await h1('Dana Okafor')
    await text('Maybe the same person')
    await hand.rests('a person')
    await hand.enter('Same person: @danaokafor')
    await text('@danaokafor, joined by')
    await hand.rests('joined')
    await hand.enter('Part them: @danaokafor')
    await text('Maybe the same person')
    await hand.rests('parted')
    await hand.fill('Note on this person', 'Writes in the evening.')
    await hand.rests('a note on a person')
    await hand.enter('Keep note')
    await text('Writes in the evening.')
    await hand.rests('a note on a person, kept')
    expect(hand.wrongs()).toEqual([])
  })

  test('the team', async () => {
    await hand.press('g', 't')
    await h1(/^Team · 2/)
    await title(/^Team · /)
    await hand.rests('team')
    await hand.enter('Invite…')
    await dialog().waitFor()
    await hand.fill('E-mail', 'tove@northwind.example')
    await hand.rests('invite')
    await hand.enter('Make the link')
    await page.getByRole('textbox', { name: 'Link' }).waitFor()
    await hand.rests('a link')
    await hand.enter('Done')
    await gone()
    await text('tove@northwind.example')
    await hand.rests('invited')
    await hand.enter('Withdraw')
    await text(/^Withdrawn: /)
    await hand.rests('withdrawn')
    await hand.enter(/^More about/)
    await page.getByRole('menu').waitFor()
    await hand.rests('more of a colleague')
    await hand.press('Escape')
    expect(hand.wrongs()).toEqual([])
  })

  test('my settings: a key of my own, and as it was', async () => {
    await hand.press('g', ',')
    await h1('My settings')
    await title(/^My settings · /)
    await text('Undo after sending')
    await hand.rests('settings')
    await hand.enter('Change keys…')
    await dialog('Change keys').waitFor()
    await hand.rests('change keys')
    await hand.enter(/^Resolve, asks.*: e\./)
    await hand.lands('Press a key')
    await hand.rests('a key is waited for')
    await hand.press('v')
    await text('Resolve, asks what is owed has v now.')
    await hand.rests('another key')
    await hand.enter(/^Reply in public.*: r\./)
    await hand.press('v')
    await text('v is Resolve, asks what is owed.')
    await hand.rests('a key that is taken')
    await hand.enter('Swap them')
    await text(/^Swapped: /)
    await hand.rests('keys swapped')
    await hand.enter('Back to the keys as they came')
    await expect.poll(() => page.getByRole('button', { name: /^Resolve, asks.*: e\./ }).count()).toBe(1)
    await hand.rests('keys as they came')
    await hand.press('Escape')
    await gone()
    await hand.lands('Change keys…')
    await hand.tabTo(/^Your password until now/)
    await hand.rests('a new password')
    expect(hand.wrongs()).toEqual([])
  })

  test('all keys, the panes, and out by the door', async () => {
    await hand.tabTo('Keep the new password')
    await hand.press('?')
    await dialog('All keys').waitFor()
    await hand.rests('all keys')
    await hand.press('Escape')
    await gone()
    await hand.lands('Keep the new password')
    await hand.press('g', 'a')
    await h1('Owed by everyone')
    for (let pane = 0; pane < 3; pane += 1) {
      await hand.press('F6')
      await hand.rests(`pane ${pane}`)
    }
    if (phone) {
      await hand.enter('More')
      await dialog('Views').waitFor()
      await hand.rests('the views')
    }
    await hand.enter('Sign out')
    await hand.lands('E-mail')
    await title(/^Sign in|Amends/)
    await hand.rests('signed out')
    expect(hand.wrongs()).toEqual([])
  })
})

test('no page met an error of its own', () => expect(faults).toEqual([]))
