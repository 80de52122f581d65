import type { firstRun as enFirst, door as en } from '../en/doors.ts'

export const door: typeof en = {
  title: 'Anmelden',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  go: 'Anmelden',
  cannot: 'Sie kommen nicht hinein? Fragen Sie jemanden, dem dieser Desk gehört.',
  ended: 'Sie wurden abgemeldet. Was Sie geschrieben haben, ist gespeichert, und Sie kommen an dieselbe Stelle zurück.',
  linkEnded:
    'Dieser Link meldet einmal an, und das ist geschehen. Starten Sie den Desk neu: Er gibt dann einen neuen aus.',
  noEmail: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden.',
  noPassword: 'Geben Sie Ihr Passwort ein.',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
}

export const firstRun: typeof enFirst = {
  tab: 'Ihren Desk eröffnen',
  title: 'Ein Desk für öffentliche Beschwerden',
  labels: {
    company: 'Name des Unternehmens',
    names: 'Wie die Leute es nennen',
    email: 'Ihre E-Mail-Adresse',
    password: 'Ihr Passwort',
  },
  namesHint: 'Darauf hören wir. Enter fügt eines hinzu.',
  passwordHint: 'Mindestens 8 Zeichen; ein Satz ist besser.',
  go: 'Desk eröffnen',
  nothingLeaves: 'Nichts verlässt diesen Rechner, bevor Sie ein Netzwerk verbinden.',
  signIn: 'Zur Anmeldung',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
  noCompany: 'Geben Sie den Namen des Unternehmens ein: Sonst wissen wir nicht, was als Erwähnung zählt.',
  noNames: 'Nennen Sie mindestens ein Wort, das die Leute für das Unternehmen gebrauchen.',
  noEmail: 'Geben Sie eine E-Mail-Adresse ein, etwa alex@northwind.example.',
  shortPassword: (soFar, missing) => `Bisher ${soFar} Zeichen; noch ${missing}.`,
  noPassword: 'Geben Sie ein Passwort ein; ein Satz ist gut.',
  inGeneral: (company) => `${company}, allgemein`,
}
