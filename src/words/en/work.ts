/** What is done with a case as a whole. */
export const work = {
  resolve: 'Resolve',
  more: 'More',
  snooze: 'Snooze…',
  assign: 'Assign…',
  note: 'Note',
  split: 'Split off…',
  merge: 'Put together with…',
  said: {
    resolve: 'Resolved.',
    snooze: 'Put away.',
    'hand-over': 'Handed over.',
    label: 'Labels kept.',
    split: 'Split off into a case of its own.',
    merge: 'Put together.',
    private: 'Opened; return to public is owed.',
    call: 'Called otherwise.',
    undo: 'Taken back.',
  },
}

export const snoozing = {
  title: 'Put it away until…',
  does: 'Until then',
  /** A moment that has no day needs its "at". */
  ends: (moment: string, isTime: boolean): string => `The promise ends ${isTime ? `at ${moment}` : moment}.`,
  ended: (moment: string, isTime: boolean): string => `The promise ended ${isTime ? `at ${moment}` : moment}.`,
  endsBefore: (moment: string, isTime: boolean, until: string): string =>
    `The promise ends ${isTime ? `at ${moment}` : moment}, before ${until}.`,
  back: 'It comes back 15 min before that.',
  soon: 'That is too soon to put this away. Keep it first; then it can wait.',
  missing: 'Choose a moment that is still to come.',
  theyAnswer: 'They answer',
  inHours: (moment: string): string => `In 3 hours, ${moment}`,
  tomorrow: 'Tomorrow 09:00',
  choose: 'Or choose',
}

export const handing = {
  title: 'Hand it over to…',
  does: 'Hand over',
  alone: 'You are the only one on this desk. Invite a colleague here: ',
  know: 'What they should know',
  hint: 'Made of what the case shows. Add what it does not; only our team reads it.',
  to: 'To',
  you: ', you',
  here: ' · here',
  nobody: 'Nobody yet',
  ownWords: 'In their own words: ',
  shouldKnow: 'What you should know',
  handed: '{by} handed this to {to}',
  toYou: 'you',
}

export const moving = {
  split: 'Choose what is another matter. It gets a case of its own, with our answers to it and a promise of its own.',
  splitDoes: 'Split off',
  one: 'They wrote once in this case: there is nothing to split off.',
  all: 'Leave at least one post in this case.',
  none: 'Choose at least one post.',
  posts: 'Their posts',
  merge: 'Everything of the one you choose comes into this case. The earlier promise stays.',
  mergeDoes: 'Put together',
  alone: 'There is no other case of this person, and nobody else in this thread.',
  near: 'Cases near this one',
  owed: 'owed',
  stands: { open: 'nothing owed', waiting: 'waiting on them', later: 'later', resolved: 'resolved' },
  also: 'Also in this thread:',
}

/** Words among ourselves. */
export const notes = {
  note: 'Note',
  onlyTeam: 'only our team',
  field: 'Note, only our team reads it',
  by: (name: string): string => `Note by ${name}, only our team`,
  close: 'Close',
  keep: 'Keep note',
  kept: 'Note kept.',
}
