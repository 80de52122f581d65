import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('en')

/** Why something was refused: what happened, what was kept, what to do next. */
export const problems = {
  'case-not-here': () => 'This case is not here, or not for you.',
  'person-not-here': () => 'This person is not here, or not for you.',
  'person-joined-with-itself': () => 'These are one person already. Nothing was changed.',
  'person-joined-already': () => 'Somebody joined them meanwhile. Nothing was changed.',
  'person-parted-already': () => 'They were parted already, or never joined. Nothing was changed.',
  'note-not-here': () => 'This note is not here any more, or it is not yours. Nothing was changed.',
  /** A trainee wanted to send; those who may, by their first names. */
  'needs-lead': (who: string, others: readonly string[]) =>
    `${who} writes, ${oneOf(others)} sends: this needs a lead. Nothing was sent; your words are kept.`,
  'others-change': (others: readonly string[]) => `${all(others)} can change this. Nothing was changed.`,
  'private-not-here': (why: 'no private messages' | 'no account' | 'the playbook' | 'not opened', network: string) =>
    ({
      'no private messages': `Private messages on ${network} cannot be sent from here. Nothing was sent; your words are kept. Ask in public for a way to reach them.`,
      'no account': `No account of ours on ${network} is connected. Nothing was sent; your words are kept. Connect one.`,
      'the playbook':
        'The playbook keeps every word in public. Nothing was sent; your words are kept. Answer in public, or have the playbook changed.',
      'not opened': 'The private leg was taken back meanwhile. Nothing was sent; your words are kept. Open it again.',
    })[why],
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
}
