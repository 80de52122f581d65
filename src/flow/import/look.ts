import { Readable } from 'node:stream'
import { mapByContent } from '../../domain/import/by-content.ts'
import {
  FIELDS,
  firstOf,
  flatten,
  mapByName,
  mapColumns,
  type Field,
  type Flat,
  type Mapping,
} from '../../domain/import/columns.ts'
import { DATE_SHAPES, type DateShape } from '../../domain/import/dates.ts'
import { PersonError } from '../../runtime/person-error.ts'
import { readJson } from '../../runtime/read-json.ts'
import { csvShapeOf, type CsvShape } from './csv.ts'
import { listItems } from './json-list.ts'
import { lettersOf, survey, type Survey } from './survey.ts'

export interface Table extends CsvShape {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly header: boolean
}

/** How a file is read. */
type Shape = { readonly kind: 'json lines' | 'json list' } | Table

export interface Plan {
  readonly file: string
  readonly survey: Survey
  readonly shape: Shape
  readonly mapping: Mapping
}

/** How much is looked at, in bytes and in lines. */
const SAMPLE = 512 * 1024
const LINES = 300

/** Looks at a file: its letters, its form, and which column says what. */
export async function look(file: string, given: string | undefined): Promise<Plan> {
  const seen = await survey(file)
  let sample = ''
  for await (const letters of lettersOf(file, seen.encoding, SAMPLE)) sample += letters
  // What the end of the sample cut in two is not looked at.
  const whole =
    sample.length < SAMPLE / 4 || !sample.includes('\n') ? sample : sample.slice(0, sample.lastIndexOf('\n'))
  const asked = readGiven(given)
  if (isList(whole)) return { file, survey: seen, ...ofJson('json list', await firstItems(sample), asked) }
  if (isJson(file, whole))
    return { file, survey: seen, ...ofJson('json lines', whole.split('\n').slice(0, LINES), asked) }
  return { file, survey: seen, ...ofTable(whole, asked) }
}

