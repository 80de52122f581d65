/** What stands on many pages. */
export const parts = {
  /** The title of the browser's tab. */
  title: (page: string): string => `${page} · Amends`,
  close: 'Close',
  back: 'Back',
  wrongThings: (many: number): string => `${many} things to look at:`,
  showPassword: 'Show the password',
  show: 'show',
  hide: 'hide',
  picture: '(a picture, no words)',
  showAll: (characters: string): string => `Show all of it, ${characters} characters`,
  noConnection: 'No connection.',
  unreadable: 'The desk did not answer in a way this page understands. Nothing was changed.',
  away: 'The desk does not answer. Nothing is lost: what you wrote is kept. Trying again.',
  openThere: 'Open there',
  broken: 'This page could not be drawn',
  brokenSaid:
    'Something here is not as the desk expects it. Nothing is lost: what you wrote is kept. Load the page anew; where that does not help, tell whoever looks after the desk what stands below.',
  brokenWhy: 'What went wrong',
  loadAnew: 'Load it anew',
  backToOwed: 'Back to what you owe',
  undo: 'undo',
  why: 'why',
  takeItBack: 'Take it back',
}
