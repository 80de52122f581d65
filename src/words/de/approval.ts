import type { approval as en } from '../en/approval.ts'

export const approval: typeof en = {
  send: 'Zur Freigabe geben',
  waits: (reader) =>
    reader === null
      ? 'Noch ist niemand da, der sie lesen darf. Sie wartet, und nichts wird gesendet.'
      : `${reader} hat sie. Nichts wird gesendet, bevor sie gelesen ist.`,
  by: (moment) => `Fällig: ${moment}.`,
  takeBack: 'Zurücknehmen',
  title: (writer) => `Die Antwort von ${writer} wartet auf Sie`,
  titleOther: (writer, reader) => `Die Antwort von ${writer} wartet auf ${reader ?? 'jemanden, der sie lesen darf'}`,
  newer: (name, moment, writer) => `${name} schrieb um ${moment} noch einmal, nach ${writer}. Lesen Sie das zuerst.`,
  nothing: 'Die Prüfung fand nichts, was im Weg steht.',
  word: (writer) => `Ein Wort für ${writer}`,
  wordHint: 'Nötig, um sie zurückzugeben; es bleibt im Fall.',
  noWord: 'Sagen Sie in ein paar Worten, was anders sein soll.',
  approve: 'Freigeben und senden',
  sendBack: 'Zurückgeben',
  sent: 'Freigegeben. Sie geht gleich hinaus.',
  back: (writer) => `An ${writer} zurückgegeben, als Entwurf.`,
  queued: 'Sie wartet auf einen zweiten Leser.',
  rowBefore: (writer) => `Freigeben, was ${writer} schrieb an `,
  forYou: (phrase, due) => `${phrase}: ${due}, für Sie`,
  events: {
    waits: (who) => `${who} hat eine Antwort geschrieben, die zuerst jemand lesen muss`,
    approved: (who) => `${who} hat sie gelesen und freigegeben`,
    sentBack: (who, word) => `${who} hat sie zurückgegeben: „${word}“`,
  },
}
