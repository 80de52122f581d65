import { momentWords } from '../clock/when.ts'
import type { Instant } from '../instant.ts'
import { keptHere, owedHere } from '../obligation/phrase.ts'
import type { ObligationKind } from '../obligation/obligation.ts'

/** What a case shows, as far as a colleague who takes it over must know it. */
export interface Told {
  readonly who: string
  readonly what: string
  readonly owed: readonly {
    readonly kind: ObligationKind
    readonly due: Instant
    readonly keptAt: Instant | null
    readonly keptBy: string | null
  }[]
  readonly sent: readonly { readonly at: Instant; readonly by: string | null; readonly text: string }[]
  readonly under: readonly { readonly by: string; readonly text: string }[]
  readonly notes: readonly { readonly at: Instant; readonly by: string; readonly text: string }[]
}

const MOST = 140

/**
 * A hand-over made of facts, so that nobody asks the customer again (C36): who it is, what was sent and kept, what is
 * still owed. What they want is shown beside it in their own words, from the post itself: once they delete it, it is
 * gone here too.
 */
export function summary(told: Told, now: Instant, zone: string): string {
  const moment = (at: Instant) => momentWords(at, now, zone)
  const open = told.owed.filter(({ keptAt }) => keptAt === null)
  const kept = told.owed.flatMap(({ kind, keptAt, keptBy }) =>
    keptAt === null ? [] : [`${keptHere(kind)} ${moment(keptAt)}${keptBy ? ` by ${keptBy}` : ''}`],
  )
  const lines = [
    `${told.who}. ${told.what}.`,
    told.sent.length === 0 && told.under.length === 0 ? 'Nothing was sent yet.' : null,
    ...told.sent.slice(-3).map(({ at, by, text }) => `Sent ${moment(at)}${by ? `, ${by}` : ''}: “${short(text)}”`),
    ...told.under.map(({ by, text }) => `Not out yet, ${by}: “${short(text)}”`),
    kept.length > 0 ? `Kept: ${kept.join(' · ')}.` : null,
    open.length > 0
      ? `Still owed: ${open.map(({ kind, due }) => `${lower(owedHere(kind))} by ${moment(due)}`).join(' · ')}.`
      : 'Nothing is owed.',
    ...told.notes.slice(-3).map(({ at, by, text }) => `Note ${moment(at)}, ${by}: ${short(text)}`),
  ]
  return lines.filter((line) => line !== null).join('\n')
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** The beginning of a text, cut at a word. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= MOST) return line
  return `${line.slice(0, line.lastIndexOf(' ', MOST) > 0 ? line.lastIndexOf(' ', MOST) : MOST).toWellFormed()}…`
}
