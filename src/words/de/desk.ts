import type { demo as enDemo, desk as en, foot as enFoot, views as enViews } from '../en/desk.ts'

export const desk: typeof en = {
  toCase: 'Zum Fall',
  toList: 'Zur Liste',
  ways: 'Wege',
  owed: 'Fällig',
  waiting: 'Wir warten',
  more: 'Mehr',
  views: 'Ansichten',
  rest: 'Das Übrige',
  desk: 'Arbeitsplatz',
  tab: {
    mine: (many) => `${many ?? 'Nichts'} bei mir fällig`,
    all: (many) => `${many ?? 'Nichts'} fällig`,
  },
  caseLabel: 'Fall',
  quietPane: 'Hier wartet niemand auf eine Antwort. In jeder Zeile steht, warum.',
  nothingOpen: 'Nichts ist offen. {next} geht die Liste hinunter, {enter} öffnet.',
  signedOut: 'Abgemeldet',
  signedOutSaid:
    'Sie wurden abgemeldet. Was Sie schreiben, bleibt in diesem Browser, und Sie kommen an diese Stelle zurück.',
  signIn: 'Anmelden',
  newVersion: 'Eine neue Fassung',
  newVersionSaid: 'Vom Desk gibt es eine neue Fassung. Was Sie geschrieben haben, ist gespeichert.',
  load: 'Laden',
}

export const views: typeof enViews = {
  mine: { short: 'Bei mir', title: 'Bei mir fällig' },
  nobody: { short: 'Noch bei niemandem', title: 'Fällig, noch bei niemandem' },
  everyone: { short: 'Bei allen', title: 'Bei allen fällig' },
  waiting: { short: 'Auf Antwort', title: 'Wir warten auf Antwort' },
  later: { short: 'Später', title: 'Später' },
  resolved: { short: 'Erledigt', title: 'Erledigt' },
  quiet: { short: 'Keine Antwort nötig', title: 'Keine Antwort nötig' },
}

export const foot: typeof enFoot = {
  signOut: 'Abmelden',
  stillIn: 'Sie sind noch angemeldet: Der Desk hat nicht geantwortet. Versuchen Sie es noch einmal.',
  reconnecting: (time) => `Verbindung wird gesucht · Liste von ${time}`,
  loading: 'Lädt',
  nothingHeard: 'Verbunden · noch nichts gehört',
  heard: (moment) => `Verbunden · gehört ${moment}`,
  deaf: (network) => `${network} ist taub`,
  deafSince: (moment, why) => `seit ${moment}: ${why}`,
  rehearsal: 'Rehearsal',
  away: 'Sie sind nicht da. Nichts Neues kommt zu Ihnen.',
  amAway: 'Ich bin weg',
  amHere: 'Ich bin wieder da',
  hereAgain: 'Sie sind wieder da.',
  wentBack: (many) =>
    many === 0
      ? 'Bei Ihnen war nichts fällig.'
      : `${many} ${many === 1 ? 'Fall ist' : 'Fälle sind'} wieder bei niemandem.`,
  notices: 'Hinweise',
  moreNotices: (many) => `${many} weitere`,
  seen: 'Ich habe sie gesehen',
  backWithNobody: (when) => `wieder bei niemandem, ${when}`,
}

export const demo: typeof enDemo = {
  label: 'Der ausgedachte Tag',
  done: 'Das war der ganze Weg.',
  otherSide: 'Sehen Sie ihn von der anderen Seite:',
  allKeys: 'alle Tasten',
  day: 'Ein ausgedachter Tag.',
  byThemselves: 'Die Leute schreiben von selbst.',
  first: 'Zuerst: {answer}',
  answer: '{name} antworten',
  hide: 'Für immer ausblenden',
}
