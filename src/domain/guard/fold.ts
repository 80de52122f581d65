/**
 * A text as the rules read it: small letters without accents, straight quotes, one space between words, nothing that a
 * reader cannot see. `starts` and `ends` lead each folded character back to the UTF-16 range that it came from.
 */
export interface Folded {
  readonly source: string
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Range {
  readonly from: number
  readonly to: number
}

const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\p{Cf}]/u
const capital = /^\p{Lu}(?!\p{Lu})/u

const signs: Readonly<Record<string, string>> = {
  ...each('‘’‚‛′`´', "'"),
  ...each('“”„‟«»″', '"'),
  ...each('‐‑‒–—―−', '-'),
  ...each('…。．｡', '.'),
  ...each('！', '!'),
  ...each('？؟', '?'),
  ...each('，、،', ','),
  ...each('*~', ''),
  ß: 'ss',
  ẞ: 'ss',
}

let last: Folded | null = null

/** The rules read the same draft one after another, so the last reading is kept. */
export function fold(source: string): Folded {
  if (last?.source !== source) last = read(source)
  return last
}

function read(source: string): Folded {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gap = { from: -1, to: 0, feeds: 0, pictures: 0 }
  const put = (letter: string, from: number, to: number) => {
    letters.push(letter)
    starts.push(from)
    ends.push(to)
  }
  for (let at = 0; at < source.length;) {
    const point = source.codePointAt(at)!
    const to = at + (point > 0xffff ? 2 : 1)
    const kind = kindOf(point, source.slice(at, to))
    if (kind === 'letter') {
      const folded = foldLetter(point, source.slice(at, to))
      if (folded !== '' && gap.from !== -1) {
        put(endsSentence(gap, source, at) ? '\n' : ' ', gap.from, gap.to)
        gap.from = -1
      }
      for (const letter of folded) put(letter, at, to)
    } else if (kind !== 'unseen') {
      if (gap.from === -1) Object.assign(gap, { from: at, feeds: 0, pictures: 0 })
      gap.to = to
      if (kind === 'feed') gap.feeds += 1
      if (kind === 'picture') gap.pictures += 1
    }
    at = to
  }
  if (gap.from !== -1) put(' ', gap.from, gap.to)
  return { source, text: letters.join(''), starts, ends }
}

/** The range in the source from which the folded range `from`–`to` came. */
export function unfold(folded: Folded, from: number, to: number): Range {
  return { from: folded.starts[from] ?? folded.source.length, to: folded.ends[to - 1] ?? folded.source.length }
}

function kindOf(point: number, letter: string): 'letter' | 'space' | 'feed' | 'picture' | 'unseen' {
  if (point === 0x0a) return 'feed'
  if (point < 0x21) return 'space'
  if (point < 0x7f || (point > 0xbf && point < 0x300)) return 'letter'
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return 'feed'
  if (/\s/.test(letter) || point === 0x2800) return 'space'
  if (unseen.test(letter)) return 'unseen'
  return picture.test(letter) ? 'picture' : 'letter'
}

function foldLetter(point: number, letter: string): string {
  if (point < 0x80 && letter !== '*' && letter !== '~' && letter !== '`') return letter.toLowerCase()
  const sign = signs[letter]
  if (sign !== undefined) return sign
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0).toLowerCase()
  const latin = point < 0x250 || (point >= 0x1e00 && point < 0x1f00) || (point >= 0x1d400 && point < 0x1d800)
  return latin ? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() : letter
}

/** A blank line ends a sentence; a line break or a picture does where the next word begins with one capital. */
function endsSentence(gap: { feeds: number; pictures: number }, source: string, next: number): boolean {
  if (gap.feeds > 1) return true
  return gap.feeds + gap.pictures > 0 && capital.test(source.slice(next, next + 4))
}

function each(letters: string, sign: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, sign]))
}
