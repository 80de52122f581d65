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
  'sorry-felt': (words, name, matter) =>
    `„${words}“ handelt davon, wie ${who(name)} es aufgenommen hat. ${thread(matter)}`,
}

export const mends: typeof enMends = {
  sentenceOut: () => 'den Satz herausnehmen',
  wordsOut: () => 'diese Worte herausnehmen',
  endAt: (words) => `bei „${words}“ enden`,
  say: (words) => `„${words}“`,
}
