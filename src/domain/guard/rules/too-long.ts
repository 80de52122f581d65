import type { About } from '../../about.ts'
import { count, fits } from '../../count/count.ts'
import type { Finding, Mend } from '../finding.ts'
import { fold } from '../fold.ts'
import { snapper } from '../grapheme.ts'
import type { GuardRule } from '../rule.ts'
import { sentences } from '../sentence.ts'
import { nameOf, quoted } from '../voice.ts'

/** A reply longer than its network carries is refused there, so it stops here. */
export const tooLong: GuardRule = {
  name: 'too-long',
  practices: [],
  about: 'whole',
  check({ text }, { about, person }) {
    const { limit } = about
    if (limit === null) return []
    const over = count(text, limit.unit) - limit.max
    if (over <= 0) return []
    const from = fits(text, limit.max, limit.unit)
    const rest = text.slice(from)
    const lost = rest.trim() === '' ? null : quoted(rest, 5)
    const unit = limit.unit === 'bytes' ? 'bytes' : 'characters'
    const why: Finding['why'] = ['too-long', over, unit, shortName(about), lost, nameOf(person)]
    const mends = cutAtSentence(text, from)
    return [
      { rule: 'too-long', practices: [], strength: 'forbid', from, to: text.length, why, mends } satisfies Finding,
    ]
  },
}

/** Ends the reply behind the last sentence that fits whole. */
function cutAtSentence(text: string, end: number): Mend[] {
  const whole = sentences(fold(text.slice(0, end + 200))).map(
    ({ from, to }) => from + text.slice(from, to).trimEnd().length,
  )
  const stop = whole.findLast((to) => to > 0 && to <= end)
  if (stop === undefined || stop >= text.length) return []
  const cut = snapper(text)({ from: stop, to: text.length })
  if (text.slice(0, cut.from).trim() === '') return []
  const last = text.slice(0, cut.from).trimEnd().split(/\s+/u).slice(-3).join(' ')
  return [{ label: ['endAt', quoted(last, 3)], ...cut, text: '' }]
}

function shortName({ name }: About): string | null {
  return name.split(/\s+/u).length > 3 ? null : name
}
