/** A reply that a second reader must pass first. */
export const approval = {
  send: 'Send for approval',
  waits: (reader: string | null) =>
    reader === null
      ? 'Nobody who may read it is here. It waits on the list of all who may, and nothing is sent.'
      : `${reader} has it. Nothing is sent before it was read.`,
  by: (moment: string) => `It is owed ${moment}.`,
  takeBack: 'Take it back',
  title: (writer: string) => `${writer}’s reply waits for you`,
  titleOther: (writer: string, reader: string | null) =>
    `${writer}’s reply waits for ${reader ?? 'somebody who may read it'}`,
  newer: (name: string, moment: string, writer: string) =>
    `${name} wrote again at ${moment}, after ${writer}. Read it first.`,
  nothing: 'The guard found nothing in its way.',
  word: (writer: string) => `A word for ${writer}`,
  wordHint: 'Needed to send it back; it is kept in the case.',
  noWord: 'Say in a few words what should be different.',
  approve: 'Approve and send',
  sendBack: 'Send back',
  sent: 'Approved. It goes out soon.',
  back: (writer: string) => `Sent back to ${writer}, as a draft.`,
  queued: 'It waits for a second reader.',
  waitsForYou: 'waits for you',
  waitsFor: (reader: string | null) => `waits for ${reader ?? 'a second reader'}`,
  inPrivate: (text: string) => `In private: ${text}`,
  otherReader: (phrase: string) => `${phrase}: somebody else reads it now`,
  writtenBy: (writer: string) => `${writer} wrote it`,
  edit: 'Edit',
  editHint: (writer: string) => `What ${writer} wrote stays in the case, beside your words.`,
  editLabel: (writer: string) => `${writer}’s reply, in your words`,
  asItWas: 'As it was',
  changed: (by: string) => `changed by ${by}`,
  changedLine: (by: string) => `${by} changed the words.`,
  before: (writer: string) => `What ${writer} wrote:`,
  reason: 'Why it goes all the same',
  noReason: 'Say why it goes all the same, or change the words.',
  rowBefore: (writer: string) => `Approve ${writer}’s reply to `,
  forYou: (phrase: string, due: string) => `${phrase}: ${due}, for you`,
  events: {
    waits: (who: string) => `${who} wrote a reply, and a second reader must pass it`,
    approved: (who: string) => `${who} read it and let it go`,
    changed: (who: string) => `${who} changed the words and let it go`,
    otherReader: (from: string | null, why: string, to: string | null) =>
      from === null
        ? `The reply that waits went to ${to}`
        : `${from} ${why === 'away' ? 'is away' : why === 'role' ? 'does not read replies any more' : 'is not on the desk any more'}; ${to === null ? 'the reply waits on the list of all who may read it' : `the reply went to ${to}`}`,
    sentBack: (who: string, word: string) => `${who} sent it back: “${word}”`,
  },
}
