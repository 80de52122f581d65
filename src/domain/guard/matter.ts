import { part } from './rx.ts'

/** What a person wrote about, as their own words name it. */
export interface Matter {
  /** Their words, as they stand in their post. */
  readonly words: string
  /** `your bag`, to be put behind "sorry about". */
  readonly english: string | null
  /** What goes behind "Es tut mir leid,". */
  readonly german: { readonly formal: string; readonly informal: string } | null
}

const things = part`bags?|luggage|baggage|suitcases?|stroller|pram|buggy|flights?|train|refund|orders?
  |parcels?|packages?|delivery|seats?|booking|reservation|account|payments?|internet
  |connection|phone|laptop|tickets?|room|car|bike|invoice|bill|subscription|voucher
  |wheelchair|appointment|replacement|claim`
const english = new RegExp(`\\b(?:my|our) (?:[\\p{L}'’-]+ )?(${things})\\b|\\b(?:the|a) (refund|replacement)\\b`, 'iu')
const waited = /\b(?:waiting|waited|on hold|late|delayed|delay|no answer)\b/iu

const masculine = 'Koffer|Rucksack|Flug|Sitzplatz|Kinderwagen|Rollstuhl|Anschluss|Gutschein|Zug|Termin|Auftrag|Vertrag'
const feminine =
  'Tasche|Erstattung|Rückerstattung|Bestellung|Buchung|Lieferung|Zahlung|Rechnung|Karte|Reservierung|Verbindung|Sendung'
const neuter = 'Gepäck|Paket|Konto|Ticket|Zimmer|Geld|Internet|Handy|Auto|Fahrrad'
const german = new RegExp(`\\b(?:mein|unser)\\p{L}{0,3} (?:(${masculine}|${neuter})|(${feminine}))(?!\\p{L})`, 'iu')
const waits = { formal: 'dass Sie so lange warten mussten', informal: 'dass du so lange warten musstest' }
const waitedGerman = /\b(?:warte|warten|gewartet|stehen wir|stehe ich|verspätet|Verspätung|Stunden)\b/iu

/** The first thing of theirs that they name; where there is none, the wait. */
export function matterOf(posts: readonly string[]): Matter | null {
  for (const post of posts.slice(0, 20)) {
    const near = post.slice(0, 5000)
    const found = inEnglish(near) ?? inGerman(near)
    if (found) return found
  }
  return null
}

function inEnglish(post: string): Matter | null {
  const named = english.exec(post)
  const wait = waited.exec(post)
  const thing = named?.[1] ?? named?.[2]
  if (thing) {
    const slow = wait !== null && /^(?:refund|replacement|order|parcel|package|delivery|payment|claim)$/i.test(thing)
    const yours = `your ${thing.toLowerCase()}`
    return { words: from(post, named!.index), english: slow ? `the wait for ${yours}` : yours, german: null }
  }
  return wait && /\b(?:minutes?|hours?|days?|weeks?|months?)\b/i.test(post)
    ? { words: from(post, wait.index), english: 'the wait', german: waits }
    : null
}

function inGerman(post: string): Matter | null {
  const named = german.exec(post)
  const thing = named?.[1] ?? named?.[2]
  if (thing) {
    const ending = named![2] ? 'er' : 'em'
    const happened = (yours: string) => `was mit ${yours}${ending} ${thing} passiert ist`
    return {
      words: from(post, named!.index),
      english: null,
      german: { formal: happened('Ihr'), informal: happened('dein') },
    }
  }
  const wait = waitedGerman.exec(post)
  if (!wait) return null
  return { words: from(post, wait.index), english: 'the wait', german: waits }
}

/** Their words from there to the end of the sentence. */
function from(post: string, at: number): string {
  return /^[^.!?\n]*/.exec(post.slice(at, at + 120))![0]
}
