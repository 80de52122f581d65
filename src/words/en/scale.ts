/** Thanks that we owe (C42). */
export const praise = {
  short: 'Praise',
  title: 'Praise, to be thanked for',
  goTo: 'Go to: praise',
  none: 'Nobody waits for thanks. Praise that says more than a word stands here until we have answered it.',
}
