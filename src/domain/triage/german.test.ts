import { expect, test } from 'vitest'
import { judge } from './judge.ts'

const inGerman = (text: string) => judge({ text, language: 'de', audience: null, addressed: true })

test.each([
  ['Die App stürzt beim Einchecken immer ab', 'complaint', 1],
  ['Internet fällt jeden Abend aus', 'complaint', 1],
  ['Video friert ständig ein', 'complaint', 1],
  ['Zahlung schlägt fehl', 'complaint', 1],
  ['Eure Webseite lädt nicht', 'complaint', 1],
  ['Seit dem Update läuft gar nichts mehr', 'complaint', 1],
  ['Keiner fühlt sich zuständig', 'complaint', 1],
  ['Werde nur hin und her geschickt', 'complaint', 1],
  ['Drei Mails, null Reaktion', 'complaint', 1],
  ['Ihr lasst uns hier seit zwei Stunden warten', 'complaint', 1],
  ['Wann kommt endlich meine Erstattung?', 'complaint', 1],
  ['Na toll, schon wieder Verspätung.', 'complaint', 1],
  ['Ware kam beschädigt an', 'complaint', 2],
  ['Mein Koffer ist seit drei Tagen weg und keiner geht ans Telefon.', 'complaint', 2],
  ['Ihr habt mir zweimal das Geld abgebucht!', 'complaint', 2],
  ['Mein Vater sitzt im Rollstuhl und wurde einfach stehen gelassen', 'complaint', 3],
  ['Euer Netzteil ist letzte Nacht in Flammen aufgegangen', 'complaint', 3],
  ['Die App stürzt nicht mehr ab, danke!', 'praise', 0],
  ['Danke, ihr habt mir sehr geholfen!', 'praise', 0],
  ['Besser geht es nicht', 'praise', 0],
  ['Hab mich sehr wohl gefühlt', 'praise', 0],
  ['Super Service heute am Schalter, danke an Frau Lehmann!', 'praise', 0],
  ['Fliegt ihr auch ab Bremen', 'question', 0],
  ['Was kostet ein Koffer extra?', 'question', 0],
  ['Könnt ihr mir sagen, ob ich mein Fahrrad mitnehmen kann?', 'question', 0],
  ['Wo finde ich die Rechnung?', 'question', 0],
  ['Kann ich per Lastschrift zahlen?', 'question', 0],
  ['Habt ihr am Montag geschlossen?', 'question', 0],
  ['Wann bekomme ich die Kaution zurück?', 'question', 0],
  ['Ist der Flug am Freitag schon ausgebucht?', 'question', 0],
  ['Fahrt ihr wegen der Baustelle anders?', 'question', 0],
  ['Kann ich die Mahnung online bezahlen?', 'question', 0],
  ['Termin abgesagt, und das am Morgen vorher', 'complaint', 1],
  ['Schönen Feierabend', 'banter', 0],
  ['haha genau mein Humor', 'banter', 0],
] as const)('%s: %s %i', (text, kind, severity) => {
  expect(inGerman(text)).toMatchObject({ kind, severity, language: 'de' })
})

test('of a verb that stands apart, the reason names all between', () => {
  expect(inGerman('Die App stürzt beim Einchecken immer ab. Schade.').reasons).toContainEqual({
    code: 'harm',
    words: 'stürzt beim Einchecken immer ab',
  })
  expect(inGerman('Sie stürzt. Ab morgen habe ich Urlaub.').kind).not.toBe('complaint')
})

test.each([
  ['Ware kam beschädigt an', 'de'],
  ['Zahlung schlägt fehl', 'de'],
  ['Hyvää päivää kaikille', 'und'],
])('short, and without a word from the network: %s → %s', (text, language) => {
  expect(judge({ text, language: null, audience: null, addressed: true }).language).toBe(language)
})
