import type { lists as en } from '../en/lists.ts'

export const lists: typeof en = {
  listening: 'Wir hören zu. Noch nichts.',
  watch: 'Sehen Sie sich solange das ausgedachte Netzwerk an.',
  openRehearsal: 'Rehearsal öffnen',
  empty: {
    mine: 'Bei Ihnen ist nichts fällig.',
    nobody: 'Alles, was fällig ist, ist bei jemandem.',
    everyone: 'Bei niemandem ist etwas fällig.',
  },
  haveNobody: (many, count) => (many === 1 ? '1 ist noch bei niemandem.' : `${count} sind noch bei niemandem.`),
  look: (many) => (many === 1 ? 'Den Fall ansehen' : 'Die Fälle ansehen'),
  away: (time) =>
    `Keine Verbindung seit ${time}. Das ist die Liste, wie sie da war; die Zeiten laufen weiter. Schreiben Sie ruhig: Entwürfe bleiben in diesem Browser, und nichts wird gesendet, bis die Verbindung wieder da ist.`,
  back: (news) => `Wieder da. ${news}, während Sie weg waren`,
  bring: 'auf den neuesten Stand bringen',
  upToDate: 'Die Liste ist auf dem neuesten Stand.',
  added: (many) => `${many} neu`,
  moved: (many) => (many === 1 ? '1 hat den Platz gewechselt' : `${many} haben den Platz gewechselt`),
  settled: (many) => `${many} erledigt`,
  late: (many) => `${many} zu spät`,
  owedNow: 'jetzt fällig',
  costliest: 'das Teuerste zuerst,',
  order:
    'Das teuerste Warten zuerst: das Ende des Versprechens, vorgezogen nach Schaden, nach Ärger und danach, wie viele es lesen können, und noch einmal kurz vor seinem Ende. Eine Antwort, die schon zu spät ist, lässt für einige Stunden dem den Vortritt, was noch zu halten ist.',
  nothingMore: 'mehr ist nicht bekannt',
  because: (when) => `, ${when}:`,
  quietOrder: (count) => `${count} · das Neueste zuerst, jedes mit seinem Grund`,
  noneQuiet: 'Nichts blieb ohne Antwort. Geplänkel, Nachrichten und Spam stünden hier, jedes mit seinem Grund.',
  needsAnswer: 'Braucht eine Antwort',
  saidSo: (who, reason) => (reason ? `${who}: „${reason}“` : `${who} hat das gesagt`),
  orders: {
    waiting: 'das längste Warten zuerst',
    later: 'was zuerst zurückkommt',
    resolved: 'das Letzte zuerst',
  },
  none: {
    waiting: 'Niemand lässt uns warten. Was wir beantwortet haben, steht hier, bis wieder jemand schreibt.',
    later:
      'Nichts ist zurückgestellt. Zurückstellen legt einen Fall hierher, bis zu einem Zeitpunkt oder bis wieder geschrieben wird.',
    resolved: 'Noch ist nichts erledigt.',
  },
  untilTheyWrite: 'bis wieder geschrieben wird',
  until: (moment) => `bis ${moment}`,
  since: (moment) => `seit ${moment}`,
  marks: { new: 'Neu', edited: 'Geändert', draft: 'Entwurf' },
  withNobody: 'bei niemandem',
  withYou: 'bei Ihnen',
  with: (name) => `bei ${name}`,
  was: (kind) => `War: ${kind}`,
  promised: (what, moment) => `Versprochen bis ${moment}: ${what}`,
  on: (network) => `auf ${network}`,
}
