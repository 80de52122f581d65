import type { Finding } from '../finding.ts'
import { fold, unfold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import { hitsOf } from '../hits.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf, quoted } from '../voice.ts'
import { askedFor, elsewhere } from './to-email-words.ts'

/** C17, C26: answer where they wrote, and stay public. */
export const toEmail: GuardRule = {
  name: 'to-email',
  practices: ['C17', 'C26'],
  about: 'words',
  check({ text }, facts) {
    const folded = fold(text)
    const asked = askedFor(facts.theirPosts.map((post) => fold(post.slice(0, 5000)).text))
    const own = facts.person.handle.toLowerCase().replace(/^@/, '')
    const hits = hitsOf(folded, elsewhere).filter(
      ({ kind, from, to }) => !asked.has(kind) && folded.text.slice(from, to) !== own,
    )
    if (hits.length === 0) return []
    const snap = snapper(text)
    const out = takeOut(folded)
    return hits.map((hit): Finding => {
      const range = snap(unfold(folded, hit.from, hit.to))
      const clause = out.clause(range)
      const mends = clause ? [clause, out.sentence(range)] : [out.sentence(range)]
      const why: Finding['why'] = ['to-email', quoted(text.slice(range.from, range.to), 5), nameOf(facts.person)]
      return { rule: 'to-email', practices: ['C17', 'C26'], strength: 'forbid', ...range, why, mends }
    })
  },
}
