import type { faultMends as enMends, faultPlace as enPlace, faults as en } from '../en/faults.ts'

export const faults: typeof en = {
  empty: () => 'Die Suche ist leer. Schreiben Sie ein Wort, das die Leute für Sie gebrauchen.',
  neverOpened: () => 'Diese Klammer wurde nie geöffnet.',
  tooDeep: (most) => `Hier stehen Klammern mehr als ${most} tief ineinander.`,
  nothingInBrackets: () => 'In diesen Klammern steht nichts.',
  neverCloses: () => 'Diese Klammer wird nie geschlossen.',
  notAlone: () => 'NOT lässt etwas weg, aber dahinter steht nichts.',
  joinMissing: (join) => `${join} verbindet zwei Wörter, und eines fehlt hier.`,
  notTwice: () => 'Zwei NOT heben einander auf.',
  andNot: () => 'Schreiben Sie AND NOT, um etwas wegzulassen.',
  joinNeeded: () => 'Hier fehlt AND oder OR.',
  capitals: (join, word) =>
    `Schreiben Sie ${join} in Großbuchstaben; so kann man nach dem Wort „${word}“ weiterhin suchen.`,
  sideBySide: () =>
    'Zwei Wörter stehen nebeneinander. Setzen Sie Anführungszeichen um einen Namen aus zwei Wörtern oder OR zwischen zwei Namen.',
  quote: () => 'Dieses Anführungszeichen wird auf seiner Zeile nie geschlossen.',
  noWord: (where) => `In ${where === null ? 'diesen Anführungszeichen' : `„${where}“`} steht kein Wort.`,
  foreign: (words) => `${words} wird nicht verstanden: Schreiben Sie AND oder OR.`,
  plus: () => 'Ein Pluszeichen wird nicht verstanden: Schreiben Sie AND.',
  minus: (sign) => `Weglassen schreibt man NOT, nicht „${sign}“.`,
  comma: (mark) => `„${mark}“ verbindet keine Wörter. Schreiben Sie OR dazwischen.`,
  star: () => 'Ein Stern wird nicht verstanden: Schreiben Sie jedes Wort aus.',
  language: () => 'Eine Sprache schreibt man mit ihren zwei Buchstaben: lang:en, lang:de.',
  unknownField: (field) => `„${field}:“ wird nicht verstanden. Es gibt lang:, from: und network:.`,
  emptyField: (field) => `Nach ${field}: steht hier nichts.`,
  everything: () => 'Dieses NOT träfe fast alles. Sagen Sie, was Sie hören wollen, dann AND NOT.',
}

export const faultMends: typeof enMends = {
  takeOut: () => 'Herausnehmen',
  takeBothOut: () => 'Beide herausnehmen',
  takeSignOut: () => 'Das Zeichen herausnehmen',
  takeSpaceOut: () => 'Das Leerzeichen herausnehmen',
  take: (words) => `${words} herausnehmen`,
  closeAtEnd: () => 'Am Ende schließen',
  closeAfter: (word) => `Nach ${word} schließen`,
  write: (words) => `${words} schreiben`,
  searchFor: (words) => `Nach „${words}“ suchen`,
}

export const faultPlace: typeof enPlace = {
  at: (line, column, why) => `Zeile ${line}, Spalte ${column}: ${why}`,
}
