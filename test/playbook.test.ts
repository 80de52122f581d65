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
  page = await newPage(1440, 'light')
  await page.goto(/http:\/\/localhost:\d+\/enter\/\w+/.exec(desk.printed)![0])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  remove()
})

const newPage = (width: number, colorScheme: 'light' | 'dark') =>
  openPage(browser, faults, { viewport: { width, height: 900 }, colorScheme })

const axeFindsNothing = (on = page) => axeFindsNothingOn(on)

const choose = (label: string, value: string) => page.getByLabel(label, { exact: true }).selectOption(value)
const save = () => page.getByRole('button', { name: 'Save' })
const strip = () => page.getByRole('list', { name: /^Owed to/ })

describe('what is owed, by clicking and typing', () => {
  test('a broken promise is told in the rail, once, until it was seen', async () => {
    const notices = page.getByRole('region', { name: 'Notices' })
    await notices
      .getByRole('link', { name: /Kirsten Mo: late by/ })
      .first()
      .waitFor({ timeout: 30_000 })
    await axeFindsNothing()
    await notices.getByRole('button', { name: 'I have seen these' }).click()
    await notices.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: /Acknowledge Kirsten Mo, late by/ }).waitFor()
    expect(await notices.count()).toBe(0)
  }, 90_000)

  test('a complaint owes a first word and an answer; the row says the first', async () => {
    await page.getByRole('link', { name: /^Acknowledge Dana Okafor, within/ }).click()
    await strip().getByText('promised 30 min').waitFor()
    await strip().getByText('promised 3 h').waitFor()
    expect(await page.getByRole('link', { name: /^Answer Dana Okafor/ }).count()).toBe(0)
  })

  test('a promise is written down with its words, stands in the list, and is noted as kept', async () => {
    await page.getByRole('button', { name: 'Note a promise…' }).click()
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('Say what you promised').waitFor()
    await axeFindsNothing()
    await page.getByLabel('What we promised').fill('the dress at her hotel')
    await page.getByRole('button', { name: 'Write it down' }).click()
    await strip().getByText('we promised the dress at her hotel').waitFor()
    await page
      .getByRole('link', { name: /^Keep a promise to Dana Okafor.*We promised the dress at her hotel by/ })
      .waitFor()
    await page.getByRole('button', { name: 'change… keep a promise' }).click()
    await axeFindsNothing()
    await page.getByRole('button', { name: 'It was done' }).click()
    await strip().getByText('Promise kept').waitFor()
    await page.getByText('noted: promise kept').waitFor()
  })

  test('giving up asks why, says so, and z takes it back', async () => {
    await page.getByRole('button', { name: 'change… answer in public' }).click()
    await page.getByRole('button', { name: 'Give it up' }).click()
    await page.getByText('Say why: somebody will ask.').waitFor()
    await page.getByLabel(/is not owed any more/).fill('She found it herself.')
    await page.getByRole('button', { name: 'Give it up' }).click()
    await strip()
      .getByText(/given up by/)
      .waitFor()
    await axeFindsNothing()
    await page.keyboard.press('z')
    await strip()
      .getByText(/given up by/)
      .waitFor({ state: 'detached' })
    await strip().getByText('Answer in public').waitFor()
  })
})

