/** Lists of what we owe and of what asks for nothing, and their rows. */
export const lists = {
  listening: 'Listening. Nothing yet.',
  watch: 'Watch the make-believe network meanwhile.',
  openRehearsal: 'Open Rehearsal',
  empty: {
    mine: 'Nothing is owed by you.',
    nobody: 'Everything that is owed has somebody.',
    everyone: 'Nothing is owed to anybody.',
  },
  haveNobody: (many: number, count: string): string => (many === 1 ? '1 has nobody yet.' : `${count} have nobody yet.`),
  look: (many: number): string => (many === 1 ? 'Look at it' : 'Look at them'),
  away: (time: string): string =>
    `No connection since ${time}. This is the list as it was then; times still count. Write on: drafts stay in this browser and nothing is sent until we are back.`,
  back: (news: string): string => `Back. ${news} while you were away`,
  bring: 'bring up to date',
  upToDate: 'The list is up to date.',
  added: (many: number): string => `${many} new`,
  moved: (many: number): string => (many === 1 ? '1 changed its place' : `${many} changed places`),
  settled: (many: number): string => `${many} settled`,
  late: (many: number): string => `${many} late`,
  owedNow: 'owed now',
  costliest: 'costliest first,',
  order:
    'Costliest wait first: the end of the promise, moved earlier by harm, by anger, by how many may read it, and once more shortly before it ends. An answer that is late already gives way for some hours to what can still be kept.',
  nothingMore: 'nothing more is known',
  /** After a name and a time: `Dana Okafor, within 42 min:`. */
  because: (when: string): string => `, ${when}:`,
  quietOrder: (count: string): string => `${count} · newest first, each with its reason`,
  noneQuiet: 'Nothing was left unanswered. Banter, news and spam would stand here, each with its reason.',
  needsAnswer: 'It needs an answer',
  saidSo: (who: string, reason: string | null): string => (reason ? `${who}: “${reason}”` : `${who} said so`),
  orders: {
    waiting: 'the longest wait first',
    later: 'what comes back first',
    resolved: 'the last one first',
  },
  none: {
    waiting: 'Nobody lets us wait. What we answered stands here until they write.',
    later: 'Nothing was put away. Snooze puts a case here until a moment, or until they write.',
    resolved: 'Nothing is resolved yet.',
  },
  untilTheyWrite: 'until they write',
  until: (moment: string): string => `until ${moment}`,
  since: (moment: string): string => `since ${moment}`,
  marks: { new: 'New', edited: 'Edited', draft: 'Draft' },
  withNobody: 'with nobody',
  withYou: 'with you',
  with: (name: string): string => `with ${name}`,
  was: (kind: string): string => `Was a ${kind}`,
  /** Words of a reply stand for themselves. */
  promised: (what: string, moment: string): string =>
    what.startsWith('“') ? `We wrote: ${what}` : `We promised ${what} by ${moment}`,
  on: (network: string): string => `on ${network}`,
}
