import type { Finding } from '../finding.ts'
import { fold, unfold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import { hitsOf, type Phrase } from '../hits.ts'
import { rx } from '../rx.ts'
import type { GuardRule } from '../rule.ts'
import { takeOut } from '../take-out.ts'
import { nameOf } from '../voice.ts'

const phrases: readonly Phrase[] = [
  {
    kind: 'confidence',
    pattern: rx`\b(?:between (?:us|you and me|ourselves)|off the record|in confidence|confidentially|(?:please )?(?:don't|do not|dont) (?:tell|share|post|publish|quote|screenshot)(?: this| that| it| anyone| anybody)?
      |keep (?:this|it|that) (?:to yourself|between us|quiet|private)|you did(?:n't| not) hear (?:this|it) from me|strictly speaking i should ?n[o']t|i (?:should ?n[o']?t|am not supposed to|can't officially) (?:tell|say)
      |unter uns|im vertrauen|vertraulich|behalten sie (?:das|es|dies) (?:bitte )?fur sich|sagen sie (?:das|es) (?:bitte )?(?:niemandem|nicht weiter)|nicht weitersagen|eigentlich darf ich (?:das )?nicht)\b`,
    // The writer's own promise of silence is no request for theirs.
    unless: (before, after) =>
      after.startsWith(' and ') || /\b(?:we|i|wir|ich)(?: will| shall| can| do|'ll| werden| werde)? $/.test(before),
  },
  {
    kind: 'house',
    pattern: rx`\b(?:(?:our|the) (?:accounting|system|systems|boss|management|it|colleagues?|department|baggage team|ground staff|airport|supplier|partner)s? (?:is|are|was|were) (?:a |an |just |really |simply )?
      (?:mess|joke|nightmare|disaster|useless|hopeless|incompetent|terrible|chaos)|ein saustall|das totale chaos)\b`,
  },
]

/** C28: whatever is said in private may be published. */
export const inConfidence: GuardRule = {
  name: 'in-confidence',
  practices: ['C28'],
  about: 'words',
  check({ text, to }, { person }) {
    if (to === null) return []
    const folded = fold(text)
    const snap = snapper(text)
    const out = takeOut(folded)
    return hitsOf(folded, phrases).map((hit): Finding => {
      const range = snap(unfold(folded, hit.from, hit.to))
      const why: Finding['why'] = ['in-confidence', nameOf(person)]
      return {
        rule: 'in-confidence',
        practices: ['C28'],
        strength: 'advise',
        ...range,
        why,
        mends: [out.sentence(range)],
      }
    })
  },
}
