import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf, quoted } from '../voice.ts'

/** What a mend leaves for the writer to fill in, in English and German. */
export const blanks = ['[what went wrong]', '[was passiert ist]'] as const

/** A blank that a mend left open would be read aloud (C23). */
export const blank: GuardRule = {
  name: 'blank',
  practices: ['C23'],
  about: 'words',
  check({ text }, { person }) {
    const open = [...text.matchAll(/\[(?:what went wrong|was passiert ist)\]/g)].slice(0, 100)
    if (open.length === 0) return []
    const snap = snapper(text)
    const out = takeOut(fold(text))
    return open.map((match): Finding => {
      const range = snap({ from: match.index, to: match.index + match[0].length })
      const why: Finding['why'] = ['blank', quoted(match[0]), nameOf(person)]
      return { rule: 'blank', practices: ['C23'], strength: 'forbid', ...range, why, mends: [out.sentence(range)] }
    })
  },
}
