import { statSync } from 'node:fs'
import path from 'node:path'
import type { Mapping } from '../domain/import/columns.ts'
import { bringIn, type Result } from '../flow/import/bring-in.ts'
import { look, type Plan } from '../flow/import/look.ts'
import { PersonError } from '../runtime/person-error.ts'
import { showProgress, type Progress } from '../runtime/progress.ts'
import type { Run } from './parts/command.ts'
import { readOptions } from './parts/options.ts'
import { theWorkspace } from './parts/workspace.ts'

const USAGE = 'import FILE [--network NAME] [--brand NAME] [--as-if-live [--speed N]] [--map text=COLUMN,author=COLUMN]'
/** How many bad lines are named one by one. */
const NAMED = 20

const string = { type: 'string' } as const
const OPTIONS = {
  network: string,
  brand: string,
  speed: string,
  map: string,
  'as-if-live': { type: 'boolean' },
} as const

/** Posts from a file go through the corridor like any other; the same file twice adds nothing. */
export const run: Run = async ({ args, say, open }) => {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE)
  const [file] = positionals
  if (!file) throw new PersonError(`Which file? Use: ./amends ${USAGE}`)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new PersonError(`${file} is not here, or is no file. Nothing was changed.`)
  const live = values['as-if-live'] ?? false
  const speed = readSpeed(values.speed, live)
  const plan = await look(file, values.map)
  for (const line of planWords(plan)) say(line)
  const deps = await open()
  const { id: workspaceId } = await theWorkspace(deps)
  const network = values.network ?? 'file'
  if (deps.networks.get(network)?.listen)
    throw new PersonError(
      `${network} is a network that this desk listens to; a file of it would mix with what is heard. Nothing was changed. Give another --network.`,
    )
  let progress: Progress | null = null
  const wanted = { workspaceId, plan, network, brand: values.brand ?? null, live, speed }
  const result = await bringIn(deps, wanted, {
    begin(from, total, of) {
      if (from > 0)
        say(`An earlier run stopped after ${number(from)} ${of === 'posts' ? 'posts' : 'records'}; it goes on there.`)
      progress = showProgress(total, from)
    },
    at: (done) => progress?.at(done),
  })
  const words = report(result, plan, values.brand)
  if (progress) (progress as Progress).end(words)
  if (result.bad.length > 0 && result.good === 0 && result.added === 0)
    throw new PersonError(`Nothing in ${file} could be read as a post. Nothing was changed. See docs/import.md`)
}

function readSpeed(given: string | undefined, live: boolean): number | null {
  if (given === undefined) return null
  const speed = Number(given)
  if (!live) throw new PersonError('--speed goes with --as-if-live: history has no speed. Nothing was changed.')
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new PersonError(`--speed ${given} is no number above 0. Nothing was changed. 60 makes an hour a minute.`)
  return speed
}

const MARKS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
const LETTERS = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' }

/** What was found by looking, before anything is done. */
function planWords({ file, survey, shape, mapping }: Plan): string[] {
  const form =
    shape.kind !== 'table'
      ? { 'json lines': 'JSON lines', 'json list': 'one JSON list' }[shape.kind]
      : `a table, ${MARKS[shape.delimiter]} between${shape.quote === "'" ? ", ' around" : ''}, ${shape.header ? 'with' : 'without'} a header`
  const broken = survey.broken > 0 ? ` (${number(survey.broken)} letters are broken and become �)` : ''
  return [
    `${path.basename(file)}: ${form}, ${LETTERS[survey.encoding]}${broken}`,
    `  ${mappingWords(mapping)}`,
    ...(mapping.datesGuessed
      ? [
          `  Nothing tells the day from the month: read as ${mapping.dates}. Else: --map dates=${mapping.dates === 'day first' ? 'month-first' : 'day-first'}`,
        ]
      : []),
  ]
}

function mappingWords({ columns, dates, unused }: Mapping): string {
  const pairs = Object.entries(columns).map(([field, from]) => {
    const how = field === 'created_at' && dates !== 'as written' ? ` (${dates})` : ''
    return `${field} ← ${from.join(', else ')}${how}`
  })
  if (!columns.id && !columns.turns) pairs.push('id ← made of author, time and text')
  const rest =
    unused.length > 0 ? [`not used: ${unused.slice(0, 12).join(', ')}${unused.length > 12 ? ', …' : ''}`] : []
  return [...pairs, ...rest].join(' · ')
}

const number = (value: number) => new Intl.NumberFormat('en').format(value)

function report(result: Result, { shape }: Plan, brand: string | undefined): string {
  const { lines, bad, added, good, otherBrands } = result
  const items = shape.kind === 'json list' ? 'items' : 'lines'
  const named = bad.slice(0, NAMED).join(', ') + (bad.length > NAMED ? `, and ${number(bad.length - NAMED)} more` : '')
  const skipped = bad.length > 0 ? `${number(bad.length)} of ${number(lines)} ${items} skipped: ${named}. ` : ''
  const others = otherBrands > 0 ? ` Left out, of other brands than ${brand}: ${number(otherBrands)} ${items}.` : ''
  const known = good > added ? ` ${number(good - added)} ${good - added === 1 ? 'was' : 'were'} in before.` : ''
  return `${skipped}${added === 1 ? '1 post is' : `${number(added)} posts are`} in.${known}${others} The same file again adds nothing.`
}
