import type { OwedRow } from '../../../../../src/contract/inbox.ts'
import type { When } from '../../../../../src/domain/clock/when.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { now } from '../../../clock.ts'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

export const NO_WORDS = '(a picture, no words)'

const MARKS: Record<NonNullable<OwedRow['mark']>, string> = { new: 'New', edited: 'Edited', draft: 'Draft' }

export const markWords = (mark: OwedRow['mark']): string | null => mark && MARKS[mark]

export function withWhom(owner: OwedRow['owner'], myId: string): string {
  if (owner === null) return 'with nobody'
  return owner.id === myId ? 'with you' : `with ${owner.name}`
}

/** What is known of a row's case, in the order in which it may be cut. */
export function metaOf(row: OwedRow, myId: string): string[] {
  const kind = words.triage.kind(row.caseKind, row.severity)
  const said = row.kind === 'follow_up' ? `Was a ${lower(kind)}` : kind
  return [said, words.readers.readers(row.readers), withWhom(row.owner, myId)].filter((part) => part !== null)
}

/** The words that matter now: what we promised, else their last post. */
export const secondLine = (row: OwedRow): string =>
  row.kind === 'keep_promise' && row.words
    ? `We promised ${row.words} by ${momentWords(row.due, now())}`
    : row.excerpt || NO_WORDS

/** The row as it is read aloud. */
export function spokenRow(row: OwedRow, when: When, meta: readonly string[], network: string): string {
  const { before, after } = words.owed[row.kind]
  const phrase = `${before}${shownName(row.name, row.handle)}${after}`
  const mark = markWords(row.mark)
  return [`${phrase}, ${when.spoken}`, [...meta, `on ${network}`].join(', '), mark, secondLine(row)]
    .filter(Boolean)
    .join('. ')
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
