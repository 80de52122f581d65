import { momentWords } from '../domain/clock/when.ts'
import type { Instant } from '../domain/instant.ts'
import type { ObligationKind } from '../domain/obligation/obligation.ts'
import type { Words } from './words.ts'

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
export function summary(told: Told, now: Instant, zone: string, words: Words): string {
  const { summary: say, owed } = words
  const moment = (at: Instant) => momentWords(at, now, zone, words.clock)
  const open = told.owed.filter(({ keptAt }) => keptAt === null)
  const kept = told.owed.flatMap(({ kind, keptAt, keptBy }) =>
    keptAt === null ? [] : [say.keptOne(owed[kind].kept, moment(keptAt), keptBy)],
  )
  const lines = [
    `${told.who}. ${told.what}.`,
    told.sent.length === 0 && told.under.length === 0 ? say.nothingSent : null,
    ...told.sent.slice(-3).map(({ at, by, text }) => say.sent(moment(at), by, short(text))),
    ...told.under.map(({ by, text }) => say.notOut(by, short(text))),
    kept.length > 0 ? say.kept(kept.join(' · ')) : null,
    open.length > 0
      ? say.owed(open.map(({ kind, due }) => say.owedOne(owed[kind].within, moment(due))).join(' · '))
      : say.nothingOwed,
    ...told.notes.slice(-3).map(({ at, by, text }) => say.note(moment(at), by, short(text))),
  ]
  return lines.filter((line) => line !== null).join('\n')
}

/** The beginning of a text, cut at a word. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= MOST) return line
  return `${line.slice(0, line.lastIndexOf(' ', MOST) > 0 ? line.lastIndexOf(' ', MOST) : MOST).toWellFormed()}…`
}
