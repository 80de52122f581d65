import type { Need } from '../../domain/case/private-leg.ts'

type Audience = 'public' | 'private' | 'note'
type Why = 'no private messages' | 'no account' | 'the playbook'

/** Who reads what is written, the private leg of a case, and others who write at the same time. */
export const inPrivate = {
  /** The first word of every band and leg. */
  audience: { public: 'Public', private: 'Private', note: 'Note' } satisfies Record<Audience, string>,
  notPrivate: 'Not private',
  /** Who reads it, after that word. `readers` is "About 41,200 may see it." or nothing. */
  bandPublic: (network: string, readers: string) => `Everyone on ${network} can read this.${readers}`,
  maySee: (readers: string) => ` ${readers} may see it.`,
  bandPrivate: (name: string) => `Only ${name} and our team. ${name} may publish it.`,
  bandServers: "The server's staff and everyone named can read this.",
  bandNote: 'Only our team.',
  whoReads: 'Who reads this',
  /** Words that lead to another audience. */
  toPublic: 'In public',
  toPrivate: 'In private…',
  toNote: 'Note',
  fieldPublic: (name: string, network: string) => `Reply in public to ${name}, everyone on ${network} can read this`,
  fieldPrivate: (name: string) => `Write in private to ${name}, only they and our team read it`,
  fieldServers: (name: string) => `Write to ${name}, the server's staff and everyone named can read it`,
  fieldNote: 'Note, only our team reads it',
  /** The section's name. */
  region: { public: 'Reply in public', private: 'Write in private', note: 'Note' } satisfies Record<Audience, string>,
  /** What pressing the button does; it names the readers. */
  send: (audience: Audience, name: string) =>
    ({ public: 'Reply in public', private: `Send to ${name} only`, note: 'Keep note' })[audience],
  sendNotPrivate: (name: string) => `Send to ${name}, not private`,
  withReason: (audience: Audience, name: string) =>
    audience === 'private' ? `Send to ${name} only, with a reason…` : 'Reply, with a reason…',
  goOn: { public: 'Go on with your draft', private: 'Go on in private', note: 'Note' } satisfies Record<
    Audience,
    string
  >,
  goes: (by: string | null, audience: Audience, name: string, seconds: number) =>
    `${by === null ? 'Goes out' : `${by}’s reply goes out`} to ${audience === 'private' ? `${name} only` : 'everyone'} ${seconds > 0 ? `in ${seconds} s` : 'now'}`,
  goesSoon: (audience: Audience, name: string) =>
    `Goes out to ${audience === 'private' ? `${name} only` : 'everyone'} in a moment.`,
  /** Beside a leg's name. */
  legPublic: (network: string) => `everyone on ${network}`,
  legPrivate: (name: string) => `only ${name} and our team`,
  legFor: (need: string) => `for: ${need}`,
  legEmpty: 'Nothing was written there yet.',
  postInPrivate: 'in private',
  need: {
    bag_tag: 'bag tag number',
    booking_code: 'booking code',
    phone: 'phone number',
    address: 'address',
    other: 'something else…',
  } satisfies Record<Need, string>,
  whyTitle: 'Why in private?',
  whyNeed: (name: string) => `What I need from ${name}`,
  whyWords: 'What it is',
  whyMissing: 'Say in a few words what you need; it stands over the private talk.',
  whyOwed: 'Return to public stays owed until you write there again, or say why not.',
  whyServers: (network: string) =>
    `On ${network} the server's staff and everyone named can read such a message. It is not private.`,
  whyCall: (name: string) => `The playbook allows a call as well. Ask ${name} for the number, and whether we may ring.`,
  writeOnly: (name: string) => `Write to ${name} only`,
  refusedTitle: 'Not in private',
  refused: (why: Why, network: string) =>
    ({
      'no private messages': `Private messages on ${network} cannot be sent from here.`,
      'no account': `No account of ours on ${network} is connected, so nothing can be sent.`,
      'the playbook': 'The playbook keeps every word in public, so nothing is said in private here.',
    })[why],
  refusedWay: (why: Why) =>
    ({
      'no private messages': 'Answer in public, and ask there for a way to reach them.',
      'no account': 'Connect an account, or leave a note for whoever can.',
      'the playbook': 'Answer in public, without personal data. Owners and leads can change the playbook.',
    })[why],
  answerInPublic: 'Answer in public',
  openedBy: (at: string, by: string) => `after the private leg, opened ${at}, ${by}`,
  you: 'you',
  wentPrivate: (who: string, need: string) => `${who} went private for: ${need}`,
  /** Under a row. */
  wroteInPrivate: (mine: boolean, text: string) => `${mine ? 'You' : 'We'} wrote in private: ${text}`,
  theyInPrivate: (text: string) => `In private: ${text}`,
  /** Others who write. */
  isWriting: (name: string) => `${name} is writing`,
  areWriting: (names: string) => `${names} are writing`,
  writesHere: (names: string, many: boolean, since: string) =>
    `${names} ${many ? 'are' : 'is'} writing here too, since ${since}`,
  answered: (by: string, name: string) => `${by} answered ${name} just now, while you wrote.`,
  yoursKept: 'Yours is kept as a draft.',
  readTheirs: (by: string) => `Read ${by}’s`,
  sendAsWell: 'Send mine as well…',
  asNote: 'Make it a note',
  wrote: (name: string, at: string) => `${name} wrote again at ${at}, while you wrote.`,
  edited: (name: string, at: string) => `${name} edited a post at ${at}.`,
  editedAdded: (name: string, at: string, added: string) => `${name} edited a post at ${at}: “${added}” was added.`,
  deleted: (name: string, at: string) => `${name} deleted a post at ${at}.`,
  nothingSent: 'Nothing was sent.',
  asWellTitle: 'Send mine as well?',
  asWellLabel: 'Why two answers',
  asWellHint: 'It is kept in the case. Both will stand there, one after the other.',
  asWellMissing: 'Write a few words: everybody will see two answers.',
}
