/** One case: who it is, what was said, and what we owe. */
export const kase = {
  notHere: 'This case is not here, or not for you.',
  away: 'The desk does not answer. Nothing was changed. Trying again.',
  backToList: 'Back to the list',
  on: (network: string): string => `on ${network}`,
  who: 'who',
  nothingMore: 'Nothing more is known than what it says.',
  take: 'Take it',
  taken: 'It is with you.',
  said: (name: string): string => `What was said with ${name}`,
  public: 'Public',
  perhapsOut: 'perhaps out',
  notOut: 'not out yet',
  replyDeleted: 'This reply was deleted there at {at}',
  postDeleted: '{name} deleted this post at {at}',
  stands: 'stands under {name}’s post since {at}',
  edited: 'Edited {at},',
  seeBoth: 'see both',
  newSince: (when: string): string => `new since ${when}`,
  before: 'Before',
  status: { open: 'Open', waiting: 'Waiting on them', later: 'Later', resolved: 'Resolved' },
  laterUntil: (name: string, until: string | null): string => `${name}, until ${until ?? 'they write'}`,
}

/** The composer: who reads it, what stands in its way, and how it goes. */
export const composer = {
  reply: 'Reply in public',
  goOn: 'Go on with your draft',
  kept: 'It is kept.',
  cannotHere: (network: string): string => `Nobody can answer here from the desk. Answer on ${network} itself.`,
  everyoneReads: (network: string): string => `Everyone on ${network} reads it.`,
  nothingYet: 'Nothing is written yet.',
  what: 'What this reply does',
  answers: 'This answers',
  acknowledges: 'Only acknowledges',
  close: 'Close',
  stops: (many: number): string => (many === 1 ? '1 thing stops this' : `${many} things stop this`),
  withReason: 'Reply, with a reason…',
  length: (length: number, max: number, tooMany: number): string =>
    tooMany > 0 ? `${length} of ${max}, ${tooMany} too many` : `${length} of ${max}`,
  keptHere: 'kept in this browser',
  keptUntilBack: 'kept in this browser until we are back',
  keptAt: (time: string): string => `kept ${time}`,
  otherWindow: (time: string): string => `Another window of yours kept this draft at ${time}. Both are kept.`,
  takeOther: 'Take that one',
  keepMine: 'Go on with mine',
  readAgain: 'Read it again',
  stillFits: 'It still fits, send',
  read: 'Read it',
  noConnection:
    'No connection. We do not know whether the desk got this. Your words are kept; send again, it will not go out twice.',
  stopped: 'Sending was stopped.',
  secondLook: 'It asks for a second look',
  whyGo: 'Why it should go as it is',
  whyGoHint: 'It is kept with the reply, for whoever reads this case after you.',
  noReason: 'Write a few words; whoever asks later will be glad of them.',
  backToText: 'Back to the text',
}

/** A reply on its way. */
export const underWay = {
  sending: 'Sending',
  undo: 'Undo',
  sendNow: 'Send now',
  unsure: (network: string): string =>
    `We do not know yet whether this arrived. Your words are kept. We are looking on ${network} and will not send it twice.`,
  isThere: 'It is there',
  notThere: 'It is not there, send it',
  refused: (network: string): string => `${network} did not take it. Your words are kept as a draft.`,
  goOn: 'Go on with the draft',
  look: 'Look there',
}

/** What the guard says, around its own sentences. */
export const guardPane = {
  before: 'Before it goes',
  strengths: { forbid: 'Stops', hold: 'Second look', advise: 'Worth a thought' },
  clear: 'Nothing stands in the way.',
  unreachable: 'The guard cannot be asked now.',
  readsAgain: 'The guard cannot be asked now. It reads everything again before it goes.',
  /** `3, one stops`. */
  tally: (many: number, stops: number): string => [String(many), stop(stops)].filter(Boolean).join(', '),
  beforeItGoes: (many: number): string => `${many} before it goes`,
  stop,
  whileWriting: 'While you write',
  person: 'The person',
  says: 'What the guard says',
  who: 'Who this is',
}

const SPELLED = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function stop(many: number): string {
  return many === 0 ? '' : `${SPELLED[many] ?? many} ${many === 1 ? 'stops' : 'stop'}`
}
