import type {
  handing as enHanding,
  moving as enMoving,
  notes as enNotes,
  snoozing as enSnoozing,
  work as en,
} from '../en/work.ts'

export const work: typeof en = {
  resolve: 'Erledigen',
  more: 'Mehr',
  snooze: 'Zurückstellen …',
  assign: 'Übergeben …',
  note: 'Notiz',
  split: 'Abtrennen …',
  merge: 'Zusammenlegen mit …',
  said: {
    resolve: 'Erledigt.',
    snooze: 'Zurückgestellt.',
    'hand-over': 'Übergeben.',
    label: 'Etiketten behalten.',
    split: 'In einen eigenen Fall abgetrennt.',
    merge: 'Zusammengelegt.',
    private: 'Geöffnet; die Rückkehr in die Öffentlichkeit ist geschuldet.',
    call: 'Benannt.',
    undo: 'Zurückgenommen.',
  },
}

export const snoozing: typeof enSnoozing = {
  title: 'Zurückstellen bis …',
  does: 'Bis dahin',
  ends: (moment, isTime) => `Das Versprechen läuft ${isTime ? `um ${moment}` : moment} ab.`,
  ended: (moment, isTime) => `Das Versprechen ist ${isTime ? `um ${moment}` : moment} abgelaufen.`,
  endsBefore: (moment, isTime, until) => `Das Versprechen läuft ${isTime ? `um ${moment}` : moment} ab, vor ${until}.`,
  back: 'Der Fall kommt 15 min davor zurück.',
  soon: 'Zu bald, um den Fall zurückzustellen. Halten Sie es zuerst; dann kann er warten.',
  missing: 'Wählen Sie einen Zeitpunkt, der noch kommt.',
  theyAnswer: 'Bis zur Antwort',
  inHours: (moment) => `In 3 Stunden, ${moment}`,
  tomorrow: 'Morgen 09:00',
  choose: 'Oder wählen Sie',
}

export const handing: typeof enHanding = {
  title: 'Übergeben an …',
  does: 'Übergeben',
  alone: 'Sie sind allein an diesem Desk. Hier laden Sie jemanden ein: ',
  know: 'Was man wissen sollte',
  hint: 'Aus dem gemacht, was der Fall zeigt. Fügen Sie hinzu, was er nicht zeigt; nur unser Team liest es.',
  to: 'An',
  you: ', Sie',
  here: ' · da',
  nobody: 'Noch niemanden',
  ownWords: 'In den eigenen Worten: ',
  shouldKnow: 'Was Sie wissen sollten',
  handed: '{by} hat diesen Fall an {to} übergeben',
  toYou: 'Sie',
}

export const moving: typeof enMoving = {
  split:
    'Wählen Sie, was eine andere Sache ist. Sie bekommt einen eigenen Fall, mit unseren Antworten darauf und einem eigenen Versprechen.',
  splitDoes: 'Abtrennen',
  one: 'In diesem Fall wurde nur einmal geschrieben: Es gibt nichts abzutrennen.',
  all: 'Lassen Sie mindestens einen Beitrag in diesem Fall.',
  none: 'Wählen Sie mindestens einen Beitrag.',
  posts: 'Die Beiträge der Person',
  merge: 'Alles aus dem gewählten Fall kommt in diesen. Das frühere Versprechen bleibt.',
  mergeDoes: 'Zusammenlegen',
  alone: 'Es gibt keinen anderen Fall dieser Person, und niemand sonst ist in diesem Gespräch.',
  near: 'Fälle in der Nähe',
  owed: 'fällig',
  stands: { open: 'nichts fällig', waiting: 'wir warten', later: 'später', resolved: 'erledigt' },
  also: 'Auch in diesem Gespräch:',
}

export const notes: typeof enNotes = {
  note: 'Notiz',
  onlyTeam: 'nur unser Team',
  field: 'Notiz, nur unser Team liest sie',
  by: (name) => `Notiz von ${name}, nur unser Team`,
  close: 'Schließen',
  keep: 'Notiz speichern',
  kept: 'Notiz gespeichert.',
}
