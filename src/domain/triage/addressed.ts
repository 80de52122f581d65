import { fold } from '../match/fold.ts'

/** Letters and digits alone: `US Airways`, `us_airways` and `USAirways` are one name. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

const handles = /[@＠]([\p{L}\p{N}_.-]+)/gu
const calling = /^[\s.]*(?:(?:hey|hi|hello|dear|yo|hallo|moin|ok|so)[\s,!]+)?[@＠][\p{L}\p{N}_]/iu

/**
 * True where a text speaks to the brand: its name, folded, stands within a handle of the text (`@northwindhelps`), or
 * the text begins by calling somebody, as an answer does. But `@dana have you tried #northwind?` calls somebody else.
 */
export function callsBrand(text: string, brand: string | null): boolean {
  const name = brand === null ? '' : bare(brand)
  if (name !== '') {
    for (const [, handle = ''] of text.matchAll(handles)) if (bare(handle).includes(name)) return true
    if (bare(text.replace(handles, ' ')).includes(name)) return false
  }
  return calling.test(text)
}

const first = /^[\s.]*[@＠]([\p{L}\p{N}_.-]+)/u

/** True where a text begins by calling somebody who is not us: `@dana @northwind midnight, I think`. */
export function callsOther(text: string, isOurs: (handle: string) => boolean): boolean {
  const handle = first.exec(text)?.[1]?.replace(/[.-]+$/u, '')
  return handle !== undefined && !isOurs(handle)
}

/** True where the words from `from` to `to` are the whole of a handle; the name of an e-mail's host is none. */
export function isHandle(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from)
  return /(?:^|[^\p{L}\p{N}_])[@＠]$/u.test(before) && !/^\.?[\p{L}\p{N}_-]/u.test(text.slice(to, to + 3))
}

/** True where a handle or a name is the brand's own, or one of its accounts: `NorthwindHelps`. */
export function isBrand(author: string, brand: string | null): boolean {
  const name = brand === null ? '' : bare(brand)
  return name !== '' && bare(author).includes(name)
}
