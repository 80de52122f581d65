import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { DEFAULT_STATUSES } from '../../../../../../src/domain/case/standing.ts'
import { momentWords } from '../../../../moments.ts'
import { words } from '../../../../words.ts'

/** What a status is called: as the team calls it, and in the reader's language where the desk named it. */
export function statusName(name: string): string {
  const ours = DEFAULT_STATUSES.find((one) => one.name === name)
  return ours ? words.kase.status[ours.category] : name
}

/** Where a case stands: `Later, until 15:00`. */
export function statusWords(status: CasePage['status'], now: number): string {
  const { category, since, until } = status
  const name = statusName(status.name)
  if (category === 'later') return words.kase.laterUntil(name, until === null ? null : momentWords(until, now))
  return category === 'resolved' && since !== null ? `${name} ${momentWords(since, now)}` : name
}
