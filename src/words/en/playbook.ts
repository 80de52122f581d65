/** The company's choices, read as promises. `{blanks}` are settings inside a sentence. */
export const playbook = {
  title: 'Playbook',
  skip: 'Go to the playbook',
  away: 'The desk does not answer. Nothing was changed. Load the page again in a moment.',
  unchanged: 'nobody has changed it yet',
  changed: 'changed {at} by {who}',
  oneClock: '1 clock runs and keeps the promise it was given.',
  clocks: '{many} clocks run and keep the promise they were given.',
  save: 'Save',
  saved: 'Saved. Clocks that run keep the promise they were given.',
  own: 'own…',
  inMinutes: (label: string): string => `${label}, in minutes`,
  minutes: 'min',
  takeOut: 'take out',
  takeOutOf: (what: string): string => `take out ${what}`,
}

/** What we promise to whom, and what it would have meant. */
export const promises = {
  title: 'What we promise',
  nth: (place: number): string => `promise ${place}`,
  one: 'To {kind} {weight} on {network} we answer within {answer}, {first}, counted {counted}.',
  last: 'To whatever else asks for an answer we answer within {answer}, {first}, counted {counted}.',
  labels: {
    answer: 'Answer',
    first: 'First word',
    firstWithin: 'First word within',
    counted: 'Counted',
    kind: 'Kind',
    weight: 'Weight',
    network: 'Network',
  },
  firstYes: 'after a first word within',
  firstNo: 'with no first word before',
  counted: { open: 'while we are open', always: 'day and night' },
  kinds: { any: 'whatever asks for an answer', complaint: 'a complaint', question: 'a question' },
  weights: { any: 'of any weight', harm: 'of real harm or worse', grave: 'that is grave' },
  anyNetwork: 'any network',
  more: 'Promise some people more',
  firstCounts: 'The first that fits counts.',
  most: 'Nobody waits longer than 24 h, whatever our hours are.',
  noEffect: 'Last 30 days: there is no answer to measure this by yet.',
  effect: (answers: number, late: number, firstWords: number, firstLate: number): string =>
    `Last 30 days: of ${answers} ${answers === 1 ? 'answer' : 'answers'} ${late} would have been late.${
      firstWords > 0 ? ` Of ${firstWords} first ${firstWords === 1 ? 'word' : 'words'} ${firstLate}.` : ''
    }`,
  beside: 'What else we owe',
  besides:
    'Praise is thanked within {thank}. Whoever answered asks {followUp} later whether it is really solved. What went private is back in public within {returnToPublic}. A reply that waits for a second reader is read within {approve}. Who was helped is asked for an update after {askForUpdate}.',
  besideLabels: {
    thank: 'Thank',
    followUp: 'Follow up after',
    returnToPublic: 'Return to public',
    approve: 'Approve',
    askForUpdate: 'Ask for an update after',
  },
  heard: 'Who hears of it',
  hears:
    'Whoever owns a promise hears of it when {warnAt} of it is used. When it is broken, so do {broken}. When its owner is away, it goes back to nobody and {away} hear of it.',
  hearLabels: { warnAt: 'Warn at', broken: 'Told when broken', away: 'Told when away' },
  told: { leads: 'the leads', owners: 'the owners', everyone: 'everyone here' },
  shares: { half: 'half', threeQuarters: 'three quarters', nineTenths: 'nine tenths' },
}

/** When we are here. */
export const hours = {
  title: 'When we are open',
  open: 'We are open {when}, by the clock of {zone}.',
  labels: { open: 'Open', zone: 'Time zone' },
  always: 'day and night',
  inHours: 'in these hours',
  shut: 'shut ',
  and: ' and ',
  opens: (day: string): string => `${day} opens`,
  closes: (day: string): string => `${day} closes`,
  dayAfter: ' the day after',
  takeOut: (from: string, to: string, day: string): string => `take out ${from} to ${to}, ${day}`,
  add: '+ hours',
  likeBefore: 'like the day before',
  ofDay: (what: string, day: string): string => `${what}, ${day}`,
  noClosed: 'No closed days',
  closed: (many: number, next: string | null): string =>
    `${many === 1 ? '1 day closed' : `${many} days closed`}${next === null ? '' : `, next ${next}`}`,
  closedOn: 'Closed on',
  because: 'because of',
  addDay: 'Add the day',
}
