import type { Personal } from '../../domain/guard/finding.ts'
import type { guard as en, mends as enMends } from '../en/guard.ts'

const NUMBERS = ['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn', 'Elf', 'Zwölf']

const who = (name: string | null): string => name ?? 'diese Person'
const Who = (name: string | null): string => name ?? 'Diese Person'
const thread = (matter: string | null): string =>
  matter === null ? 'Was schiefging, ist nicht genannt.' : `Im Gespräch steht „${matter}“.`

function others(today: number | null): string {
  if (today === null) return 'Ob sich andere beschwert haben, ist hier nicht bekannt.'
  if (today === 0) return 'Dass es das erste Mal ist, macht es nicht kleiner.'
  return today === 1
    ? 'Noch jemand hat sich am letzten Tag beschwert.'
    : `${NUMBERS[today] ?? today} andere haben sich am letzten Tag beschwert.`
}

const PERSONAL: Record<Personal, (name: string | null, words: string) => string> = {
  told: (name, words) => `${Who(name)} hat uns „${words}“ privat gesagt. Hier würden es alle lesen.`,
  booking: (name) => `Mit diesem Code kann jeder die Buchung ${name === null ? 'öffnen' : `von ${name} öffnen`}.`,
  tag: (name) => `Mit dieser Nummer kann jeder nach dem Gepäck ${name === null ? 'fragen' : `von ${name} fragen`}.`,
  document: (name) => `Damit kann sich jeder für ${who(name)} ausgeben.`,
  account: (name) => `Mit dieser Nummer kann sich jeder bei uns für ${who(name)} ausgeben.`,
  card: () => 'Das ist die Nummer einer Karte. Jeder könnte damit zu zahlen versuchen.',
  iban: () => 'Das ist die Nummer eines Kontos. Sie gehört ins Private.',
  phone: (name) => `Wer das liest, kann ${who(name)} anrufen.`,
  email: (name) => `Wer das liest, kann ${name ?? 'dieser Person'} dorthin schreiben.`,
}

export const guard: typeof en = {
  empty: () => 'Noch gibt es nichts zu senden.',
  blank: (words, name) => `„${words}“ ist noch auszufüllen. ${Who(name)} würde es so lesen, wie es da steht.`,
  'only-one': (words, name, today) => `Aus „${words}“ hört ${who(name)}: Es liegt an mir. ${others(today)}`,
  'to-email': (words, name) =>
    `${Who(name)} hat hier geschrieben und bekommt hier Antwort. Mit „${words}“ beginnt alles anderswo von vorn.`,
  'too-long': (over, unit, network, lost, name) => {
    const counted = unit === 'bytes' ? (over === 1 ? 'Byte' : 'Bytes') : 'Zeichen'
    const first = `${over} ${counted} mehr, als ${network ?? 'dieses Netzwerk'} fasst.`
    return lost === null ? first : `${first} „${lost}“ käme bei ${name ?? 'dieser Person'} nicht an.`
  },
  'sorry-if': (word, name, matter) => `„${word}“ verlangt von ${name ?? 'dieser Person'} den Beweis. ${thread(matter)}`,
  'sorry-any': (words, matter) => `„${words}“ lässt offen, ob überhaupt etwas schiefging. ${thread(matter)}`,
  'personal-data': (kind, name, words) => PERSONAL[kind](name, words),
  'in-confidence': (name) => `${Who(name)} darf diese Zeile veröffentlichen. Stünde sie dort gut?`,
  'sorry-felt': (words, name, matter) =>
    `„${words}“ handelt davon, wie ${who(name)} es aufgenommen hat. ${thread(matter)}`,
}

export const mends: typeof enMends = {
  sentenceOut: () => 'den Satz herausnehmen',
  wordsOut: () => 'diese Worte herausnehmen',
  takeOut: () => 'herausnehmen',
  endAt: (words) => `bei „${words}“ enden`,
  say: (words) => `„${words}“`,
}
