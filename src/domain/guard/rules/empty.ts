import type { GuardRule } from '../rule.ts'

const seen = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u

/** A reply that says nothing is not sent. */
export const empty: GuardRule = {
  name: 'empty',
  practices: [],
  about: 'whole',
  check({ text }) {
    if (seen.test(text)) return []
    return [{ rule: 'empty', practices: [], strength: 'forbid', from: 0, to: text.length, why: ['empty'], mends: [] }]
  },
}
