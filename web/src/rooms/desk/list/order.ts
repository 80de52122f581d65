/** The order of a list as a hand in it sees it: rows change in place, their places wait until asked. */
export interface Held<Row> {
  readonly rows: readonly Row[]
  readonly pages: number
  readonly gone: ReadonlySet<string>
  readonly fresh: ReadonlySet<string>
  readonly freshAt: number
}

export interface News {
  readonly added: number
  readonly moved: number
  readonly gone: number
}

interface Identified {
  readonly id: string
}

const NONE: ReadonlySet<string> = new Set()

/** Takes the newest order as it is, and remembers which rows are new in it. */
export function upToDate<Row extends Identified>(
  pages: readonly (readonly Row[])[],
  before: Held<Row> | null,
  at: number,
): Held<Row> {
  const rows = pages.flat()
  const known = new Set(before?.rows.map(({ id }) => id))
  const added =
    before === null
      ? []
      : pages
          .slice(0, before.pages)
          .flat()
          .filter(({ id }) => !known.has(id))
  const kept = added.length === 0 && before !== null
  return {
    rows,
    pages: pages.length,
    gone: NONE,
    fresh: kept ? before.fresh : new Set(added.map(({ id }) => id)),
    freshAt: kept ? before.freshAt : at,
  }
}

/** Keeps the order that was, with the newest words in each row; pages loaded meanwhile come at the end. */
export function inPlace<Row extends Identified>(
  pages: readonly (readonly Row[])[],
  held: Held<Row>,
  more: boolean,
): Held<Row> {
  const newest = new Map(pages.flat().map((row) => [row.id, row]))
  const known = new Set(held.rows.map(({ id }) => id))
  const appended = pages
    .slice(held.pages)
    .flat()
    .filter(({ id }) => !known.has(id))
  return {
    ...held,
    rows: [...held.rows.map((row) => newest.get(row.id) ?? row), ...appended],
    pages: Math.max(held.pages, pages.length),
    gone: new Set(goneFrom(held.rows, newest, more)),
  }
}

// A row pushed past the end of what is loaded is not gone: only those above the last known one are.
function goneFrom<Row extends Identified>(
  rows: readonly Row[],
  newest: ReadonlyMap<string, Row>,
  more: boolean,
): string[] {
  const end = more ? rows.findLastIndex(({ id }) => newest.has(id)) : rows.length
  return rows
    .slice(0, Math.max(0, end))
    .filter(({ id }) => !newest.has(id))
    .map(({ id }) => id)
}

/** What would change if the list were brought up to date now. */
export function newsOf<Row extends Identified>(pages: readonly (readonly Row[])[], held: Held<Row>): News {
  const place = new Map(held.rows.map(({ id }, index) => [id, index]))
  const places = pages.flat().map(({ id }) => place.get(id))
  const common = places.filter((index) => index !== undefined)
  const added = pages
    .slice(0, held.pages)
    .flat()
    .filter(({ id }) => !place.has(id)).length
  return { added, moved: common.length - longestRise(common), gone: held.gone.size }
}

/** How many of them are in rising order at most: the others must have moved. */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number)
    ends[at === -1 ? ends.length : at] = number
  }
  return ends.length
}

export function newsWords({ added, moved, gone }: News): string {
  const places = moved === 1 ? '1 changed its place' : `${moved} changed places`
  return [added > 0 && `${added} new`, moved > 0 && places, gone > 0 && `${gone} settled`].filter(Boolean).join(', ')
}
