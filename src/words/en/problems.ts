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
}
