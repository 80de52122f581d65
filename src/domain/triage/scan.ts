import { fold } from '../match/fold.ts'

/** One reading of a text: its words in a row, and what stands between them. Everything after looks only at this. */
export interface Scan {
  readonly text: string
  /** Folded, without apostrophes: `dont`. A number keeps its digits, a tag loses its `#`. */
  readonly words: readonly string[]
  /** UTF-16 positions of each word in the text. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The words that begin a sentence after another one. */
  readonly stops: ReadonlySet<number>
  readonly mentions: number
  readonly firstIsMention: boolean
  readonly tags: number
  readonly links: number
  readonly asks: number
  readonly exclaims: number
  /** `!!`, `??`, `?!`: marks in a heap. */
  readonly heaps: number
  readonly capitals: number
  readonly titled: number
  readonly stretched: number
  readonly smiles: number
  readonly frowns: number
  readonly emoji: number
  /** Hours of the longest length of time that is named, and its words; 0 if none. */
  readonly hours: number
  readonly hoursWords: string
}

/** Nobody complains at greater length, and a hostile text costs no more than this. */
const longest = 8_000
const longestWord = 40

/** Each choice tells itself from the others by its first characters, so that no text makes it go back far. */
const piece = new RegExp(
  [
    /https?:\/\/\S+|www\.\S+/u,
    /[@＠][\p{L}\p{N}_][\p{L}\p{N}_.-]*|[#＃][\p{L}\p{N}_]+/u,
    /[\p{L}_][\p{L}\p{M}\p{N}'’_]*|[$€£]?\d[\d.,:]*/u,
    /[!?！？¿¡]+|[.…。]+/u,
    /[:;=][-'^]?[()DPp/\\|\]*[]|<3|\p{Extended_Pictographic}/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

const smiling = /[😀-😆😉-😎😍😘😗😙😚🙂🤗🤩😇🥰🥳😻👍👏🙌🙏❤💕💖💗💙💚💛💜💞💓♥☺🎉🎊✨🌟⭐💯👌✌😋🤣😂🤘💪🏆]/u
const frowning = /[😒😞😟😠😡🤬😢😭😤😩😫😖😣😔😕🙁☹😑😐🙄👎💔🤦😾😿🤢🤮😬😪😨😱🖕💩🤯😰😥]/u
const joy = /[😂🤣]/u

const units: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [1 / 60, 'min mins minute minutes minuten'],
    [1, 'hour hours hr hrs h stunde stunden std'],
    [24, 'day days tag tage tagen'],
    [168, 'week weeks wk wks woche wochen'],
    [720, 'month months mth mths monat monate monaten'],
    [8760, 'year years yr yrs jahr jahre jahren'],
  ].flatMap(([hours, names]) =>
    String(names)
      .split(' ')
      .map((name) => [name, Number(hours)] as const),
  ),
)
const amounts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 4,
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
}

/** How hurried thumbs write the words that decide. */
const misspelt: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doesnt: 'dosnt dosent doesent doenst doesnot',
    didnt: 'didint dident didnot',
    havent: 'havnt',
    couldnt: 'coudnt couldent',
    wouldnt: 'woudnt wouldent',
    isnt: 'isint',
    cant: 'cannt cnt',
    received: 'recieved recived receved',
    receive: 'recieve recive',
    receiving: 'recieving',
    problem: 'probleme problm',
    disappointed: 'dissapointed disapointed dissappointed',
    disappointing: 'dissapointing disapointing',
    waiting: 'waitin',
    please: 'plese pleas',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
)

const often = new Set(['x', 'times', 'once', 'twice', 'thrice', 'flights', 'trips'])

/** A word as the lexicons write it. */
export function normal(word: string): string {
  const plain = fold(word)
  const bare = plain.includes("'") || plain.includes('’') ? plain.replace(/['’]/gu, '') : plain
  return misspelt.get(bare) ?? bare
}

interface Writable {
  words: string[]
  from: number[]
  to: number[]
  stops: Set<number>
  mentions: number
  firstIsMention: boolean
  tags: number
  links: number
  asks: number
  exclaims: number
  heaps: number
  capitals: number
  titled: number
  stretched: number
  smiles: number
  frowns: number
  emoji: number
  hours: number
  hoursWords: string
}

export function scan(whole: string): Scan {
  const text = whole.length > longest ? whole.slice(0, longest) : whole
  const seen: Writable = {
    words: [],
    from: [],
    to: [],
    stops: new Set(),
    mentions: 0,
    firstIsMention: false,
    tags: 0,
    links: 0,
    asks: 0,
    exclaims: 0,
    heaps: 0,
    capitals: 0,
    titled: 0,
    stretched: 0,
    smiles: 0,
    frowns: 0,
    emoji: 0,
    hours: 0,
    hoursWords: '',
  }
  piece.lastIndex = 0
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) take(seen, found[0], found.index, text)
  return { text, ...seen }
}

function take(seen: Writable, part: string, at: number, text: string): void {
  const code = part.charCodeAt(0)
  if (part.startsWith('http') && part.includes('://')) {
    seen.links += 1
    return
  }
  if (isLetter(code)) return part.startsWith('www.') ? void (seen.links += 1) : takeWord(seen, part, at, text)
  if (code === 0x40 || code === 0xff20) {
    if (seen.words.length === 0 && seen.tags === 0) seen.firstIsMention = true
    seen.mentions += 1
  } else if (code === 0x23 || code === 0xff03) takeTag(seen, part.slice(1), at + 1)
  else if (code === 0x2e || code === 0x2026 || code === 0x3002) seen.stops.add(seen.words.length)
  else if (/^[!?！？¿¡]/u.test(part)) takeMarks(seen, part)
  else if (/^(?:[$€£]?\d|\p{L})/u.test(part)) takeWord(seen, part.replace(/[.,:]+$/u, ''), at, text)
  else takeFace(seen, part, code)
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function takeMarks(seen: Writable, part: string): void {
  if (part.includes('?') || part.includes('？')) seen.asks += 1
  if (part.includes('!') || part.includes('！')) seen.exclaims += 1
  if (part.length > 1) seen.heaps += 1
  seen.stops.add(seen.words.length)
}

function takeFace(seen: Writable, part: string, code: number): void {
  if (code === 0x3a || code === 0x3b || code === 0x3d) {
    if (/[)DPp\]*]$/u.test(part)) seen.smiles += 1
    else seen.frowns += 1
  } else if (part.startsWith('<')) seen.smiles += 1
  else if (code > 0x7f) {
    seen.emoji += 1
    if (joy.test(part)) seen.smiles += 0.3
    else if (smiling.test(part)) seen.smiles += 1
    else if (frowning.test(part)) seen.frowns += 1
  }
}

/** `#NeverFlyingAgain` is read as its words; `#neverflyingagain` is one word, which a lexicon may know. */
function takeTag(seen: Writable, tag: string, at: number): void {
  seen.tags += 1
  const parts = /\p{Ll}\p{Lu}/u.test(tag) ? tag.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) : null
  if (parts === null || parts.length > 8) return push(seen, normal(tag.slice(0, longestWord)), at, at + tag.length)
  for (const part of parts) push(seen, normal(part), at, at + tag.length)
}

