import { fold } from '../../../../../src/domain/match/fold.ts'
import type { Action, Offer } from '../../../keys.ts'
import type { Lately } from './lately.ts'

/** One line of the palette. */
export interface Choice {
  /** What it is among all choices. */
  readonly value: string
  readonly label: string
  /** The key that does the same, shown beside it. */
  readonly action: Action | null
  /** Why it is not possible now. */
  readonly whyNot: string | null
  readonly goes: { readonly to: string } | { readonly does: Action } | { readonly search: string }
}

export interface Group {
  readonly name: string
  readonly choices: readonly Choice[]
}

interface All {
  readonly offers: readonly Offer[]
  readonly lately: readonly Lately[]
  readonly does: Readonly<Record<Action, string>>
  readonly words: {
    readonly deeds: string
    readonly goTo: string
    readonly lately: string
    readonly search: string
    readonly searchFor: (text: string) => string
  }
}

/** What fits what is typed: first what can be done here, then places, then what was open lately, then the search. */
export function choicesFor(typed: string, { offers, lately, does, words }: All): Group[] {
  const asked = wordsOf(typed)
  const deed = ({ action, whyNot, leads }: Offer): Choice => ({
    value: action,
    label: leads ? place(does[action]) : does[action],
    action,
    whyNot,
    goes: { does: action },
  })
  const open = ({ id, name, about }: Lately): Choice => ({
    value: id,
    label: `${name} · ${about}`,
    action: null,
    whyNot: null,
    goes: { to: `/everyone/${encodeURIComponent(id)}` },
  })
  const text = typed.trim()
  const search: Choice = {
    value: 'search for',
    label: words.searchFor(text),
    action: null,
    whyNot: null,
    goes: { search: text },
  }
  const groups = [
    { name: words.deeds, choices: fitting(offers.filter(({ leads }) => !leads).map(deed), asked) },
    { name: words.goTo, choices: fitting(offers.filter(({ leads }) => leads).map(deed), asked) },
    { name: words.lately, choices: fitting(lately.map(open), asked) },
    { name: words.search, choices: text === '' ? [] : [search] },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}

/** `Go to: the playbook` stands under *Go to*: the place is enough. */
function place(does: string): string {
  const name = does.replace(/^[^:]{1,12}: /u, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Those in which every word that is typed begins some word; what is possible comes first, else the order stays. */
function fitting(choices: readonly Choice[], asked: readonly string[]): Choice[] {
  const fits = choices.filter(({ label }) => {
    const own = wordsOf(label)
    return asked.every((word) => own.some((one) => one.startsWith(word)))
  })
  return fits.toSorted((a, b) => Number(a.whyNot !== null) - Number(b.whyNot !== null))
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
