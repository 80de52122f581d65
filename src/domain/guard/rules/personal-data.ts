import type { Facts } from '../facts.ts'
import type { Finding, Mend, Personal } from '../finding.ts'
import { fold, unfold, type Folded, type Range } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf, quoted } from '../voice.ts'
import { personal } from './personal-words.ts'
import { link } from './to-email-parts.ts'
import { findCodes, toldInPrivate } from './told-in-private.ts'

const most = 100

interface Hit extends Range {
  readonly kind: Personal
}

/** What is known by its figures alone. In the name of a page or of an account, long figures are somebody's numbering. */
const onlyFigures: ReadonlySet<Personal> = new Set(['iban', 'card', 'phone'])
const ofPages = new RegExp(`${link}|(?<![a-z0-9])@[a-z0-9_.-]+`, 'g')

/** C26: personal data is what private messages are for; in public anybody could use it. */
export const personalData: GuardRule = {
  name: 'personal-data',
  practices: ['C26'],
  about: 'words',
  check({ text, to }, facts) {
    if (to !== null) return []
    const folded = fold(text)
    const hits = apart([...told(folded, facts), ...written(folded)])
    if (hits.length === 0) return []
    const snap = snapper(text)
    const out = takeOut(folded)
    return hits.map((hit): Finding => {
      const range = snap(unfold(folded, hit.from, hit.to))
      const words = quoted(text.slice(range.from, range.to))
      const why: Finding['why'] = ['personal-data', hit.kind, nameOf(facts.person), words]
      const mends = [without(text, range), out.sentence(range)]
      return { rule: 'personal-data', practices: ['C26'], strength: 'forbid', ...range, why, mends }
    })
  },
}

const told = ({ text }: Folded, { theirPrivatePosts, theirPosts }: Facts): Hit[] =>
  findCodes(text, toldInPrivate(theirPrivatePosts, theirPosts)).map((range) => ({ kind: 'told', ...range }))

function written(folded: Folded): Hit[] {
  const { text, source } = folded
  const names = [...text.matchAll(ofPages)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }))
  const inName = (at: number) => names.some(({ from, to }) => from <= at && at < to)
  return personal.flatMap(({ kind, pattern, cut, holds }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const whole = match[1] ?? ''
      const group = cut?.(whole) ?? whole
      const from = match.index + match[0].lastIndexOf(whole)
      const to = from + group.length
      const typed = unfold(folded, from, to)
      const fits = holds?.(group, source.slice(typed.from, typed.to), text.slice(Math.max(0, from - 60), from)) ?? true
      return fits && !(onlyFigures.has(kind) && inName(from)) ? [{ kind, from, to }] : []
    }),
  )
}

/** Of what overlaps, the first that was found stands: what was told in private before what it may be. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    if (kept.length === most) break
    if (kept.every((other) => hit.to <= other.from || other.to <= hit.from)) kept.push(hit)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

/** The words go, with the space before them. */
function without(text: string, { from, to }: { from: number; to: number }): Mend {
  const before = /\s+$/u.exec(text.slice(0, from))?.[0].length ?? 0
  return { label: ['takeOut'], from: from - before, to, text: '' }
}
