import type { doors as en } from '../../en/problems/doors.ts'

const wait = (ms: number): string => {
  const seconds = Math.max(1, Math.ceil(ms / 1_000))
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'}`
  const minutes = Math.ceil(seconds / 60)
  return `${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`
}

export const doors: typeof en = {
  'signed-out': () =>
    'Sie wurden abgemeldet. Was Sie geschrieben haben, ist gespeichert. Melden Sie sich an, und Sie kommen an diese Stelle zurück.',
  'wrong-password': () =>
    'Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen. Nichts wurde geändert. Versuchen Sie es noch einmal, oder bitten Sie jemanden, dem der Desk gehört, um eine Einladung.',
  'too-many': (ms) => `Zu viele Versuche. Warten Sie ${wait(ms)}; Ihr Konto ist nicht gesperrt.`,
  'owned-already': () => 'Dieser Desk gehört schon jemandem. Melden Sie sich an, oder bitten Sie um eine Einladung.',
  'owned-meanwhile': () =>
    'Dieser Desk gehört schon jemandem. Nichts wurde geändert. Melden Sie sich an, oder bitten Sie um eine Einladung.',
  'link-ended': () => 'Dieser Link ist abgelaufen. Starten Sie den Desk neu: Er gibt dann einen neuen aus.',
  'link-ended-unchanged': () =>
    'Dieser Link ist abgelaufen. Nichts wurde geändert. Starten Sie den Desk neu: Er gibt dann einen neuen aus.',
  'email-taken': (email) =>
    `Mit ${email} meldet sich schon jemand an. Nichts wurde geändert. Geben Sie eine andere Adresse mit --email.`,
  'not-from-here': () => 'Diese Anfrage kam nicht vom Desk. Nichts wurde geändert.',
  'no-such-address': () => 'Unter dieser Adresse ist nichts.',
  'database-away': () =>
    'Der Desk erreicht seine Datenbank nicht. Was Sie getippt haben, ist in diesem Browser gespeichert; nichts wurde gesendet. Neuer Versuch läuft.',
  fault: () =>
    'Bei uns ist etwas schiefgegangen. Was Sie getippt haben, ist in diesem Browser gespeichert. Versuchen Sie es noch einmal; geht es wieder schief, steht der Grund im Protokoll des Desks.',
  unreadable: () => 'Diese Anfrage lässt sich nicht lesen. Nichts wurde geändert.',
  'field-unreadable': () => 'Das lässt sich nicht lesen.',
  'field-email': () => 'Geben Sie eine E-Mail-Adresse ein, etwa alex@northwind.example.',
  'field-password-short': () => 'Mindestens 8 Zeichen; ein Satz ist besser.',
  'field-password-long': () => 'Das ist zu lang: höchstens 1.024 Byte.',
  'field-company': () => 'Geben Sie den Namen des Unternehmens ein: Sonst wissen wir nicht, was als Erwähnung zählt.',
  'field-names': () => 'Nennen Sie mindestens ein Wort, das die Leute für das Unternehmen gebrauchen.',
  'field-zone': () => 'Diese Zeitzone kennen wir nicht. Bitte wählen Sie eine aus der Liste.',
  'field-keys': () => 'Zwei dieser Tasten sind gleich. Geben Sie jeder Handlung ihre eigene; nichts wurde geändert.',
  'field-query-long': () => 'Eine Suche hat höchstens 20.000 Zeichen.',
  'field-query-name': () => 'Geben Sie der Suche einen Namen.',
  'field-search-long': () => 'Eine Suche hat höchstens 500 Zeichen.',
  'field-note-empty': () => 'Schreiben Sie ein Wort; eine leere Notiz hilft niemandem.',
}
