import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openProvider } from './provider.ts'
import { freePort, runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'
import { axeFindsNothingOn, openPage } from './page.ts'

const { folder, remove } = scratchFolder()
const PASSWORD = 'a sentence is better'
const faults: string[] = []
const TOVE = 'tove@harbour.example'
let browser: Browser
let desk: RunningDesk
let provider: Awaited<ReturnType<typeof openProvider>>
let owner: Page
let tove: Page
let key = ''
let recovery: string[] = []

const newPage = (more: BrowserContextOptions = {}) => openPage(browser, faults, more)

beforeAll(async () => {
  const port = await freePort()
  ;[browser, desk] = await Promise.all([openBrowser(), runDesk([], folder, { OUTBOUND_ALLOW: `127.0.0.1:${port}` })])
  const people = { alex: { email: 'alex@harbour.example', email_verified: true, name: 'Alex Rowe' } }
  provider = await openProvider(people, `${desk.address}/sign-in/back`, port)
  owner = await newPage()
  tove = await newPage({ colorScheme: 'dark' })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await provider?.close()
  await desk?.stop()
  remove()
})

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const code = () => new TOTP({ secret: Secret.fromBase32(key) }).generate()

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${desk.address}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function inviteAs(role: RegExp, email: string): Promise<string> {
  await click(owner, 'Invite…')
  await owner.getByLabel('E-mail').fill(email)
  await owner.getByRole('radio', { name: role }).check()
  await axeFindsNothingOn(owner)
  await click(owner, 'Make the link')
  const link = await owner.getByRole('textbox', { name: 'Link' }).inputValue()
  await axeFindsNothingOn(owner)
  await click(owner, 'Done')
  return link
}

test('g t opens the team; the owner is alone, and cannot step down', async () => {
  await owner.goto(/http:\S+\/first\/\w+/.exec(desk.printed)![0])
  await owner.getByLabel('Company name').fill('Harbour Ferries')
  await owner.getByLabel('Your e-mail').fill('alex@harbour.example')
  await owner.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await click(owner, 'Open the desk')
  await owner
    .getByRole('link', { name: /^Acknowledge/ })
    .first()
    .waitFor()
  await owner.keyboard.press('g')
  await owner.keyboard.press('t')
  await owner.getByRole('heading', { name: 'Team · 1' }).waitFor()
  await says(owner, /here, you/)
  await axeFindsNothingOn(owner)
  await owner.getByLabel('Role of Alex').selectOption('lead')
  await says(owner, 'A desk needs an owner. Make someone else owner first.')
  expect(await owner.getByLabel('Role of Alex').inputValue()).toBe('owner')
  await axeFindsNothingOn(owner)
})

test('an invitation is a link to send oneself; who has it comes in with a name and a password', async () => {
  const link = await inviteAs(/^agent/, TOVE)
  await says(owner, /invited as agent, 7[12] h left/)
  await tove.goto(link)
  await says(tove, 'Alex invited you as agent. You sign in as tove@harbour.example.')
  await axeFindsNothingOn(tove)
  await click(tove, 'Come in')
  await says(tove, '2 things to look at:')
  await axeFindsNothingOn(tove)
  await tove.getByLabel('Your name').fill('Tove Lind')
  await tove.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await click(tove, 'Come in')
  await tove.getByRole('heading', { name: 'Owed by me' }).waitFor()
  // The owner sees her come, by itself.
  await owner.getByRole('heading', { name: 'Team · 2' }).waitFor()
  await says(owner, /Tove Lind came to the desk as agent/)
  await tove.goto(link)
  await says(tove, 'This invitation is not open any more. Ask an owner of the desk for a new one.')
  await axeFindsNothingOn(tove)
})

test('sent again is another link, withdrawn is none', async () => {
  const first = await inviteAs(/^trainee/, 'per@harbour.example')
  await click(owner, 'Send again')
  const second = await owner.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(second).not.toBe(first)
  await click(owner, 'Done')
  await click(owner, 'Withdraw')
  await says(owner, 'Withdrawn: the link of per@harbour.example is over.')
  const door = await newPage()
  await door.goto(second)
  await says(door, 'This invitation is not open any more.')
  await door.context().close()
})

test('g , opens my settings: where I am signed in, and a second factor by picture or by key', async () => {
  await tove.goto(`${desk.address}/mine`)
  await tove.getByRole('heading', { name: 'Owed by me' }).waitFor()
  await tove.keyboard.press('g')
  await tove.keyboard.press(',')
  await tove.getByRole('heading', { name: 'My settings' }).waitFor()
  await says(tove, /Chrome on Linux/)
  await axeFindsNothingOn(tove)
  await click(tove, 'Set it up')
  await tove.getByRole('img', { name: /second factor/ }).waitFor()
  await axeFindsNothingOn(tove)
  key = (await tove.locator('.key-letters').textContent())!.replaceAll(' ', '')
  await tove.getByLabel('Then type the 6 figures that it shows').fill('000000')
  await click(tove, 'Switch it on')
  await says(tove, /This code is not right/)
  const used = code()
  await tove.getByLabel('Then type the 6 figures that it shows').fill(used)
  await click(tove, 'Switch it on')
  await tove.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  recovery = await tove.locator('.recovery li').allTextContents()
  expect(recovery).toHaveLength(10)
  await axeFindsNothingOn(tove)
  await click(tove, 'I have kept them')
  await says(tove, /^On since .* 10 recovery codes are left\.$/)
  await axeFindsNothingOn(tove)
})

test('the code is the second step of signing in, and a recovery code will do once', async () => {
  const phone = await newPage({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
  })
  await signIn(phone, TOVE)
  await phone.getByLabel('The 6 figures from your authenticator').waitFor()
  await axeFindsNothingOn(phone)
  await phone.getByLabel('The 6 figures from your authenticator').fill('123456')
  await phone.keyboard.press('Enter')
  await says(phone, /This code is not right/)
  await axeFindsNothingOn(phone)
  await click(phone, 'Use a recovery code')
  await phone.getByLabel('A recovery code').fill(recovery[0]!.toLowerCase())
  await phone.keyboard.press('Enter')
  await phone.getByRole('navigation', { name: 'Ways' }).waitFor()
  await tove.reload()
  await says(tove, /9 recovery codes are left/)
  await says(tove, /phone, Safari on iOS · last seen/)
  await click(tove, 'Sign out the phone')
  await says(tove, /Signed out there/)
  await phone.reload()
  await says(phone, /You were signed out from another place/)
  await axeFindsNothingOn(phone)
  await phone.context().close()
})

test('a new password needs the old one', async () => {
  await tove.getByLabel('Your password until now').fill('wrong sentence')
  await tove.getByLabel('The new one').fill('short')
  await click(tove, 'Keep the new password')
  await says(tove, '5 characters so far; 3 more.')
  await tove.getByLabel('The new one').fill(PASSWORD)
  await click(tove, 'Keep the new password')
  await says(tove, /This is not your password of until now/)
  await tove.getByLabel('Your password until now').fill(PASSWORD)
  await click(tove, 'Keep the new password')
  await says(tove, /Kept\. Every other session of yours has ended/)
  await axeFindsNothingOn(tove)
})

test('a trainee reads what they may not change, and what they write waits for a second reader', async () => {
  const link = await inviteAs(/^trainee/, 'leo@harbour.example')
  const leo = await newPage()
  await leo.goto(link)
  await leo.getByLabel('Your name').fill('Leo Castellano')
  await leo.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await click(leo, 'Come in')
  await leo.getByRole('heading', { name: 'Owed by me' }).waitFor()
  for (const room of ['playbook', 'queries', 'team']) {
    await leo.goto(`${desk.address}/${room}`)
    await says(leo, 'Alex can change this.')
    expect(await leo.getByRole('button', { name: /^(Save|New query|Invite…)$/ }).count()).toBe(0)
    await axeFindsNothingOn(leo)
  }
  await leo.goto(`${desk.address}/queries`)
  await leo.getByRole('link', { name: /in general/ }).click()
  await says(leo, 'Alex can change this.')
  expect(await leo.getByRole('textbox').count()).toBe(0)
  await axeFindsNothingOn(leo)
  await leo.goto(`${desk.address}/everyone`)
  await leo
    .getByRole('link', { name: /^Acknowledge Dana/ })
    .first()
    .click()
  await leo
    .getByRole('heading', { name: /^Dana Okafor/ })
    .first()
    .waitFor()
  await leo.getByRole('button', { name: /^Reply in public/ }).click()
  await leo
    .getByRole('textbox', { name: /Reply in public/ })
    .fill('Dana, I am sorry: your bag is not with you. I am looking for it now and write by 20:00. Leo')
  await click(leo, /^Send for approval/)
  await says(leo, /Alex has it/)
  await axeFindsNothingOn(leo)
  await owner.goto(`${desk.address}/mine`)
  await owner
    .getByRole('link', { name: /^Approve Leo’s reply to Dana Okafor/ })
    .first()
    .click()
  await owner.getByRole('heading', { name: /reply waits for you/ }).waitFor()
  await click(owner, 'Send back')
  await says(owner, 'Say in a few words what should be different.')
  await axeFindsNothingOn(owner)
  await owner.getByLabel('A word for Leo Castellano').fill('Say what you will write by 20:00.')
  await click(owner, 'Send back')
  await says(leo, /sent it back: “Say what you will write by 20:00.”/)
  await leo.locator('.case h1, .case h2').first().focus()
  await leo.keyboard.press('r')
  await click(leo, /^Send for approval/)
  await owner.getByRole('button', { name: 'Approve and send' }).click()
  await says(owner, /Goes out to everyone|stands under Dana/)
  await axeFindsNothingOn(owner)
  await leo.context().close()
}, 90_000)

test('who leaves gives what they owe to a colleague, and is signed out at once', async () => {
  await tove.goto(`${desk.address}/everyone`)
  await tove
    .getByRole('link', { name: /^Acknowledge Kirsten/ })
    .first()
    .click()
  await tove.getByRole('button', { name: /^Take it/ }).click()
  await says(tove, /with you/)
  await owner.goto(`${desk.address}/team`)
  await says(owner, /owes 2/)
  await click(owner, 'More about Tove Lind')
  await owner.getByRole('menuitem', { name: 'Remove…' }).click()
  await says(owner, 'Tove owes 2. Give them to')
  await axeFindsNothingOn(owner)
  await owner.getByLabel('Tove owes 2. Give them to').selectOption({ label: 'Leo Castellano' })
  await click(owner, 'Remove Tove, give 2 to Leo')
  await says(owner, 'Tove Lind is not on the desk any more. 1 case went to Leo.')
  await owner.getByRole('heading', { name: 'Team · 2' }).waitFor()
  await axeFindsNothingOn(owner)
  await tove.reload()
  await says(tove, /You were signed out from another place/)
  await signIn(tove, TOVE)
  await says(tove, /do not belong together/)
})

test('signing in with the company: set up by the owner, one button at the door, a real provider behind it', async () => {
  await owner
    .getByRole('region', { name: 'Sign in with your company' })
    .getByRole('button', { name: 'Set it up' })
    .click()
  await axeFindsNothingOn(owner)
  await owner.getByLabel('Issuer').fill(provider.issuer)
  await owner.getByLabel('Client id').fill(provider.client.id)
  await owner.getByLabel('Client secret').fill(provider.client.secret)
  await click(owner, 'Save')
  await says(owner, 'Give the domain of your e-mail addresses')
  await axeFindsNothingOn(owner)
  await owner.getByLabel('E-mail domains').fill('harbour.example')
  await click(owner, 'Save')
  await says(owner, 'Kept. The provider answered.')
  await axeFindsNothingOn(owner)

  const door = await newPage({ viewport: { width: 390, height: 844 } })
  await door.goto(`${desk.address}/sign-in`)
  await door.getByRole('heading', { name: 'Harbour Ferries' }).waitFor()
  await axeFindsNothingOn(door)
  await door.getByRole('link', { name: 'Sign in with your company' }).click()
  await door.locator('input[name=login]').fill('alex')
  await door.locator('input[name=password]').fill('any')
  await door.getByRole('button', { name: 'Sign-in' }).click()
  await door.getByRole('button', { name: 'Continue' }).click()
  await door.getByRole('navigation', { name: 'Ways' }).waitFor()
  await door.goto(`${desk.address}/sign-in?turned=uninvited`)
  await says(door, /Nobody on this desk has your address/)
  await axeFindsNothingOn(door)
  await door.context().close()
})

test.each([
  [390, 'dark'],
  [390, 'light'],
  [320, 'light'],
  [1440, 'dark'],
] as const)('at %d px in the %s: nothing is cut, nothing is wrong', async (width, colorScheme) => {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme,
    locale: 'en-US',
    storageState: await owner.context().storageState(),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  for (const [room, title] of [
    ['team', 'Team · 2'],
    ['settings', 'My settings'],
  ] as const) {
    await page.goto(`${desk.address}/${room}`)
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('region').first().waitFor()
    await axeFindsNothingOn(page)
  }
  await context.close()
})

test('the pages met no error of their own', () => {
  expect(faults).toEqual([])
})
