/**
 * When two spellings are the same word. `fold` keeps what a reader hears and drops what a keyboard adds:
 *
 * - case, in every script; Turkish `İ I ı i` are one letter, because nobody says which of them a post means;
 * - compatibility forms (NFKD): full-width `Ｎ`, mathematical `𝐍`, ligature `ﬁ`, long `ſ`, Kelvin `K`;
 * - `ß` and `ẞ` are `ss`, `æ œ þ` are `ae oe th`, `ø ł đ ð ħ` are `o l d d h`, final `ς` is `σ`;
 * - accents of Latin, Greek and Cyrillic (`ä` is `a`, not `ae`), Hebrew points, Arabic vowel signs and tatweel;
 *   but not the marks that make another letter or a vowel elsewhere: kana `が`, Thai, the Indic scripts;
 * - what cannot be seen: soft hyphen, joiners, direction marks, variation selectors.
 *
 * The result is composed (NFC): Hangul jamo and kana with marks come out as one character. `fold` is idempotent. It
 * changes lengths: positions always belong to the text as written, and only whole tokens are folded (`tokens.ts`).
 */
export function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : isIdeograph(text) ? text : foldUnicode(text)
}

/** What is dropped after decomposition: accents, points, vowel signs, and everything invisible. */
const dropped = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f', // Latin, Greek, Cyrillic
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7', // Hebrew
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed', // Arabic
    '\\ufe00-\\ufe0f\\p{Cf}',
  ].join('')}]`,
  'gu',
)

const single = /[ßæœþøłđðħıςŧ]/gu
const singleTo: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
}

function foldUnicode(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(single, (letter) => singleTo[letter] ?? letter)
    .normalize('NFC')
}

/** One Chinese character of the common block has one form: the most frequent token of such a text. */
function isIdeograph(text: string): boolean {
  const code = text.charCodeAt(0)
  return text.length === 1 && code >= 0x4e00 && code <= 0x9fff
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}
