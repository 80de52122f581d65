import type { approval as en } from '../en/approval.ts'

export const approval: typeof en = {
  send: 'Zur Freigabe geben',
  waits: (reader) =>
    reader === null
      ? 'Niemand ist da, der sie lesen darf. Sie wartet auf der Liste aller, die es dürfen, und nichts wird gesendet.'
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
  waitsForYou: 'wartet auf Sie',
  waitsFor: (reader) => `wartet auf ${reader ?? 'einen zweiten Leser'}`,
  inPrivate: (text) => `Privat: ${text}`,
  otherReader: (phrase) => `${phrase}: jetzt liest es jemand anders`,
  writtenBy: (writer) => `geschrieben von ${writer}`,
  edit: 'Ändern',
  editHint: (writer) => `Was ${writer} schrieb, bleibt im Fall, neben Ihren Worten.`,
  editLabel: (writer) => `Die Antwort von ${writer}, in Ihren Worten`,
  asItWas: 'Wie sie war',
  changed: (by) => `geändert von ${by}`,
  changedLine: (by) => `${by} hat die Worte geändert.`,
  before: (writer) => `Was ${writer} schrieb:`,
  reason: 'Warum sie trotzdem hinausgeht',
  noReason: 'Sagen Sie, warum sie trotzdem hinausgeht, oder ändern Sie die Worte.',
  rowBefore: (writer) => `Freigeben, was ${writer} schrieb an `,
  forYou: (phrase, due) => `${phrase}: ${due}, für Sie`,
  events: {
    waits: (who) => `${who} hat eine Antwort geschrieben, die zuerst jemand lesen muss`,
    approved: (who) => `${who} hat sie gelesen und freigegeben`,
    changed: (who) => `${who} hat die Worte geändert und sie freigegeben`,
    otherReader: (from, why, to) =>
      from === null
        ? `Die Antwort, die wartet, ging an ${to}`
        : `${from} ${why === 'away' ? 'ist nicht da' : why === 'role' ? 'liest keine Antworten mehr' : 'gehört nicht mehr zum Team'}; ${to === null ? 'die Antwort wartet auf der Liste aller, die sie lesen dürfen' : `die Antwort ging an ${to}`}`,
    sentBack: (who, word) => `${who} hat sie zurückgegeben: „${word}“`,
  },
}
