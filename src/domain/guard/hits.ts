import type { Folded, Range } from './fold.ts'

/** Words that a rule found, as a range of the folded text, and the name of what was found. */
export interface Hit extends Range {
  readonly kind: string
}

export interface Phrase {
  readonly kind: string
  readonly pattern: RegExp
  /** Says no where the words around them make these words innocent. `before` is the rest of the clause, `after` too. */
  readonly unless?: (before: string, after: string, words: string) => boolean
}

/** Nobody reads more findings of one rule, and a text made of nothing else must not stall the desk. */
const most = 100

/** The clause around words: nothing beyond a mark or a line counts as their company. */
const reach = 60

export function hitsOf(folded: Folded, phrases: readonly Phrase[]): Hit[] {
  const hits: Hit[] = []
  for (const { kind, pattern, unless } of phrases) {
    for (const match of folded.text.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (to === from || unless?.(clauseBefore(folded.text, from), clauseAfter(folded.text, to), match[0])) continue
      hits.push({ kind, from, to })
    }
  }
  return joined(hits).slice(0, most)
}

function clauseBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - reach), at)
  return near.slice(near.search(/[^.!?;:,\n"()]*$/))
}

function clauseAfter(text: string, at: number): string {
  return /^[^.!?;:,\n"()]*/.exec(text.slice(at, at + reach))![0]
}

/** How far back the words before `at` are all of these. */
export function walkBack(text: string, at: number, words: ReadonlySet<string>): number {
  let from = at
  for (let step = 0; step < 10; step += 1) {
    const word = /(?:^|[^a-z0-9'-])([a-z0-9'-]{1,16})[ ,:]{1,2}$/.exec(text.slice(Math.max(0, from - 20), from))
    if (!word || !words.has(word[1]!)) return from
    from = from - word[0].length + word[0].indexOf(word[1]!)
  }
  return from
}

/** Hits of the same words are one. The first kind stands. */
function joined(hits: readonly Hit[]): Hit[] {
  const all: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (last && hit.from <= last.to + 3) all[all.length - 1] = { ...last, to: Math.max(last.to, hit.to) }
    else all.push(hit)
  }
  return all
}
