import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the focus is, as somebody meets it who has no pointer. */
export interface Focus {
  readonly tag: string
  readonly role: string
  /** By its label, or by its own words. */
  readonly name: string
  readonly value: string
  /** Where a link leads; empty where it is none. */
  readonly leads: string
  /** What is wrong with how it shows; empty where it can be seen. */
  readonly wrong: readonly string[]
}

/** Looks at the focus from inside the page: a ring of 2 px that stands out, not cut off, not covered. */
const LOOK = `(() => {
  const channel = (c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  const parsed = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255)
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  const ground = (from) => {
    for (let at = from; at; at = at.parentElement) {
      const color = parsed(getComputedStyle(at).backgroundColor)
      if (color.length === 3 || color[3] > 0.5) return color
    }
    return [255, 255, 255]
  }
  const ringOf = (at) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(at)
    const width = parseFloat(outlineWidth)
    if (outlineStyle === 'none' || width < 2) return null
    return { width, offset: parseFloat(outlineOffset), color: parsed(outlineColor) }
  }
  const nameOf = (at) => {
    const labelled = (at.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => document.getElementById(id)?.textContent ?? [])
    const labels = [...(at.labels ?? [])].map((label) => label.textContent)
    return (at.getAttribute('aria-label') ?? (labelled.join(' ') || labels.join(' ') || at.getAttribute('placeholder') || (/^(SELECT|BODY)$/.test(at.tagName) ? '' : at.textContent))).replace(/\\s+/g, ' ').trim().slice(0, 200)
  }
  const e = document.activeElement ?? document.body
  const focus = { tag: e.tagName, role: e.getAttribute('role') ?? '', name: nameOf(e), value: e.value ?? '', leads: e.getAttribute('href') ?? '', wrong: [] }
  if (e === document.body) return focus
  let holder = e
  for (let up = 0; up < 4 && !ringOf(holder) && holder.parentElement; up += 1) holder = holder.parentElement
  const ring = holder && ringOf(holder)
  const box = holder.getBoundingClientRect()
  if (!ring) focus.wrong.push('no ring')
  else {
    const outside = ring.offset >= 0
    const behind = ground(outside ? holder.parentElement : holder)
    if (contrast(ring.color, behind) < 3) focus.wrong.push('a ring that does not stand out: ' + ring.color + ' on ' + behind)
    const reach = Math.max(0, ring.offset + ring.width)
    const cut = new Set()
    for (let at = holder.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at)
      const edge = at.getBoundingClientRect()
      if (overflowY !== 'visible' && box.height <= edge.height) {
        if (box.top - reach < edge.top - 0.5) cut.add('top')
        if (box.bottom + reach > edge.bottom + 0.5) cut.add('bottom')
      }
      if (overflowX !== 'visible' && box.width <= edge.width) {
        if (box.left - reach < edge.left - 0.5) cut.add('left')
        if (box.right + reach > edge.right + 0.5) cut.add('right')
      }
      if (position === 'fixed') break
    }
    if (cut.size > 0) focus.wrong.push('a ring cut off at the ' + [...cut].join(', '))
  }
  const seen = e.getBoundingClientRect()
  if (seen.bottom < 1 || seen.top > innerHeight - 1 || seen.right < 1 || seen.left > innerWidth - 1) focus.wrong.push('out of sight')
  else {
    const [x, y] = [Math.min(innerWidth - 1, Math.max(0, (Math.max(0, seen.left) + Math.min(innerWidth, seen.right)) / 2)), Math.max(0, seen.top) + Math.min(Math.min(innerHeight, seen.bottom) - Math.max(0, seen.top), 40) / 2]
    const on = document.elementFromPoint(x, y)
    if (on && !e.contains(on) && !on.contains(e) && !on.closest('label')?.contains(e)) focus.wrong.push('under ' + on.tagName + '.' + on.className)
  }
  return focus
})()`

/** It is behind a dialog: one that has only just come takes the focus in the browser's next turn. */
const BEHIND = `(() => {
  const dialog = document.querySelector('[aria-modal="true"]')
  return dialog !== null && !dialog.contains(document.activeElement)
})()`

export type Hand = ReturnType<typeof handOn>

/** One who has only the keys. Locators serve to look, never to act. */
export function handOn(page: Page, look: (step: string) => Promise<void> = async () => undefined) {
  const focus = () => page.evaluate(LOOK) as Promise<Focus>
  /** What was wrong on the way, each once: the walk goes on, and all of it is told together. */
  const found = new Set<string>()
  const note = (step: string, at: Focus) => {
    for (const wrong of at.wrong) found.add(`${step}: ${at.tag} “${at.name.slice(0, 60)}” has ${wrong}`)
  }
  let step = ''
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const is = (at: Focus, name: string | RegExp) =>
    typeof name === 'string' ? at.name === name : name.test(at.name) && at.tag !== 'BODY'
  /** One waits for the focus as for anything that comes; where it does not come, it is lost. */
  const settled = async (lost: string) => {
    await expect
      .poll(() => page.evaluate(lost), { interval: 30, timeout: 2_000 })
      .toBe(false)
      .catch(() => found.add(`${step}: the focus is lost`))
  }
  /** Presses Tab until it is there; each place on the way must be seen to have the focus. */
  const tabTo = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const met: string[] = []
    let ends = 0
    await settled(BEHIND)
    for (;;) {
      const at = await focus()
      note(`after ${step}`, at)
      if (is(at, name)) return
      met.push(`${at.tag} ${at.name}`.slice(0, 60))
      // The end of the page is the browser's own bar; after it the page begins again.
      if (at.tag === 'BODY') ends += 1
      if (ends > 2 || met.length > 300) throw new Error(`no way to ${String(name)} by ${key}: ${met.join(' | ')}`)
      await press(key)
    }
  }
  const clear = async () => press('Control+a', 'Delete')
  return {
    page,
    focus,
    press,
    tabTo,
    type: (text: string) => page.keyboard.insertText(text),
    /** To a field, and its words there instead of what stood in it. */
    async fill(name: string | RegExp, text: string) {
      await tabTo(name)
      await clear()
      await page.keyboard.insertText(text)
    },
    async enter(name: string | RegExp) {
      await tabTo(name)
      await press('Enter')
    },
    /** Waits until the focus has come there by itself. */
    async lands(name: string | RegExp) {
      await expect.poll(async () => (await focus()).name).toMatch(name)
    },
    /** The page at rest: nothing for axe, nothing sideways, and the focus somewhere where it can be seen. */
    async rests(name: string) {
      step = name
      await settled(`document.activeElement === document.body || ${BEHIND}`)
      const at = await focus()
      note(step, at)
      for (const wrong of [...(await sideways(page)), ...(await axe(page))]) found.add(`${step}: ${wrong}`)
      await look(step)
    },
    /** One look at the focus, told with the rest. */
    see: (at: Focus, name: string) => note(name, at),
    /** Everything that was wrong since it was last asked. */
    wrongs: () => {
      const all = [...found]
      found.clear()
      return all
    },
  }
}

/** What is wider than the page lets it be. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const root = document.documentElement
    return root.scrollWidth <= root.clientWidth ? [] : ['the page is ' + root.scrollWidth + ' wide of ' + root.clientWidth]
  })()`)

export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ preload: false, resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
