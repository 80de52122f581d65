import type { Finding } from '../finding.ts'
import { fold, unfold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import { hitsOf } from '../hits.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf, quoted } from '../voice.ts'
import { german } from './only-one-german.ts'
import { english } from './only-one-words.ts'

const phrases = [...english, ...german]

/** C18: never say or imply that they are the only one who ever complained. */
export const onlyOne: GuardRule = {
  name: 'only-one',
  practices: ['C18'],
  about: 'words',
  check({ text }, facts) {
    const folded = fold(text)
    const hits = hitsOf(folded, phrases)
    if (hits.length === 0) return []
    const snap = snapper(text)
    const out = takeOut(folded)
    return hits.map((hit): Finding => {
      const range = snap(unfold(folded, hit.from, hit.to))
      const words = quoted(text.slice(range.from, range.to))
      const why: Finding['why'] = ['only-one', words, nameOf(facts.person), facts.othersToday]
      return { rule: 'only-one', practices: ['C18'], strength: 'forbid', ...range, why, mends: [out.sentence(range)] }
    })
  },
}
