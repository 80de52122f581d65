import { fold } from '../match/fold.ts'
import { piecesOf, type Piece } from '../match/pieces.ts'
import { emojiIn, wordsOf } from './lexemes.ts'
import { nearest } from './near.ts'
import { FIELDS, IS, OWED, type Clause, type Fault, type Field, type Parsed, type Search, type Term } from './search.ts'

/** Reads a search. What cannot be read is told at its first place; an open quote ends with the text, because it is being typed. */
export function parseSearch(text: string): Parsed {
  const reading = readPieces(text)
  const [fault] = reading.faults.toSorted((a, b) => a.from - b.from)
  if (fault) return { ok: false, fault }
  const { clauses } = reading
  if (clauses.length === 0 && reading.fields.size === 0) return { ok: false, fault: emptiness(text) }
  const said = clauses.some((clause) => clause.some(({ negated }) => !negated)) || reading.fields.size > 0
  const boundless = clauses.find((clause) => clause.some(({ negated }) => negated) && (!said || clause.length > 1))
  if (boundless) return { ok: false, fault: onlyLeftOut(text, boundless) }
  return { ok: true, search: searchOf(lastBegun(clauses, text), reading.fields) }
}

interface Reading {
  readonly clauses: Term[][]
  readonly fields: Map<Field, string[]>
  readonly faults: Fault[]
}

function readPieces(text: string): Reading {
  const reading: Reading = { clauses: [], fields: new Map(), faults: [] }
  const pieces = piecesOf(text)
  let leftOut = false
  let or = false
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]
    if (piece.kind === 'or') or = reading.clauses.length > 0
    else if (piece.kind === 'not' || (/^[-−]$/u.test(piece.words) && next?.from === piece.to)) leftOut = true
    else if (piece.kind === 'field' || leftOutField(piece)) {
      if (leftOut || piece.kind === 'word') reading.faults.push(fieldLeftOut(text, piece))
      else readField(reading, text, piece)
      leftOut = false
      or = false
    } else if (piece.kind === 'word' || piece.kind === 'phrase') {
      const term = termOf(piece, leftOut)
      if (term && or) reading.clauses.at(-1)?.push(term)
      else if (term) reading.clauses.push([term])
      leftOut = false
      or = false
    }
  }
  return reading
}

const leftOutField = ({ kind, words }: Piece): boolean =>
  kind === 'word' && /^[-−](?:from|lang|network|owed|is):/iu.test(words)

function fieldLeftOut(text: string, piece: Piece): Fault {
  const words = text.slice(piece.from, piece.to).replace(/^[-−]/u, '')
  return {
    code: 'field-left-out',
    ...at(piece),
    words,
    choices: [],
    mend: piece.kind === 'word' ? replaced(text, piece, words) : null,
  }
}

/** A word with a sign inside, `wi-fi`, is words in a row. Null where there is nothing to look for. */
function termOf({ kind, words, from, to }: Piece, leftOut: boolean): Term | null {
  const minus = kind === 'word' && /^[-−](?=[^-−])/u.test(words)
  const said = minus ? words.slice(1) : words
  const row = wordsOf(said).map(({ word, sigil, touches }) => ({ word, sigil, touches }))
  const emoji = emojiIn(said)
  if (row.length === 0 && emoji.length === 0) return null
  return { negated: leftOut || minus, row, emoji, begun: false, from, to }
}

