import type { playbookFaults as en } from '../en/playbook-faults.ts'

export const playbookFaults: typeof en = {
  neverOpen: () =>
    'Ohne Öffnungszeiten liefe nie eine Uhr. Nennen Sie eine Stunde in der Woche, oder wählen Sie Tag und Nacht.',
  hours: () => 'Zeiten gehen von 00:00 bis 24:00; wo sie enden, bevor sie beginnen, enden sie am Tag danach.',
  zone: (zone) => `Keine Zeitzone heißt ${zone}. Versuchen Sie eine wie Europe/Lisbon.`,
  closed: () => 'Ein Schließtag ist ein Datum, etwa 2026-12-25.',
  last: () => 'Das letzte Versprechen muss auf alles passen, sonst wäre manchen nichts versprochen.',
  tooLong: () => '24 h sind das Meiste, was ein Desk versprechen darf.',
  tooShort: () => 'Weniger als 5 Minuten kann niemand halten.',
  warnAt: () => 'Eine Warnung kommt nach einem Teil des Versprechens: 1 % bis 99 %.',
  laterThanAnswer: () => 'Ein erstes Wort, das später kommt als die Antwort, verspricht nichts. Machen Sie es kürzer.',
  mostCases: () => 'Höchstens so viele Fälle zugleich: eine ganze Zahl, 1 bis 999. Leer heißt: so viele, wie kommen.',
}