const isList = (sample: string): boolean => /^\s*\[\s*[{\]]/.test(sample)

async function firstItems(sample: string): Promise<string[]> {
  const found: string[] = []
  for await (const { text, whole } of listItems(Readable.from([sample]))) {
    if (whole) found.push(text)
    if (found.length === LINES) break
  }
  return found
}

function isJson(file: string, sample: string): boolean {
  const lines = sample
    .split('\n')
    .slice(0, 50)
    .filter((line) => line.trim() !== '')
  const objects = lines.filter((line) => line.trimStart().startsWith('{')).length
  return /\.(jsonl|ndjson)$/i.test(file) || objects * 2 > lines.length
}

type Given = { readonly fields: Partial<Record<Field, string>>; readonly dates?: DateShape }

/** `text=content,author=user,dates=day first`. */
function readGiven(given: string | undefined): Given {
  const fields: Partial<Record<Field, string>> = {}
  let dates: DateShape | undefined
  for (const pair of (given ?? '').split(',').filter((one) => one.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=')
    const [key, value] = [name.trim(), rest.join('=').trim()]
    const shape = DATE_SHAPES.find((one) => one === value.replaceAll('-', ' '))
    if (key === 'dates' && shape) dates = shape
    else if ((FIELDS as readonly string[]).includes(key) && value !== '') fields[key as Field] = value
    else
      throw new PersonError(
        `--map does not know "${pair.trim()}". Nothing was changed. It takes FIELD=COLUMN with ${FIELDS.join(', ')}, or dates=${DATE_SHAPES.slice(1).join('|').replaceAll(' ', '-')}`,
      )
  }
  return { fields, ...(dates && { dates }) }
}

function checkGiven({ fields }: Given, columns: readonly string[]): void {
  for (const [field, column] of Object.entries(fields))
    if (!columns.includes(column))
      throw new PersonError(
        `--map ${field}=${column}: there is no column "${column}". Nothing was changed. There are: ${columns.slice(0, 40).join(', ')}`,
      )
}

function ofJson(kind: 'json lines' | 'json list', texts: string[], asked: Given): Pick<Plan, 'shape' | 'mapping'> {
  const rows = texts.flatMap(readFlat)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (rows.length > 0) checkGiven(asked, columns)
  const mapping = mapColumns(columns, rows, asked)
  const turns = rows.flatMap((row) => {
    const list = firstOf(row, mapping.columns.turns)
    return Array.isArray(list) ? list.flatMap((turn) => (typeof turn === 'object' && turn ? [flatten(turn)] : [])) : []
  })
  if (turns.length === 0) return { shape: { kind }, mapping: needText(mapping, columns, rows.length > 0) }
  const inner = mapColumns(Object.keys(turns[0]!), turns, { ...(asked.dates && { dates: asked.dates }) })
  return {
    shape: { kind },
    mapping: { ...mapping, dates: inner.dates, datesGuessed: inner.datesGuessed },
  }
}

function readFlat(line: string): Flat[] {
  try {
    const value = readJson(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [flatten(value)] : []
  } catch {
    return []
  }
}

function ofTable(sample: string, asked: Given): Pick<Plan, 'shape' | 'mapping'> {
  const { shape, rows } = csvShapeOf(sample)
  const first = rows[0]?.map((cell) => cell.trim()) ?? []
  const body = rows.slice(1, LINES)
  const header = isHeader(first, body, asked.fields)
  const columns = header ? first : first.map((_, at) => `column ${at + 1}`)
  const named = header ? body : rows.slice(0, LINES)
  const fields = { ...(header ? {} : byContent(named, asked.fields)), ...byNumber(asked.fields, columns) }
  checkGiven({ fields }, columns)
  const samples = named.map((cells) => rowOf(columns, cells))
  const mapping = mapColumns(columns, samples, { ...asked, fields })
  return { shape: { kind: 'table', columns, header, ...shape }, mapping: needText(mapping, columns, true) }
}

/** A first row is a header where it names what we know or was asked for, or is the only row without numbers. */
function isHeader(cells: readonly string[], body: readonly (readonly string[])[], asked: Given['fields']): boolean {
  if (Object.values(asked).some((column) => cells.includes(column))) return true
  if (cells.filter((cell) => /^[\p{L}_#][^\n]{0,60}$/u.test(cell)).length < cells.length - 1) return false
  const found = mapByName(cells)
  if (found.text !== undefined || Object.keys(found).length > 1) return true
  const hasNumber = (cell = '') => /\d/.test(cell)
  return cells.some((cell, at) => !hasNumber(cell) && body.length > 0 && body.every((row) => hasNumber(row[at])))
}

function byContent(rows: readonly string[][], asked: Given['fields']): Given['fields'] {
  const taken = new Set(Object.values(asked).map(Number))
  const found = Object.entries(mapByContent(rows)).filter(([, at]) => !taken.has(at + 1))
  return Object.fromEntries(found.map(([field, at]) => [field, `column ${at + 1}`]))
}

/** Without a header, `text=2` is the second column. */
const byNumber = (asked: Given['fields'], columns: readonly string[]): Given['fields'] =>
  Object.fromEntries(
    Object.entries(asked).map(([field, column]) => [
      field,
      columns.includes(column) ? column : /^\d+$/.test(column) ? `column ${column}` : column,
    ]),
  )

export const rowOf = (columns: readonly string[], cells: readonly string[]): Flat =>
  Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))

function needText(mapping: Mapping, columns: readonly string[], hasRows: boolean): Mapping {
  const { text, author } = mapping.columns
  const missing = [...(text ? [] : ['text']), ...((author ?? mapping.columns.author_name) ? [] : ['author'])]
  if (missing.length === 0 || !hasRows) return mapping
  const example = missing.map((field) => `${field}=COLUMN`).join(',')
  throw new PersonError(
    `No column looks like the ${missing.join(' and the ')}. Nothing was changed. Say which: --map ${example}. There are: ${columns.slice(0, 40).join(', ')}`,
  )
}
