import type { Audience } from '../../domain/post.ts'
import type { changeKeys as enKeys, settings as en } from '../en/settings.ts'

const readers = (audience: Audience, name: string) => (audience === 'private' ? `nur an ${name}` : 'an alle')

export const settings: typeof en = {
  keptAsYouChange: 'Gespeichert, sobald Sie etwas ändern.',
  kept: 'gespeichert',
  notKept: (why) => `Nicht gespeichert. ${why}`,
  name: 'Name',
  yourName: 'Ihr Name',
  nameHint: 'Das Team liest ihn überall, auch in dem, was vorher geschah.',
  noName: 'Geben Sie den Namen ein, unter dem das Team Sie kennt.',
  keepName: 'Namen speichern',
  look: 'Aussehen',
  looks: { device: 'wie mein Gerät', light: 'hell', dark: 'dunkel' },
  rows: 'Zeilen',
  rowsOf: { roomy: 'luftig', tight: 'eng' },
  language: 'Sprache',
  languageHint: 'Die Seite beginnt in ihr neu. Tag und Monat stehen in ihrer Reihenfolge.',
  times: 'Zeiten',
  hours: 'Uhrzeit',
  hoursOf: { 24: (example) => `24 Stunden, wie ${example}`, 12: (example) => `12 Stunden, wie ${example}` },
  zone: 'Zeitzone',
  zoneOfDevice: (zone) => `wie mein Gerät (${zone})`,
  nowThere: (time) => `Dort ist es jetzt ${time}.`,
  keys: 'Tasten',
  changeKeys: 'Tasten ändern…',
  undo: 'Zurücknehmen nach dem Senden',
  undoOf: { 5: '5 s', 15: '15 s', 30: '30 s', 'until pressed': 'bis ich drücke' },
  undoHint: 'So lange wartet eine Antwort, bevor sie jemand draußen sieht.',
  undoPressed: 'Eine Antwort wartet, bis Sie „Jetzt senden“ drücken. Das Versprechen läuft derweil weiter.',
  goesPressed: (by, audience, name) =>
    `${by === null ? 'Wartet' : `Die Antwort von ${by} wartet`}, bis „Jetzt senden“ gedrückt wird; dann geht sie ${readers(audience, name)}`,
  goesAfter: (audience, name) =>
    `Geht ${readers(audience, name)}, nach der Antwort davor; die wartet, bis „Jetzt senden“ gedrückt wird`,
  saidPressed: (audience, name) => `Wartet, bis Sie „Jetzt senden“ drücken; dann geht sie ${readers(audience, name)}.`,
  tell: 'Sagen Sie mir',
  tellOf: { late: 'was zu spät ist', mine: 'was bei mir liegt', all: 'alles, was mir die Spielregeln melden' },
  tellNothing: 'Ihnen wird nichts gemeldet. Was fällig ist, steht trotzdem in den Listen.',
  quiet: 'Ruhezeit',
  quietFrom: 'von',
  quietTo: 'bis',
  quietHint: 'Dann wird nichts angesagt, und im Tab steht keine Zahl. Was kam, steht danach da.',
}

export const changeKeys: typeof enKeys = {
  title: 'Tasten ändern',
  intro:
    'Wählen Sie eine Handlung und drücken Sie ihre neue Taste: einen Buchstaben, Strg mit einem, oder g und dann einen. Esc bleibt der Weg hinaus.',
  change: (does, key) => `${does}: ${key}. Ändern`,
  noKey: 'keine Taste',
  press: 'Drücken Sie eine Taste',
  pressOn: (first) => `${first}, und dann?`,
  savedView: (place) => `Gehe zu: gespeicherte Ansicht ${place}`,
  kept: (does, key) => `${does}: jetzt ${key}.`,
  swapped: (one, other) => `Getauscht: ${one}; ${other}.`,
  has: (does, key) => `${does} ${key}`,
  taken: (key, does) => `${key} ist: ${does}.`,
  swap: 'Tauschen',
  noSwap: (key, does) => `${key} ist: ${does}. Das kann diese Taste nicht bekommen. Drücken Sie eine andere.`,
  wrong: {
    theirs: (key) => `${key} gehört Ihrem Browser. Drücken Sie eine andere.`,
    moves: (key) => `${key} bewegt oder beendet überall etwas. Drücken Sie eine andere.`,
    writing: (key) => `Das geht, während Sie schreiben, und ${key} würde getippt. Drücken Sie Strg mit einer Taste.`,
  },
  asTheyCame: 'Zurück zu den Tasten, wie sie kamen',
  areAsTheyCame: 'Alle Tasten sind wieder, wie sie kamen.',
}
