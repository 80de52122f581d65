import type { Mend } from './finding.ts'
import type { Folded, Range } from './fold.ts'
import { snapper } from './grapheme.ts'
import { near } from './rx.ts'
import { sentenceAt, sentences, withoutSentence } from './sentence.ts'

/** Mends that take words out of one text. */
export interface TakeOut {
  /** The sentence, or the sentences, in which the words stand. */
  sentence(range: Range): Mend
  /** Only their clause, or null where the sentence says nothing without it. */
  clause(range: Range): Mend | null
}

export function takeOut(folded: Folded): TakeOut {
  const { source } = folded
  const all = sentences(folded)
  const snap = snapper(source)
  return {
    sentence({ from, to }) {
      const first = sentenceAt(all, from)
      const last = sentenceAt(all, Math.max(from, to - 1))
      const cut = withoutSentence(source, { from: first.from, to: last.to })
      return { label: ['sentenceOut'], ...snap(cut), text: '' }
    },
    clause(range) {
      const cut = clauseAt(source, sentenceAt(all, range.from), range)
      return cut && { label: ['wordsOut'], ...snap(cut), text: '' }
    },
  }
}

const joint = near`(?:[,;:]|\s[-–—]|\s(?:and|or|but|so|und|oder|aber))\s+
  (?:(?:please|pls|then|just|simply|also|kindly|you|can|could|would|may|feel|free|to|do|not|don't|hesitate
  |bitte|dann|gern|auch|sie)\s+){0,6}$`
const clauseEnd = /[,;](?=\s)|[.!?…]+["')\]]*\s*$|\s*$/u

/** From the joint before the words to the end of their clause. */
function clauseAt(source: string, sentence: Range, { from, to }: Range): Range | null {
  const before = source.slice(Math.max(sentence.from, from - 120), from)
  const small = before.toLowerCase()
  const joins = joint.exec(small)
  if (!joins || to > sentence.to || small.length !== before.length) return null
  if (before.slice(0, joins.index).trim().split(/\s+/u).length < 3) return null
  const after = source.slice(to, Math.min(sentence.to, to + 200))
  return { from: from - before.length + joins.index, to: to + clauseEnd.exec(after)!.index }
}
