import { firstOf, flatten, mapColumns, writtenAt, type Flat, type Mapping } from './columns.ts'
import { asIso } from './dates.ts'
import { said } from './said.ts'

/** A post as the file connector reads it. */
export interface Line {
  readonly id: string | undefined
  readonly text: unknown
  readonly created_at: string | undefined
  readonly author: {
    readonly handle: string | undefined
    readonly id: string | undefined
    readonly name: string | undefined
    readonly followers: number | undefined
    readonly bio: string | undefined
  } | null
  readonly lang: string | undefined
  readonly in_reply_to: string | undefined
  readonly thread_id: string | undefined
  readonly url: string | undefined
  /** True where the company itself wrote it. */
  readonly ours: true | undefined
  /** The only one who could read it, where it was private. */
  readonly private_to: string | undefined
}

type Hash = (text: string) => string

/** The posts of one record: one, or all turns of a thread. */
export function linesOf(row: Flat, mapping: Mapping, hash: Hash): Line[] {
  const turns = firstOf(row, mapping.columns.turns)
  return Array.isArray(turns) && turns.length > 0 ? turnsOf(turns, row, mapping, hash) : [lineOf(row, mapping, hash)]
}

/** Whether a line is of this brand: it says so, or names none. */
export function isOfBrand(row: Flat, mapping: Mapping, brand: string): boolean {
  const named = textOf(firstOf(row, mapping.columns.brand))
  return named === undefined || bare(named) === bare(brand)
}

function lineOf(row: Flat, mapping: Mapping, hash: Hash): Line {
  const { columns } = mapping
  const say = (field: keyof Mapping['columns']) => textOf(firstOf(row, columns[field]))
  const created = asIso(writtenAt(row, columns), mapping.dates)
  const author = {
    handle: say('author') ?? say('author_name') ?? say('author_id'),
    id: say('author_id'),
    name: say('author_name'),
    followers: countOf(firstOf(row, columns.followers)),
    bio: say('bio'),
  }
  const text = firstOf(row, columns.text)
  return {
    id: columns.id ? say('id') : hash(JSON.stringify([author.handle, created, text])),
    text: typeof text === 'number' ? String(text) : text,
    created_at: created,
    author: author.handle === undefined ? null : author,
    lang: say('lang'),
    in_reply_to: say('in_reply_to'),
    thread_id: say('thread_id'),
    url: say('url'),
    ours: isOurs(row, mapping, author.handle) || undefined,
    private_to: say('private_to'),
  }
}

/** The turns of a thread stand in the thread of the first; one that answers nothing answers the turn before it. */
function turnsOf(turns: readonly unknown[], row: Flat, mapping: Mapping, hash: Hash): Line[] {
  const lines: Line[] = []
  for (const turn of turns) {
    const flat = flatten(typeof turn === 'object' && turn !== null ? turn : {})
    const columns = turnColumns(flat)
    const turnLine = lineOf(flat, { ...mapping, columns }, hash)
    const ours =
      turnLine.ours ?? (sameAs(turnLine.author?.handle, textOf(firstOf(row, mapping.columns.brand))) || undefined)
    lines.push({
      ...turnLine,
      ours,
      author: turnLine.author ?? authorOf(row, mapping, ours === true, hash),
      lang: turnLine.lang ?? textOf(firstOf(row, mapping.columns.lang)),
      thread_id: lines[0]?.id ?? turnLine.id,
      in_reply_to: turnLine.in_reply_to ?? lines.at(-1)?.id,
    })
  }
  return lines
}

function turnColumns(flat: Flat): Mapping['columns'] {
  return mapColumns(Object.keys(flat), [flat]).columns
}

/** Who wrote a turn that does not say: the brand, or whoever the thread is of. */
function authorOf(row: Flat, mapping: Mapping, ours: boolean, hash: Hash): Line['author'] {
  const brand = textOf(firstOf(row, mapping.columns.brand))
  if (!ours) return lineOf(row, mapping, hash).author
  return brand === undefined
    ? null
    : { handle: brand, id: undefined, name: undefined, followers: undefined, bio: undefined }
}

const OUR_ROLES = new Set([
  'brand',
  'company',
  'agent',
  'us',
  'support',
  'business',
  'staff',
  'owner',
  'outbound',
  'out',
])

function isOurs(row: Flat, { columns }: Mapping, author: string | undefined): boolean {
  if (firstOf(row, columns.ours) === true || textOf(firstOf(row, columns.ours)) === 'true') return true
  const role = textOf(firstOf(row, columns.role))
  if (role !== undefined) return OUR_ROLES.has(role.toLowerCase())
  const inbound = textOf(firstOf(row, columns.inbound))
  if (inbound !== undefined) return /^(false|0|no|n)$/i.test(inbound)
  return sameAs(author, textOf(firstOf(row, columns.brand)))
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[@\s]/g, '')

const sameAs = (author: string | undefined, brand: string | undefined): boolean =>
  author !== undefined && brand !== undefined && bare(author) === bare(brand)

const textOf = (value: unknown): string | undefined => said(value) || undefined

/** `1,234` is 1234; what is no count is unknown, never 0. */
function countOf(value: unknown): number | undefined {
  const written = said(value).replaceAll(/[,\s]/g, '')
  const count = Number(written === '' ? Number.NaN : written)
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined
}
