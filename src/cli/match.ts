import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { evaluate } from '../domain/match/evaluate.ts'
import { worded } from '../domain/coded.ts'
import { parseQuery } from '../domain/match/parse.ts'
import type { Query } from '../domain/match/query.ts'
import { searched } from '../flow/queries/searched.ts'
import { PersonError } from '../runtime/person-error.ts'
import { en } from '../words/en.ts'
import { misreadWords } from '../words/misread.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'

const USAGE = `match 'QUERY' < posts.jsonl`
/** How many bad lines are named one by one. */
const NAMED = 20

/** Posts that a query matches, each with the words; needs neither a database nor settings. */
export const run: Run = async ({ args, input, out, say }) => {
  const { positionals } = readOptions(args, {}, USAGE)
  const [text, ...more] = positionals
  if (text === undefined || more.length > 0) throw new PersonError(`Give one query, in quotes. Use: ./amends ${USAGE}`)
  const query = queryFrom(text)
  const bad: string[] = []
  let [lines, matched] = [0, 0]
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lines += 1
    if (line.trim() === '') continue
    const post = readLine(line)
    if (typeof post === 'string') {
      bad.push(`${lines} (${post})`)
      continue
    }
    const match = evaluate(query, searched(post))
    if (match === null) continue
    matched += 1
    const row = {
      id: post.id,
      text: post.text,
      words: match.words,
      ...(match.fields.length > 0 ? { fields: match.fields } : {}),
    }
    if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain')
  }
  const named = bad.slice(0, NAMED).join(', ') + (bad.length > NAMED ? `, and ${bad.length - NAMED} more` : '')
  if (bad.length > 0) say(`${bad.length} of ${lines} lines skipped: ${named}.`)
  say(`${matched} of ${lines} lines match.`)
}

function queryFrom(text: string): Query {
  const parse = parseQuery(text)
  if (parse.ok) return parse.query
  const mend = parse.mend ? ` ${worded(parse.mend.say, en.faultMends)}: ${parse.mend.text}` : ''
  throw new PersonError(`${misreadWords(text, parse, en)} Nothing was read.${mend}`)
}

interface Line {
  readonly id: unknown
  readonly text: string
  readonly language: string | null
  readonly handle: string
  readonly network: string
}

/** A line as a post, or why it is none. */
function readLine(line: string): Line | string {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return 'no JSON'
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return 'no JSON object'
  const row = said as Record<string, unknown>
  const word = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null)
  const text = word('text')
  if (text === null) return 'no text'
  return {
    id: row['id'] ?? null,
    text,
    language: word('language') ?? word('lang'),
    handle: word('author') ?? word('handle') ?? '',
    network: word('network') ?? 'file',
  }
}
