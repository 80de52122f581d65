/** Why something was refused: what happened, what was kept, what to do next. */
export const problems = {
  'case-not-here': () => 'This case is not here, or not for you.',
}
