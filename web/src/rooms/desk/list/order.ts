/** The order of a list as a hand in it sees it: rows change in place, their places wait until asked. */
export interface Held<Row> {
  readonly rows: readonly Row[]
  readonly pages: number
  readonly gone: ReadonlySet<string>
  /** What came in when the order was last taken. */
  readonly fresh: ReadonlySet<string>
}

export interface News {
  readonly added: number
  readonly moved: number
  readonly gone: number
}

interface Identified {
  readonly id: string
}

type Pages<Row> = readonly (readonly Row[])[]

const NONE: ReadonlySet<string> = new Set()

/** Takes the newest order as it is, and remembers which rows are new in it. */
export function upToDate<Row extends Identified>(pages: Pages<Row>, before: Held<Row> | null): Held<Row> {
  const added = before === null ? [] : addedTo(before, pages)
  const fresh = added.length === 0 ? (before?.fresh ?? NONE) : new Set(added.map(({ id }) => id))
  return { rows: pages.flat(), pages: pages.length, gone: NONE, fresh }
}

/** Keeps the order that was, with the newest words in each row; pages loaded meanwhile come at the end. */
export function inPlace<Row extends Identified>(pages: Pages<Row>, held: Held<Row>, more: boolean): Held<Row> {
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
    gone: goneFrom(held.rows, newest, more),
  }
}

/** New among what was loaded before: a further page is no news. */
function addedTo<Row extends Identified>(held: Held<Row>, pages: Pages<Row>): Row[] {
  const known = new Set(held.rows.map(({ id }) => id))
  return pages
    .slice(0, Math.max(1, held.pages))
    .flat()
    .filter(({ id }) => !known.has(id))
}

// A row pushed past the end of what is loaded is not gone: only those above the last known one are.
function goneFrom<Row extends Identified>(
  rows: readonly Row[],
  newest: ReadonlyMap<string, Row>,
  more: boolean,
): Set<string> {
  const end = more ? rows.findLastIndex(({ id }) => newest.has(id)) : rows.length
  const above = rows.slice(0, Math.max(0, end))
  return new Set(above.filter(({ id }) => !newest.has(id)).map(({ id }) => id))
}

/** What would change if the list were brought up to date now. */
export function newsOf<Row extends Identified>(pages: Pages<Row>, held: Held<Row>): News {
  const place = new Map(held.rows.map(({ id }, index) => [id, index]))
  const common = pages
    .flat()
    .map(({ id }) => place.get(id))
    .filter((index) => index !== undefined)
  return { added: addedTo(held, pages).length, moved: common.length - longestRise(common), gone: held.gone.size }
}

/** How many of them are in rising order at most: the others must have moved. */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const number of numbers) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < number) low = middle + 1
      else high = middle
    }
    ends[low] = number
  }
  return ends.length
}