function takeWord(seen: Writable, part: string, at: number, text: string): void {
  let capitals = 0
  let run = 1
  let longestRun = 1
  for (let index = 0; index < part.length; index += 1) {
    const code = part.charCodeAt(index)
    if (code >= 0x41 && code <= 0x5a) capitals += 1
    run = index > 0 && code === part.charCodeAt(index - 1) ? run + 1 : 1
    if (run > longestRun) longestRun = run
  }
  if (capitals === part.length && part.length >= 4) seen.capitals += 1
  if (capitals > 0 && part.charCodeAt(0) < 0x61) seen.titled += 1
  const to = at + part.length
  if (longestRun >= 3 && !/^\d/u.test(part)) {
    seen.stretched += 1
    return push(
      seen,
      normal(
        part
          .slice(0, 400)
          .replace(/(\p{L})\1{2,}/gu, '$1$1')
          .slice(0, longestWord),
      ),
      at,
      to,
    )
  }
  const word = normal(part.length > longestWord ? part.slice(0, longestWord) : part)
  takeTime(seen, word, to, text)
  push(seen, word, at, to)
}

function push(seen: Writable, word: string, from: number, to: number): void {
  seen.words.push(word)
  seen.from.push(from)
  seen.to.push(to)
}

function takeTime(seen: Writable, word: string, to: number, text: string): void {
  const unit = units[word]
  const before = seen.words.at(-1)
  if (unit === undefined || before === undefined) return
  // `twice a year` is how often, not how long.
  if (often.has(seen.words.at(-2) ?? '') && (before === 'a' || before === 'an')) return
  const amount = amounts[before] ?? Number(before)
  if (!(amount > 0 && amount < 200) || amount * unit <= seen.hours) return
  seen.hours = amount * unit
  seen.hoursWords = text.slice(seen.from.at(-1), to)
}
