import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('en')

/** Why something was refused: what happened, what was kept, what to do next. */
export const problems = {
  'case-not-here': () => 'This case is not here, or not for you.',
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
  /** A trainee wanted to send; those who may, by their first names. */
  'needs-lead': (who: string, others: readonly string[]) =>
    `${who} writes, ${oneOf(others)} sends: this needs a lead. Nothing was sent; your words are kept.`,
  'others-change': (others: readonly string[]) => `${all(others)} can change this. Nothing was changed.`,
}
