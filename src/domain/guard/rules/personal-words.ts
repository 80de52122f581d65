import type { Personal } from '../finding.ts'
import { part, rx } from '../rx.ts'
import { address } from './to-email-parts.ts'
import { ibanIn, isCard, isIban } from './personal-numbers.ts'

export interface PersonalPattern {
  readonly kind: Personal
  /** Its first group is what must not stand there. */
  readonly pattern: RegExp
  /** How much of the group it is; all of it where nothing is said. */
  readonly cut?: (group: string) => string
  /** False where it only looks like it. `as` is the group as it was typed. */
  readonly holds?: (group: string, as: string, before: string) => boolean
}

/** Between the word and its code: `your booking code is`, `Buchung Nr.`. */
const joins = part`(?:(?:['’]s)?[ :#-]{0,2}(?:code|number|no|nr|nummer|id|ref|reference|is|are|ends|in|with|lautet|ist|endet|auf|mit|under|the|your|=)?[.]?){0,4}[ :#"'(-]{1,3}`

/** A word that has both letters and figures, or only capitals: `XK7P2L`, `QWERTZ`. */
const mixed = (group: string, as: string): boolean =>
  (/\d/.test(group) && /[a-z]/.test(group) && !/^\d+(?:st|nd|rd|th|am|pm|h|min|kg|km|eur|e)$/.test(group)) ||
  /^\d{6,}$/.test(group) ||
  (/^\p{Lu}{6}$/u.test(as) && as.length === 6)

const figures = (group: string): boolean => group.replaceAll(/\D/g, '').length >= 4
const notYear = (group: string): boolean => !/^(?:19|20)\d\d$/.test(group)

const ROLE =
  /^(?:care|help|support|info|contact|service|hello|office|feedback|complaints?|press|bookings?|refunds?|claims?|team|noreply|no-reply|desk|baggage|kontakt|hilfe|beschwerden?|kundenservice|post|mail|social)(?:[._+-]|@|\(|\[| )/

export const personal: readonly PersonalPattern[] = [
  { kind: 'iban', pattern: rx`\b([a-z]{2}\d{2}(?:[ -]?[a-z0-9]{1,4}){3,8})\b`, cut: ibanIn, holds: isIban },
  { kind: 'card', pattern: rx`(?<![\d.,+])(\d(?:[ -]?\d){12,18})(?![\d.,]?\d)`, holds: isCard },
  {
    kind: 'booking',
    pattern: rx`\b(?:booking|reservation|reference|record locator|locator|pnr|confirmation|e-?ticket|ticket|buchung(?:s(?:code|nummer|nr))?
      |reservierung(?:s(?:code|nummer))?|vorgangsnummer|referenz|bestellnummer|order)${joins}([a-z0-9]{5,13})\b`,
    holds: mixed,
  },
  {
    kind: 'tag',
    pattern: rx`\b(?:(?:bag|baggage|luggage|suitcase|stroller)(?:'s)? ?tag|tag (?:number|no|ends?|nr)|gepack(?:anhanger|nummer|stuck)|anhanger)
      ${joins}((?:[a-z]{2} ?)?\d(?:[ -]?\d){3,11})\b`,
    holds: (group) => figures(group) && notYear(group),
  },
  {
    kind: 'document',
    pattern: rx`\b(?:passport|identity card|id card|driving licen[cs]e|ausweis(?:nummer)?|reisepass|date of birth|birthday|born on|geboren am|geburtsdatum)
      ${joins}([a-z0-9](?:[a-z0-9./-]{4,12})[a-z0-9])\b`,
    holds: (group) => figures(group),
  },
  {
    kind: 'account',
    pattern: rx`\b(?:customer|account|member(?:ship)?|frequent flyer|loyalty|kunden(?:nummer|nr)?|konto(?:nummer)?|mitglieds?(?:nummer)?|vielflieger(?:nummer)?)
      ${joins}([a-z]{0,3} ?\d(?:[ -]?\d){4,14})\b`,
    holds: figures,
  },
  {
    kind: 'phone',
    pattern: rx`(?<![\d.,a-z/])((?:\+|00)[1-9](?:[ ()/.-]{0,2}\d){7,13}|0[1-9](?:[ ()/.-]{0,2}\d){7,11})(?!\d)`,
    holds: (group, _as, before) =>
      !/^(?:\+|00|0)8 ?0 ?0/.test(group) && !/\b(?:our|unsere?[rnm]?) (?:[a-z-]+ ){0,3}$/.test(before),
  },
  { kind: 'email', pattern: rx`(${address})`, holds: (group) => !ROLE.test(group) },
]
