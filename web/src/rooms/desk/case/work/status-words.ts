import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { momentWords } from '../../../../moments.ts'

/** Where a case stands, in the team's own word for it: `Later, until 15:00`. */
export function statusWords({ name, category, since, until }: CasePage['status'], now: number): string {
  if (category === 'later') return `${name}, until ${until === null ? 'they write' : momentWords(until, now)}`
  return category === 'resolved' && since !== null ? `${name} ${momentWords(since, now)}` : name
}
