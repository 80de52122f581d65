import type {
  composer as enComposer,
  guardPane as enGuardPane,
  kase as en,
  underWay as enUnderWay,
} from '../en/case.ts'

export const kase: typeof en = {
  notHere: 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert. Neuer Versuch läuft.',
  backToList: 'Zurück zur Liste',
  on: (network) => `auf ${network}`,
  who: 'wer',
  nothingMore: 'Mehr, als da steht, ist nicht bekannt.',
  take: 'Übernehmen',
  taken: 'Der Fall ist bei Ihnen.',
  said: (name) => `Was mit ${name} gesprochen wurde`,
  public: 'Öffentlich',
  perhapsOut: 'vielleicht draußen',
  notOut: 'noch nicht draußen',
  replyDeleted: 'Diese Antwort wurde dort gelöscht: {at}',
  postDeleted: '{name} hat diesen Beitrag gelöscht: {at}',
  stands: 'steht unter dem Beitrag von {name} seit {at}',
  edited: 'Geändert {at},',
  seeBoth: 'beides ansehen',
  newSince: (when) => `neu seit ${when}`,
  before: 'Vorher',
  status: { open: 'Offen', waiting: 'Wir warten auf Antwort', later: 'Später', resolved: 'Erledigt' },
  laterUntil: (name, until) => `${name}, bis ${until ?? 'wieder geschrieben wird'}`,
}

export const composer: typeof enComposer = {
  reply: 'Öffentlich antworten',
  goOn: 'Mit dem Entwurf weitermachen',
  kept: 'Er ist gespeichert.',
  cannotHere: (network) => `Vom Desk aus kann hier niemand antworten. Antworten Sie auf ${network} selbst.`,
  everyoneReads: (network) => `Alle auf ${network} lesen das.`,
  nothingYet: 'Noch ist nichts geschrieben.',
  what: 'Was diese Antwort tut',
  answers: 'Das beantwortet es',
  acknowledges: 'Nur ein erstes Wort',
  close: 'Schließen',
  stops: (many) => (many === 1 ? '1 Punkt hält auf' : `${many} Punkte halten auf`),
  withReason: 'Antworten, mit Begründung …',
  length: (length, max, tooMany) => (tooMany > 0 ? `${length} von ${max}, ${tooMany} zu viel` : `${length} von ${max}`),
  keptHere: 'in diesem Browser gespeichert',
  keptUntilBack: 'in diesem Browser gespeichert, bis die Verbindung wieder da ist',
  keptAt: (time) => `gespeichert ${time}`,
  otherWindow: (time) =>
    `Ein anderes Fenster von Ihnen hat diesen Entwurf um ${time} gespeichert. Beide sind aufgehoben.`,
  takeOther: 'Jenen nehmen',
  keepMine: 'Mit meinem weitermachen',
  readAgain: 'Noch einmal lesen',
  stillFits: 'Es passt noch, senden',
  read: 'Lesen',
  noConnection:
    'Keine Verbindung. Wir wissen nicht, ob der Desk das bekommen hat. Ihre Worte sind gespeichert; senden Sie noch einmal, es geht nicht doppelt hinaus.',
  stopped: 'Das Senden wurde aufgehalten.',
  secondLook: 'Das braucht einen zweiten Blick',
  whyGo: 'Warum es so hinausgehen soll',
  whyGoHint: 'Das wird mit der Antwort aufgehoben, für alle, die diesen Fall nach Ihnen lesen.',
  noReason: 'Schreiben Sie ein paar Worte; wer später fragt, wird froh darüber sein.',
  backToText: 'Zurück zum Text',
}

export const underWay: typeof enUnderWay = {
  sending: 'Wird gesendet',
  undo: 'Rückgängig',
  sendNow: 'Jetzt senden',
  unsure: (network) =>
    `Wir wissen noch nicht, ob das angekommen ist. Ihre Worte sind gespeichert. Wir sehen auf ${network} nach und senden es nicht zweimal.`,
  isThere: 'Es steht da',
  notThere: 'Es steht nicht da, senden',
  refused: (network) => `${network} hat es nicht angenommen. Ihre Worte sind als Entwurf gespeichert.`,
  goOn: 'Mit dem Entwurf weitermachen',
  look: 'Dort nachsehen',
}

export const guardPane: typeof enGuardPane = {
  before: 'Vor dem Senden',
  strengths: { forbid: 'Hält auf', hold: 'Zweiter Blick', advise: 'Einen Gedanken wert' },
  clear: 'Nichts steht im Weg.',
  unreachable: 'Der Wächter ist gerade nicht zu fragen.',
  readsAgain: 'Der Wächter ist gerade nicht zu fragen. Er liest alles noch einmal, bevor es hinausgeht.',
  tally: (many, stops) => [String(many), stop(stops)].filter(Boolean).join(', '),
  beforeItGoes: (many) => `${many} vor dem Senden`,
  stop,
  whileWriting: 'Während Sie schreiben',
  person: 'Die Person',
  says: 'Was der Wächter sagt',
  who: 'Wer das ist',
}

const SPELLED = ['keiner', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

function stop(many: number): string {
  return many === 0 ? '' : `${SPELLED[many] ?? many} ${many === 1 ? 'hält' : 'halten'} auf`
}
