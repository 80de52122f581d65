import { doors } from './problems/doors.ts'
import { playbook } from './problems/playbook.ts'
import { reply } from './problems/reply.ts'
import { signin } from './problems/signin.ts'
import { work } from './problems/work.ts'
import type { StatusProblem } from '../../domain/case/status.ts'
import { queries } from './problems/queries.ts'
import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('en')

/** Why something was refused: what happened, what was kept, what to do next. */
export const problems = {
  ...doors,
  ...playbook,
  ...queries,
  ...reply,
  ...signin,
  ...work,
  'search-too-long': () =>
    'This would take longer than anybody waits, so it was ended. Nothing was changed. Say a word more, or leave out is: and owed:.',
  'case-not-here': () => 'This case is not here, or not for you.',
  'resolved-already': () => 'This case is resolved already. Nothing was changed.',
  'still-owed': (name: string) =>
    `Something is still owed to ${name || 'them'}. Nothing was changed. Write it, or waive it and say why.`,
  'call-when': () =>
    'A call is agreed for a moment that is still to come, within 90 days. Nothing was written down. Choose another.',
  'call-window': () => 'The time to call ends before it begins. Nothing was written down. Give a later end.',
  'call-agreed-later': () => 'Nobody has agreed in the future. Nothing was written down. Say when they agreed.',
  'call-already': () =>
    'A call is agreed already. Nothing was changed. Note that you spoke, or give that one up first.',
  'call-said': () => 'Say in a few words what was said. Nothing was changed: the call is still owed.',
  'label-too-long': (most: number) =>
    `A label has ${most} letters at most. Nothing was changed. Say it in fewer words.`,
  'no-such-moment': () => 'That moment is over, or more than a year away. Nothing was changed. Choose another.',
  'colleague-gone': () => 'This colleague is not on the desk any more. Nothing was changed. Choose another.',
  'view-not-here': () => 'This view is not here any more, or not for you. Nothing was changed.',
  'view-not-yours': (by: string) =>
    `${by} made this view, and it is everybody’s. Nothing was changed. A lead can change it; you can save one of your own.`,
  'person-not-here': () => 'This person is not here, or not for you.',
  'person-joined-with-itself': () => 'These are one person already. Nothing was changed.',
  'person-joined-already': () => 'Somebody joined them meanwhile. Nothing was changed.',
  'person-parted-already': () => 'They were parted already, or never joined. Nothing was changed.',
  'note-not-here': () => 'This note is not here any more, or it is not yours. Nothing was changed.',
  'query-not-here': () => 'This brand query is not here, or not for you. Nothing was changed.',
  'last-query': () =>
    'This is the last brand query: without it the desk would hear nothing. Nothing was changed. Add another first, or change this one.',
  'query-changed': (who: string | null) =>
    `${who ?? 'Somebody'} changed this query meanwhile. Nothing was removed. Look at it, then decide.`,
  /** A trainee wanted to send; those who may, by their first names. */
  'needs-lead': (who: string, others: readonly string[]) =>
    `${who} writes, ${oneOf(others)} sends: this needs a lead. Nothing was sent; your words are kept.`,
  'others-change': (others: readonly string[]) => `${all(others)} can change this. Nothing was changed.`,
  /** A name for where a case stands that cannot be given. */
  'status-name': (problem: StatusProblem, name: string) =>
    ({
      empty: 'A name needs a word. Nothing was changed.',
      long: 'A name has 40 characters at most. Nothing was changed. Make it shorter.',
      taken: `“${name}” is a name already. Nothing was changed. Choose another.`,
      last: 'Each kind of standing keeps one name at least. Nothing was changed. Add another first.',
    })[problem],
  'status-not-here': () => 'This name is not here any more. Nothing was changed. Load the page again.',
  'status-elsewhere': () =>
    'This case stands elsewhere by now, or the name is not offered any more. Nothing was changed.',
  'moved-on': () => 'This case has moved on since. Nothing was changed.',
  'network-not-connectable': () => 'Nothing can be connected on this network from here. Nothing was changed.',
  'connected-meanwhile': () => 'Somebody connected this account meanwhile. Nothing was changed.',
  'connected-already': (handle: string) => `${handle} is connected already. Nothing was changed.`,
  'sign-in-refused': (network: string, why: string) =>
    `${network} does not let us in: ${why.replace(/[.]?$/, '.')} Nothing was changed.`,
  'connection-not-here': () => 'This connection is not here any more. Nothing was changed.',
  'private-nobody': () => 'There is nobody here whom we could answer. Nothing was sent; your words are kept.',
  'private-written': () =>
    'Something was written in private since. Nothing was changed. Return to public, or say why not.',
  'answered-meanwhile': (by: string, name: string) =>
    `${by} answered ${name} just now, while you wrote. Yours is kept as a draft.`,
  'changed-meanwhile': (what: 'wrote' | 'edited' | 'deleted', name: string) =>
    ({
      wrote: `${name} wrote again while you wrote. Nothing was sent; your words are kept. Read it, and send again.`,
      edited: `${name} edited the post while you wrote. Nothing was sent; your words are kept. Read it again.`,
      deleted: `${name} deleted a post while you wrote. Nothing was sent; your words are kept. Look again.`,
    })[what],
  'approval-gone': () => 'This reply does not wait any more. Nothing was changed.',
  'approval-own': () => 'Somebody else must read what you wrote. Nothing was changed.',
  'field-word': () => 'Say in a few words what should be different.',
}
