import { flatten, type Flat } from '../../domain/import/columns.ts'
import { readJson } from '../../runtime/read-json.ts'
import { csvRows } from './csv.ts'
import { rowOf, type Plan, type Table } from './look.ts'
import { listItems } from './json-list.ts'
import { lettersOf } from './survey.ts'

/** One record of a file, with the line it stands on (in a list, which it is), or why it is none. */
export type FileRecord = { readonly line: number } & ({ readonly row: Flat } | { readonly bad: string })

/** All records of a file, in its order; empty lines are none. */
export function recordsOf({ file, survey, shape }: Plan): AsyncGenerator<FileRecord> {
  const letters = lettersOf(file, survey.encoding)
  if (shape.kind === 'table') return tableRecords(letters, shape)
  return shape.kind === 'json list' ? listRecords(letters) : jsonRecords(letters)
}

async function* tableRecords(letters: AsyncIterable<string>, shape: Table): AsyncGenerator<FileRecord> {
  let unclosed: number | null = null
  let first = shape.header
  for await (const { cells, line } of csvRows(letters, shape, (from) => (unclosed = from))) {
    if (first) first = false
    else yield { line, row: rowOf(shape.columns, cells) }
  }
  if (unclosed !== null)
    yield { line: unclosed, bad: 'a quotation mark is opened here and never closed; nothing after it was read' }
}

/** How many lines a file has; in a list, how many posts. */
export async function countRecords({ file, survey, shape }: Plan): Promise<number> {
  if (shape.kind !== 'json list') return survey.lines
  let count = 0
  for await (const _ of listItems(lettersOf(file, survey.encoding))) count += 1
  return count
}

async function* listRecords(letters: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let line = 0
  for await (const { text, whole } of listItems(letters)) {
    line += 1
    if (whole) yield { line, ...readRecord(text) }
    else yield { line, bad: 'the list ends within it; nothing after it was read' }
  }
}

async function* jsonRecords(letters: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let line = 0
  for await (const text of textLines(letters)) {
    line += 1
    if (text.trim() !== '') yield { line, ...readRecord(text) }
  }
}

function readRecord(text: string): { row: Flat } | { bad: string } {
  try {
    const value = readJson(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { row: flatten(value) }
      : { bad: 'no JSON object' }
  } catch {
    return { bad: 'no JSON' }
  }
}

/** Lines end with a newline and with nothing else: JSON may hold the other separators of Unicode. */
async function* textLines(letters: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = []
  for await (const piece of letters) {
    const lines = piece.split('\n')
    rest.push(lines[0]!)
    if (lines.length === 1) continue
    yield rest.join('')
    for (const line of lines.slice(1, -1)) yield line
    rest = [lines.at(-1)!]
  }
  const last = rest.join('')
  if (last !== '') yield last
}