describe('the playbook, by clicking and typing', () => {
  test('g p opens it, and it reads as promises', async () => {
    await page.getByRole('heading', { name: 'Dana Okafor' }).first().click()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Playbook' }).waitFor()
    await page.getByText(/clocks run and keep the promise they were given/).waitFor()
    await axeFindsNothing()
  })

  test('more than 24 h, and a week without an hour, are refused beside the field', async () => {
    await choose('Answer, promise 1', 'own')
    await page.getByLabel('Answer, promise 1, in minutes').fill('1500')
    await page.getByText('▲ 24 h is the most a desk may promise.').waitFor()
    expect(await save().isDisabled()).toBe(true)
    await choose('Answer, promise 1', '60')
    await choose('Open', 'hours')
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await page.getByRole('button', { name: `take out 09:00 to 17:00, ${day}` }).click()
    await page.getByText(/▲ With no opening hours no clock would ever run/).waitFor()
    await axeFindsNothing()
    expect(await save().isDisabled()).toBe(true)
  })

  test('two stretches a day, past midnight, a closed day, and a plan: saved, and there after a reload', async () => {
    await page.getByRole('button', { name: '+ hours, Monday' }).click()
    await page.getByLabel('Monday closes').fill('12')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: '+ hours, Monday' }).click()
    await page.getByLabel('Monday opens').nth(1).fill('22:00')
    await page.getByLabel('Monday closes').nth(1).fill('0600')
    await page.keyboard.press('Tab')
    await page.getByText('the day after').waitFor()
    await page.getByRole('button', { name: 'like the day before, Tuesday' }).click()
    await page.getByLabel('Closed on').fill('2099-12-25')
    await page.getByLabel('because of').fill('Christmas')
    await page.getByRole('button', { name: 'Add the day' }).click()
    await page.getByText('1 day closed, next 25 December 2099').waitFor()
    await page.getByText('Baggage:').click()
    const plan = page.locator('details[open]')
    await plan.getByRole('checkbox', { name: /Alex/ }).check()
    await plan.getByLabel('Whom they ask').fill('tracing')
    await plan.getByLabel('What they may offer').fill('50 EUR')
    await page.getByText(/handles it; ask tracing, may offer 50 EUR\./).waitFor()
    await axeFindsNothing()
    await save().click()
    await page.getByText(/changed .* by/).waitFor()
    await page.reload()
    await page.getByText(/changed .* by/).waitFor()
    expect(await page.getByLabel('Answer, promise 1', { exact: true }).inputValue()).toBe('60')
    const clocks = async (label: string) =>
      Promise.all((await page.getByLabel(label).all()).map((clock) => clock.inputValue()))
    expect(await clocks('Tuesday opens')).toEqual(['09:00', '22:00'])
    expect(await clocks('Tuesday closes')).toEqual(['12:00', '06:00'])
    await axeFindsNothing()
  })

  test('a case that is about baggage says who handles it, and goes to them', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page
      .getByRole('link', { name: /Kirsten Mo/ })
      .first()
      .click()
    await choose('It is about', 'baggage')
    await page.getByText(/Baggage: Alex.* handles it; ask tracing, may offer 50 EUR\./).waitFor()
    await page.getByText(/It went to Alex/).waitFor()
    await axeFindsNothing()
  })

  test('whoever goes away leaves it with nobody, and comes back', async () => {
    await page.getByRole('button', { name: 'I am away' }).click()
    await page.getByText('1 case is with nobody again.', { exact: false }).first().waitFor()
    await axeFindsNothing()
    await page.getByText(/is away, so it went back to nobody/).waitFor()
    await page.getByRole('button', { name: 'I am here again' }).click()
    await page.getByRole('button', { name: 'I am away' }).waitFor()
  })

  test('on a phone, in the dark: sentences wrap, nothing moves sideways, and Save stays in reach', async () => {
    const phone = await newPage(390, 'dark')
    await phone.context().addCookies(await page.context().cookies())
    await phone.goto(`${desk.address}/playbook`)
    await phone.getByRole('button', { name: 'Save' }).waitFor()
    await axeFindsNothing(phone)
    expect(await phone.getByRole('button', { name: 'Save' }).boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y > 0 && y < 900),
    })
    // What has the focus stays in sight when something above it grows, or the line with Save.
    const clear = () =>
      phone.evaluate(
        'document.querySelector(".save").getBoundingClientRect().top - document.activeElement.getBoundingClientRect().bottom',
      )
    await phone.getByText(/clocks? runs? and keep/).waitFor()
    await phone.locator('main select:visible').last().focus()
    await phone.evaluate(`document.querySelector('main').scrollTop -= ${Number(await clear())} - 10`)
    await phone.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    expect(Math.abs(Number(await clear()) - 10)).toBeLessThan(2)
    for (const part of ['.save p', '.playbook section p']) {
      await phone.evaluate(`document.querySelector('${part}').style.minHeight = '120px'`)
      await expect.poll(clear).toBeGreaterThan(0)
    }
    await phone.getByRole('navigation', { name: 'Ways' }).getByRole('link', { name: /^Owed/ }).click()
    await phone
      .getByRole('link', { name: /Kirsten Mo/ })
      .first()
      .waitFor()
    await axeFindsNothing(phone)
  })

  test('the pages met no error of their own', () => {
    expect(faults).toEqual([])
  })
})
