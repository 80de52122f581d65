/** The frame of the desk: its views, its foot, and what is said on top of it. */
export const desk = {
  toCase: 'Go to the case',
  toList: 'Go to the list',
  ways: 'Ways',
  owed: 'Owed',
  waiting: 'Waiting',
  more: 'More',
  views: 'Views',
  rest: 'The rest',
  desk: 'Desk',
  tab: {
    mine: (many: string | null): string => `${many ?? 'Nothing'} owed by me`,
    all: (many: string | null): string => `${many ?? 'Nothing'} owed`,
  },
  caseLabel: 'Case',
  quietPane: 'Nobody waits for an answer here. Each line says why.',
  nothingOpen: 'Nothing is open. {next} goes down the list, {enter} opens.',
  signedOut: 'Signed out',
  signedOutSaid: 'You were signed out. What you write is kept in this browser, and you come back to this place.',
  signIn: 'Sign in',
  newVersion: 'A new version',
  newVersionSaid: 'The desk has a new version. What you wrote is kept.',
  load: 'Load it',
}

/** The views, in the rail and on top of their lists. */
export const views = {
  mine: { short: 'By me', title: 'Owed by me' },
  nobody: { short: 'By nobody yet', title: 'Owed by nobody yet' },
  everyone: { short: 'By everyone', title: 'Owed by everyone' },
  waiting: { short: 'On them', title: 'Waiting on them' },
  later: { short: 'Later', title: 'Later' },
  resolved: { short: 'Resolved', title: 'Resolved' },
  quiet: { short: 'No answer needed', title: 'No answer needed' },
}

/** The truth about the machine, and the ways out. */
export const foot = {
  signOut: 'Sign out',
  stillIn: 'You are still signed in: the desk did not answer. Try again.',
  reconnecting: (time: string): string => `Reconnecting · list from ${time}`,
  loading: 'Loading',
  nothingHeard: 'Live · nothing heard yet',
  heard: (moment: string): string => `Live · heard ${moment}`,
  deaf: (network: string): string => `${network} is deaf`,
  deafSince: (moment: string, why: string): string => `since ${moment}: ${why}`,
  /** The make-believe network's own name. */
  rehearsal: 'Rehearsal',
  away: 'You are away. Nothing new comes to you.',
  amAway: 'I am away',
  amHere: 'I am here again',
  hereAgain: 'You are here again.',
  wentBack: (many: number): string =>
    many === 0 ? 'Nothing was owed by you.' : `${many} ${many === 1 ? 'case is' : 'cases are'} with nobody again.`,
  notices: 'Notices',
  moreNotices: (many: number): string => `${many} more`,
  seen: 'I have seen these',
  backWithNobody: (when: string): string => `back with nobody, ${when}`,
}

/** The line on top of a make-believe day. */
export const demo = {
  label: 'The make-believe day',
  done: 'That was the whole corridor.',
  otherSide: 'See it from the other side:',
  allKeys: 'all keys',
  day: 'A make-believe day.',
  byThemselves: 'People write by themselves.',
  first: 'First: {answer}',
  answer: 'answer {name}',
  hide: 'Hide this for good',
}
