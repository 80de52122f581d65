import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { DEFAULT_STATUSES } from '../../../../../../src/domain/case/standing.ts'
import { momentWords } from '../../../../moments.ts'
import { words } from '../../../../words.ts'

type Status = Pick<CasePage['status'], 'name' | 'category'>

/** What a status is called: as the team calls it, else in the reader's language. */
export const statusName = ({ name, category }: Status): string =>
  DEFAULT_STATUSES.some((one) => one.category === category && one.name === name) ? words.kase.status[category] : name

/** Where a case stands: `Later, until 15:00`. */
export function statusWords(status: CasePage['status'], now: number): string {
  const { category, since, until } = status
  const name = statusName(status)
  if (category === 'later') return words.kase.laterUntil(name, until === null ? null : momentWords(until, now))
  return category === 'resolved' && since !== null ? `${name} ${momentWords(since, now)}` : name
}
