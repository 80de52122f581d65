/** Sources and accounts, and what is wrong with them. */
export const connections = {
  connections: 'Connections',
  skip: 'Go to the connections',
  head: (all: number, wrong: number) =>
    `${all}${wrong === 0 ? '' : wrong === 1 ? ', one needs you' : `, ${wrong} need you`}`,
  needsYou: (wrong: number) => (wrong === 1 ? '1 needs you' : `${wrong} need you`),
  connect: 'Connect…',
  away: 'The desk does not answer. Nothing was changed. Trying again.',
  cannotAnswer: (since: string) => `Cannot answer since ${since}`,
  cannotHear: (since: string) => `Cannot hear since ${since}`,
  tookBack: (why: string) => `The network took our sign-in back (${why}).`,
  doesNotHear: (why: string) => `It cannot be heard (${why}). Trying again by itself.`,
  waits: (many: number) => (many === 1 ? '1 reply is kept and waits.' : `${many} replies are kept and wait.`),
  stillHears: 'We still hear public posts.',
  can: { listen: 'hears', reply: 'answers', find: 'finds what it sent' },
  onlyFile: 'only what is brought in from files; the case says open there',
  heard: (when: string) => `heard ${when}`,
  neverHeard: 'nothing heard yet',
  postsToday: (many: string) => `${many} posts today`,
  over: (many: string) => `over ${many}`,
  hole: (from: string, to: string, fetched: number) =>
    `Hole closed: ${from} to ${to}, ${fetched === 1 ? '1 post' : `${fetched} posts`} fetched later.`,
  signInAgain: 'Sign in again',
  signInAgainTo: (handle: string) => `Sign in again as ${handle}`,
  everything: 'Everything that happened',
  everythingOf: (handle: string) => `Everything that happened to ${handle}`,
  nothingHappened: 'Nothing happened since it was connected.',
  events: {
    connected: (by: string | null) => (by === null ? 'Connected' : `Connected by ${by}`),
    deaf: (why: string) => `Could not be heard: ${why}`,
    'hears again': (since: string) => `Heard again; it had been deaf since ${since}`,
    refused: (why: string) => `The network took our sign-in back: ${why}`,
    'signed in': (by: string | null) => (by === null ? 'Signed in again' : `Signed in again by ${by}`),
    removed: (by: string | null) => (by === null ? 'Removed' : `Removed by ${by}`),
  },
  remove: 'Remove…',
  removeOf: (name: string) => `Remove… ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  removeStays: (cases: string) => `Its ${cases} cases stay. Nothing new will be heard.`,
  removeNow: (name: string) => `Remove ${name}`,
  keepIt: 'Keep it',
  connectTitle: 'Connect an account',
  network: 'Network',
  fields: {
    handle: { label: 'Handle', hint: 'As people write it: @northwindair.' },
    name: { label: 'Name', hint: 'Replies stand under this name.' },
    secret: { label: 'Access token', hint: 'Kept sealed; nobody can read it again, here neither.' },
  },
  missing: { handle: 'Type the handle.', name: 'Type the name.', secret: 'Paste the access token.' },
  connectNow: 'Connect',
  connected: 'Connected. It is heard from now on.',
  removed: 'Removed. Its cases stay.',
  signedIn: (woken: number) =>
    woken === 0
      ? 'Signed in.'
      : woken === 1
        ? 'Signed in. The reply that waited goes out.'
        : `Signed in. ${woken} replies that waited go out.`,
}
