/** A reply that a second reader must pass first. */
export const approval = {
  send: 'Send for approval',
  waits: (reader: string | null) =>
    reader === null
      ? 'Nobody who may read it is here yet. It waits, and nothing is sent.'
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
  rowBefore: (writer: string) => `Approve ${writer}’s reply to `,
  forYou: (phrase: string, due: string) => `${phrase}: ${due}, for you`,
  events: {
    waits: (who: string) => `${who} wrote a reply, and a second reader must pass it`,
    approved: (who: string) => `${who} read it and let it go`,
    sentBack: (who: string, word: string) => `${who} sent it back: “${word}”`,
  },
}
