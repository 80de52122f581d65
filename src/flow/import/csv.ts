import { parse, type Info, type Options } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import { Readable } from 'node:stream'

/** How a table is written. */
export interface CsvShape {
  readonly delimiter: string
  /** The mark around a cell, or null where there is none. */
  readonly quote: string | null
  readonly escape: string
}

const DELIMITERS = [',', ';', '\t', '|']
const QUOTES = ['"', "'", null]

const optionsOf = ({ delimiter, quote, escape }: CsvShape): Options => ({
  delimiter,
  quote: quote ?? false,
  escape,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  bom: true,
})

/** Delimiter and quoting by looking: the pair under which the most rows have the same number of cells. */
export function csvShapeOf(sample: string): { shape: CsvShape; rows: string[][] } {
  const tried = DELIMITERS.flatMap((delimiter) => QUOTES.map((quote) => attempt(sample, delimiter, quote)))
  return tried.reduce((best, one) => (one.score > best.score ? one : best))
}

function attempt(sample: string, delimiter: string, quote: string | null) {
  const escape = quote && sample.includes(`\\${quote}`) && !sample.includes(quote + quote) ? '\\' : (quote ?? '"')
  const shape = { delimiter, quote, escape }
  const rows = parseWhole(sample, optionsOf(shape))
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [width = 0, count = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  // A mark that wraps no cell is no mark; one column is a table only where nothing else fits.
  const wraps = quote !== null && sample.includes(quote + delimiter)
  const score =
    width < 2 ? 0 : 2 * count - rows.length + Math.min(width, 50) / 1000 + (wraps || quote === '"' ? 0.5 : 0)
  return { shape, rows, score }
}

export interface CsvRow {
  readonly cells: readonly string[]
  /** The line on which it ends. */
  readonly line: number
}

/** The rows of a table as they come. `broken` is told where a mark is opened and never closed. */
export async function* csvRows(
  letters: AsyncIterable<string>,
  shape: CsvShape,
  broken: (fromLine: number) => void,
): AsyncGenerator<CsvRow> {
  let line = 0
  const parser = parse({ ...optionsOf(shape), info: true })
  parser.on('skip', () => broken(line + 1))
  const source = Readable.from(letters)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      line = row.info.lines
      yield { cells: row.record, line }
    }
  } finally {
    source.destroy()
  }
}
