import type { Finding } from '../finding.ts'
import { fold, unfold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import type { Hit } from '../hits.ts'
import { hitsOf } from '../hits.ts'
import type { Matter } from '../matter.ts'
import { matterOf } from '../matter.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf, quoted } from '../voice.ts'
import { sincerely } from './sorry-if-mend.ts'
import { hollow, wholeApology } from './sorry-if-words.ts'

/** C14: an apology is sincere: no "sorry if", no "sorry you feel". */
export const sorryIf: GuardRule = {
  name: 'sorry-if',
  practices: ['C14'],
  about: 'words',
  check({ text }, facts) {
    const folded = fold(text)
    const apologies = whole(folded.text, hitsOf(folded, hollow))
    if (apologies.length === 0) return []
    const matter = matterOf(facts.theirPosts)
    const snap = snapper(text)
    const out = takeOut(folded)
    return apologies.map((apology): Finding => {
      const range = snap(unfold(folded, apology.from, apology.to))
      const words = folded.text.slice(apology.from, apology.to)
      const why = whyOf(apology.kind, text.slice(range.from, range.to), nameOf(facts.person), matter)
      const mends = [...sincerely(words, text, range, matter), out.sentence(range)]
      return { rule: 'sorry-if', practices: ['C14'], strength: 'hold', ...range, why, mends }
    })
  },
}

/** Several hollow words in one apology are one finding. */
function whole(text: string, hits: readonly Hit[]): Hit[] {
  const all: Hit[] = []
  for (const hit of hits) {
    const apology = { kind: hit.kind, ...wholeApology(text, hit) }
    const last = all.at(-1)
    if (last && apology.from < last.to) all[all.length - 1] = { ...last, to: Math.max(last.to, apology.to) }
    else all.push(apology)
  }
  return all
}

function whyOf(kind: string, words: string, name: string | null, matter: Matter | null): Finding['why'] {
  const known = matter && quoted(matter.words, 5)
  if (kind === 'if') return ['sorry-if', quoted(ifWord(words)), name, known]
  return kind === 'any' ? ['sorry-any', quoted(words, 5), known] : ['sorry-felt', quoted(words, 5), name, known]
}

/** The small word that takes the apology back. */
function ifWord(words: string): string {
  return /\b(?:if|in case|should|falls|wenn|sollten?|sofern)\b/iu.exec(words)?.[0] ?? words
}
