import type { hours as enHours, playbook as en, promises as enPromises } from '../en/playbook.ts'

export const playbook: typeof en = {
  title: 'Spielregeln',
  skip: 'Zu den Spielregeln',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert. Laden Sie die Seite gleich noch einmal.',
  unchanged: 'noch hat sie niemand geändert',
  changed: 'geändert {at} von {who}',
  oneClock: '1 Uhr läuft und behält das Versprechen, das ihr gegeben wurde.',
  clocks: '{many} Uhren laufen und behalten das Versprechen, das ihnen gegeben wurde.',
  save: 'Speichern',
  saved: 'Gespeichert. Uhren, die laufen, behalten ihr Versprechen.',
  own: 'eigene Zeit …',
  inMinutes: (label) => `${label}, in Minuten`,
  minutes: 'min',
  takeOut: 'herausnehmen',
  takeOutOf: (what) => `${what} herausnehmen`,
}

export const promises: typeof enPromises = {
  title: 'Was wir versprechen',
  nth: (place) => `Versprechen ${place}`,
  one: '{kind} {weight} auf {network} beantworten wir innerhalb von {answer}, {first}, gerechnet {counted}.',
  last: 'Alles andere, was eine Antwort braucht, beantworten wir innerhalb von {answer}, {first}, gerechnet {counted}.',
  labels: {
    answer: 'Antwort',
    first: 'Erstes Wort',
    firstWithin: 'Erstes Wort innerhalb von',
    counted: 'Gerechnet',
    kind: 'Art',
    weight: 'Gewicht',
    network: 'Netzwerk',
  },
  firstYes: 'nach einem ersten Wort innerhalb von',
  firstNo: 'ohne erstes Wort davor',
  counted: { open: 'während wir geöffnet haben', always: 'Tag und Nacht' },
  kinds: { any: 'Alles mit Antwortbedarf', complaint: 'Eine Beschwerde', question: 'Eine Frage' },
  weights: { any: 'jeden Gewichts', harm: 'mit echtem Schaden oder Schlimmerem', grave: 'von großer Schwere' },
  anyNetwork: 'jedem Netzwerk',
  more: 'Manchen mehr versprechen',
  firstCounts: 'Das erste, das passt, gilt.',
  most: 'Niemand wartet länger als 24 h, gleich wann wir geöffnet haben.',
  noEffect: 'Letzte 30 Tage: Noch gibt es keine Antwort, an der sich das messen ließe.',
  effect: (answers, late, firstWords, firstLate) =>
    `Letzte 30 Tage: Von ${answers} ${answers === 1 ? 'Antwort' : 'Antworten'} ${late === 1 ? 'wäre' : 'wären'} ${late} zu spät gekommen.${
      firstWords > 0 ? ` Von ${firstWords} ersten ${firstWords === 1 ? 'Wort' : 'Worten'} ${firstLate}.` : ''
    }`,
  beside: 'Was sonst fällig wird',
  besides:
    'Für Lob danken wir innerhalb von {thank}. Wer geantwortet hat, fragt {followUp} später nach, ob es wirklich gelöst ist. Was privat weiterging, kommt innerhalb von {returnToPublic} ins Öffentliche zurück. Eine Antwort, die auf ein zweites Augenpaar wartet, wird innerhalb von {approve} gelesen. Wem geholfen wurde, den bitten wir nach {askForUpdate} um einen Nachtrag.',
  besideLabels: {
    thank: 'Danken',
    followUp: 'Nachfragen nach',
    returnToPublic: 'Zurück ins Öffentliche',
    approve: 'Freigeben',
    askForUpdate: 'Um einen Nachtrag bitten nach',
  },
  heard: 'Wer davon erfährt',
  hears:
    'Wem ein Versprechen gehört, der erfährt davon, wenn {warnAt} der Zeit verbraucht ist. Wird es gebrochen, erfahren es auch {broken}. Ist der Zuständige nicht da, geht es an niemanden zurück, und {away} erfahren davon.',
  hearLabels: {
    warnAt: 'Warnen bei',
    broken: 'Erfahren es, wenn es gebrochen wird',
    away: 'Erfahren es bei Abwesenheit',
  },
  told: { leads: 'die Teamleitungen', owners: 'die Eigentümer', everyone: 'alle, die da sind' },
  shares: { half: 'die Hälfte', threeQuarters: 'drei Viertel', nineTenths: 'neun Zehntel' },
}

export const hours: typeof enHours = {
  title: 'Wann wir da sind',
  open: 'Wir sind {when} da, nach der Uhr von {zone}.',
  labels: { open: 'Geöffnet', zone: 'Zeitzone' },
  always: 'Tag und Nacht',
  inHours: 'zu diesen Zeiten',
  shut: 'geschlossen ',
  and: ' und ',
  opens: (day) => `${day} öffnet`,
  closes: (day) => `${day} schließt`,
  dayAfter: ' am Tag danach',
  takeOut: (from, to, day) => `${from} bis ${to} herausnehmen, ${day}`,
  add: '+ Zeit',
  likeBefore: 'wie am Tag davor',
  ofDay: (what, day) => `${what}, ${day}`,
  noClosed: 'Keine Schließtage',
  closed: (many, next) =>
    `${many === 1 ? '1 Schließtag' : `${many} Schließtage`}${next === null ? '' : `, der nächste am ${next}`}`,
  closedOn: 'Geschlossen am',
  because: 'wegen',
  addDay: 'Tag hinzufügen',
}
