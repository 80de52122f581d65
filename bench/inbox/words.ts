import { chance } from '../queue/chance.ts'

const START = ['b', 'br', 'd', 'f', 'fl', 'g', 'gr', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const MIDDLE = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const END = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st']
const WORDS = 20_000
const SENTENCES = 100_000

/** Stood in many posts long ago: no word of the dictionary begins so. */
export const BYGONE = 'xbygone'

/** Made-up words, the shortest first: the first of them is in most posts, the last in a few hundred of five million. */
function dictionary(): string[] {
  const draw = chance(7)
  const one = (of: readonly string[]) => of[Math.floor(draw() * of.length)]!
  const found = new Set<string>()
  while (found.size < WORDS) {
    const syllables = 1 + Math.floor(Math.log10(found.size + 1) / 1.8)
    found.add(Array.from({ length: syllables }, () => one(START) + one(MIDDLE) + one(END)).join(''))
  }
  return [...found]
}

export interface Language {
  /** Half posts of seven words, drawn by Zipf's law: two of them are a post. */
  readonly halves: readonly string[]
  /** In six of ten posts, in one of a hundred, and in one of some thousands. */
  /** The nth most frequent word, from 1 to 20,000. */
  readonly nth: (place: number) => string
  readonly frequent: string
  readonly middling: string
  readonly rare: string
}

export function makeUpLanguage(): Language {
  const words = dictionary()
  const draw = chance(11)
  const zipf = () => words[Math.floor(WORDS ** draw()) - 1]!
  const halves = Array.from({ length: SENTENCES }, () => Array.from({ length: 7 }, zipf).join(' '))
  const counts = new Map<string, number>()
  for (const half of halves) for (const word of half.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    halves,
    nth: (place) => words[place - 1]!,
    frequent: words[0]!,
    middling: words[200]!,
    // In ten half posts of a hundred thousand: a thousand posts of five million at most.
    rare: [...counts].find(([word, count]) => count === 10 && word.length > 5)![0],
  }
}
