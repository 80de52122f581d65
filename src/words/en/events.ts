import type { Kind } from '../../domain/triage/triage.ts'
import { triage } from './triage.ts'

/** What the desk and the team did with a case, each in one sentence without its end. */
export const events = {
  theDesk: 'The desk',
  somebody: 'Somebody',
  takenBack: ', taken back',
  openIt: 'open it',
  opened: (who: string): string => `${who} opened this case`,
  took: (who: string): string => `${who} took it`,
  heldReason: (who: string, reason: string): string =>
    `${who} sent it after a second look${reason ? `: “${reason}”` : ''}`,
  sentUnsure: (network: string): string => `The line broke while it was sent; the desk looked on ${network}`,
  sawAbsent: (who: string): string => `${who} saw that it was not there`,
  sawThere: (who: string): string => `${who} saw that it stands there`,
  judgedBack: (judged: string): string => `${judged}, and took it back`,
  late: (what: string, until: string): string => `The promise to ${what} was broken: it ran until ${until}`,
  routed: (who: string): string => `It went to ${who}, who handles this and owed least`,
  wentBack: (who: string): string => `${who} is away, so it went back to nobody`,
  promised: (who: string, what: string, by: string): string => `${who} promised ${what} by ${by}`,
  kept: (who: string, what: string): string => `${who} noted: ${what}`,
  waived: (who: string, what: string, reason: string): string => `${who} gave up “${what}”: “${reason}”`,
  unwaived: (who: string, what: string): string => `${who} took that back: ${what} is owed again`,
  topic: (who: string, name: string): string =>
    `${who} said what it is about: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  joined: (name: string): string => `${name} joined in`,
  resolved: (who: string): string => `${who} resolved it`,
  resolvedAnyway: (who: string, reason: string): string => `${who} resolved it although something is owed: “${reason}”`,
  reopened: 'They wrote again, and it is open again',
  snoozed: (who: string, until: string | null): string => `${who} put it away until ${until ?? 'they write'}`,
  woke: 'It is back',
  wokeByThem: 'They wrote, and it is back',
  wokeByTime: 'It is back, as you asked',
  wokeByPromise: 'It is back: a promise is about to end',
  handedTo: (who: string, to: string): string => `${who} handed it to ${to}`,
  handedBack: (who: string): string => `${who} gave it back to nobody`,
  splitOff: (who: string, count: string): string =>
    `${who} split ${count === '1' ? 'a post' : `${count} posts`} off into a case of its own`,
  splitFrom: (who: string): string => `${who} split this off from another case`,
  merged: (who: string, name: string | null): string =>
    `${who} put another case${name === null ? '' : ` of ${name}`} into this one`,
  mergedInto: (who: string): string => `${who} put this into another case`,
}

const SEVERITY: Record<string, string> = {
  1: 'called this an annoyance',
  2: 'called this real harm',
  3: 'called this grave',
}

/** What a person says against the judge. */
export const correct = {
  severity: (who: string, to: string): string => `${who} ${SEVERITY[to] ?? 'judged this anew'}`,
  kind: (who: string, to: Kind): string => {
    const kind = triage.kindWithin(to)
    return `${who} called this ${/^(complaint|question)$/.test(kind) ? `a ${kind}` : kind}`
  },
  needs: (who: string, yes: boolean, reason: string | null): string =>
    `${who} said that ${yes ? 'it needs an answer' : 'no answer is needed'}${reason ? `: “${reason}”` : ''}`,
  label: 'Say what it is',
  itIs: 'It is',
  graver: 'graver',
  slighter: 'less grave',
  noAnswer: 'No answer needed…',
  kept: 'Your word is kept.',
  takenBack: 'Taken back.',
  owedNow: 'An answer is owed now.',
  owedNowOpen: 'an answer is owed now · {open}',
  youCalled: (kind: string): string => `you called this ${kind}`,
  wordKept: 'your word is kept',
  title: 'No answer needed, because…',
  why: 'Why none is needed',
  whyHint: 'It is kept with the post, for whoever asks later.',
  missing: 'Write a few words: a post is left without an answer only for a reason.',
  keep: 'No answer needed',
  back: 'Back to the case',
  often: 'Often',
  reasons: ['They talk among themselves', 'It is settled elsewhere', 'It is not about us'],
}