function lastBegun(clauses: readonly Clause[], text: string): Clause[] {
  const last = clauses.at(-1)?.at(-1)
  const quoted = last !== undefined && /["“”„«»＂]/u.test(text.charAt(last.from))
  if (last === undefined || last.negated || quoted || last.row.length === 0) return [...clauses]
  return clauses.map((clause) => clause.map((term) => (term === last ? { ...term, begun: true } : term)))
}

function readField({ fields, faults }: Reading, text: string, piece: Piece): void {
  const field = FIELDS.find((one) => one === piece.field.toLowerCase())
  const fault = field === undefined ? unknownField(text, piece) : valueFault(text, piece, field)
  if (fault) faults.push(fault)
  else if (field) fields.set(field, [...(fields.get(field) ?? []), valueOf(piece)])
}

const valueOf = ({ words }: Piece): string => fold(words.trim()).replace(/^@/u, '')

const OTHER_NAMES: Readonly<Record<string, Field>> = {
  by: 'from',
  author: 'from',
  user: 'from',
  person: 'from',
  language: 'lang',
  net: 'network',
  source: 'network',
  on: 'network',
  owes: 'owed',
  due: 'owed',
  status: 'is',
  state: 'is',
}

function unknownField(text: string, piece: Piece): Fault {
  const name = piece.field.toLowerCase()
  const meant = OTHER_NAMES[name] ?? nearest(name, FIELDS)
  const by =
    meant === null ? `"${piece.field} ${piece.words}"` : text.slice(piece.from, piece.to).replace(piece.field, meant)
  return {
    code: 'unknown-field',
    ...at(piece),
    words: `${piece.field}:`,
    choices: FIELDS.map((one) => `${one}:`),
    mend: replaced(text, piece, by),
  }
}

const VALUES: Partial<Record<Field, readonly string[]>> = { owed: OWED, is: IS }

function valueFault(text: string, piece: Piece, field: Field): Fault | null {
  const value = valueOf(piece)
  const choices = VALUES[field] ?? []
  if (value === '') {
    const mend = replaced(text, piece, '').replaceAll(/ {2,}/gu, ' ').trim()
    return { code: 'no-value', ...at(piece), words: `${field}:`, choices, mend: mend === '' ? null : mend }
  }
  if (field === 'lang') return languageFault(text, piece, value)
  if (choices.length === 0 || choices.includes(value)) return null
  const near = nearest(value, choices)
  return {
    code: 'unknown-value',
    from: piece.to - piece.words.length,
    to: piece.to,
    words: piece.words,
    choices: choices.map((one) => `${field}:${one}`),
    mend: near === null ? null : replaced(text, piece, `${field}:${near}`),
  }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  polish: 'pl',
  portuguese: 'pt',
  spanish: 'es',
  turkish: 'tr',
}

function languageFault(text: string, piece: Piece, value: string): Fault | null {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u.test(value)) return null
  const code = LANGUAGES[value]
  const mend = code === undefined ? null : replaced(text, piece, `lang:${code}`)
  return {
    code: 'no-language',
    from: piece.to - piece.words.length,
    to: piece.to,
    words: piece.words,
    choices: [],
    mend,
  }
}

function emptiness(text: string): Fault {
  const words = text.trim()
  const from = words === '' ? 0 : text.indexOf(words)
  return { code: words === '' ? 'nothing' : 'no-word', from, to: from + words.length, words, choices: [], mend: null }
}

/** What leaves out narrows something down; alone, or as one side of an OR, it would find nearly everything. */
function onlyLeftOut(text: string, clause: Clause): Fault {
  const term = clause.find(({ negated }) => negated)!
  const words = text.slice(term.from, term.to)
  const mend = words.startsWith('-') ? replaced(text, term, words.slice(1)) : null
  return { code: 'only-left-out', from: term.from, to: term.to, words, choices: [], mend }
}

const at = ({ from, to }: Piece) => ({ from, to })

const replaced = (text: string, { from, to }: { from: number; to: number }, by: string): string =>
  text.slice(0, from) + by + text.slice(to)

function searchOf(clauses: readonly Clause[], fields: ReadonlyMap<Field, readonly string[]>): Search {
  return {
    clauses,
    from: fields.get('from') ?? [],
    languages: fields.get('lang') ?? [],
    networks: fields.get('network') ?? [],
    // Each value was looked at.
    owed: (fields.get('owed') ?? []) as Search['owed'],
    is: (fields.get('is') ?? []) as Search['is'],
  }
}
