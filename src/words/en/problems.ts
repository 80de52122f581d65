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
}
