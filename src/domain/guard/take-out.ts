import type { Mend } from './finding.ts'
import type { Folded, Range } from './fold.ts'
import { snapper } from './grapheme.ts'
import { sentenceAt, sentences, withoutSentence } from './sentence.ts'

/** Makes the mend that takes out the sentence, or the sentences, in which the words at `range` stand. */
export function takeOut(folded: Folded): (range: Range) => Mend {
  const all = sentences(folded)
  const snap = snapper(folded.source)
  return ({ from, to }) => {
    const first = sentenceAt(all, from)
    const last = sentenceAt(all, Math.max(from, to - 1))
    const cut = snap(withoutSentence(folded.source, { from: first.from, to: last.to }))
    return { label: 'take the sentence out', ...cut, text: '' }
  }
}
