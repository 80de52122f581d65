import type { parts as en } from '../en/parts.ts'

export const parts: typeof en = {
  title: (page) => `${page} · Amends`,
  close: 'Schließen',
  back: 'Zurück',
  wrongThings: (many) => `${many} Angaben fehlen noch oder stimmen nicht:`,
  showPassword: 'Passwort zeigen',
  show: 'zeigen',
  hide: 'verbergen',
  picture: '(ein Bild, ohne Worte)',
  showAll: (characters) => `Alles zeigen, ${characters} Zeichen`,
  noConnection: 'Keine Verbindung.',
  unreadable: 'Der Desk hat so geantwortet, dass diese Seite es nicht versteht. Nichts wurde geändert.',
  away: 'Der Desk antwortet nicht. Nichts ist verloren: Was Sie geschrieben haben, ist gespeichert. Neuer Versuch läuft.',
  openThere: 'Dort öffnen',
  broken: 'Diese Seite ließ sich nicht zeichnen',
  brokenSaid:
    'Etwas ist hier nicht so, wie der Desk es erwartet. Nichts ist verloren: Was Sie geschrieben haben, ist gespeichert. Laden Sie die Seite neu; hilft das nicht, sagen Sie dem, der sich um den Desk kümmert, was unten steht.',
  brokenWhy: 'Was schiefging',
  loadAnew: 'Neu laden',
  backToOwed: 'Zurück zu dem, was fällig ist',
  undo: 'rückgängig',
  why: 'warum',
  takeItBack: 'Zurücknehmen',
}
