import type { OwedRow } from '../../../../../src/contract/inbox.ts'
import type { When } from '../../../../../src/domain/clock/when.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { firstName } from '../../../../../src/domain/team/role.ts'
import { now } from '../../../clock.ts'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'
import type { Roving } from './rows.tsx'

export const markWords = (mark: OwedRow['mark']): string | null => mark && words.lists.marks[mark]

export function withWhom(owner: OwedRow['owner'], myId: string): string {
  if (owner === null) return words.lists.withNobody
  return owner.id === myId ? words.lists.withYou : words.lists.with(owner.name)
}

/** What is known of a row's case, in the order in which it may be cut. */
export function metaOf(row: OwedRow, myId: string): string[] {
  const kind = words.triage.kind(row.caseKind, row.severity)
  const said = row.kind === 'follow_up' ? words.lists.was(words.triage.kindWithin(row.caseKind, row.severity)) : kind
  const whose = row.waits ? waitsFor(row.waits, myId) : withWhom(row.owner, myId)
  return [said, words.readers.readers(row.readers), whose].filter((part) => part !== null)
}

const waitsFor = ({ reader, readerId }: NonNullable<OwedRow['waits']>, myId: string): string =>
  readerId === myId ? words.approval.waitsForYou : words.approval.waitsFor(reader)

/** The words that matter now: what we promised, wrote in private, want to send, or heard about a call; else their last post. */
export function secondLine(row: OwedRow, myId: string): string {
  if (row.waits) return row.waits.inPrivate ? words.approval.inPrivate(row.waits.text) : row.waits.text
  if (row.kind === 'keep_promise' && row.words) return words.lists.promised(row.words, momentWords(row.due, now()))
  if (row.kind === 'call_back' && row.words) return words.owing.call.said(row.words)
  if (row.kind === 'return_to_public' && row.words)
    return words.inPrivate.wroteInPrivate(row.owner?.id === myId, row.words)
  return shownWords(row.excerpt, row.inPrivate)
}

/** What stands before the name: whose reply waits, where one does. */
export const beforeName = ({ waits }: Pick<OwedRow, 'waits'>, before: string): string =>
  waits ? words.approval.rowBefore(firstName(waits.by)) : before

/** Their words, in a line; what is private says so. */
export function shownWords(text: string, inPrivate: boolean): string {
  const said = text.trim() === '' ? words.parts.picture : text
  return inPrivate ? words.inPrivate.theyInPrivate(said) : said
}

/** What is read before a row: that it is selected, what became of it, why it stayed. */
export const spokenState = (roving: Roving, gone: string | null, note: string | null): string =>
  [
    roving['data-chosen'] ? words.savedViews.chosen : null,
    gone === null ? null : words.savedViews.settledHere(gone),
    note,
  ]
    .filter((part) => part !== null)
    .map((part) => `${part} `)
    .join('')

/** The row as it is read aloud. */
export function spokenRow(
  row: OwedRow,
  when: When,
  meta: readonly string[],
  { network, mark, myId }: { network: string; mark: string | null; myId: string },
): string {
  const { before, after } = words.owed[row.kind]
  const phrase = `${beforeName(row, before)}${shownName(row.name, row.handle)}${after}`
  return [`${phrase}, ${when.spoken}`, [...meta, words.lists.on(network)].join(', '), mark, secondLine(row, myId)]
    .filter(Boolean)
    .join('. ')
}
