/** Which cases are selected, and from which row a range would reach. A case is selected with all its rows. */
export interface Selection {
  readonly cases: ReadonlySet<string>
  readonly anchor: string | null
}

interface Row {
  readonly id: string
  readonly caseId: string
}

export const NOTHING: Selection = { cases: new Set(), anchor: null }

/** Selects the case of a row, or lets it go. */
export function toggled({ cases }: Selection, row: Row): Selection {
  const next = new Set(cases)
  if (!next.delete(row.caseId)) next.add(row.caseId)
  return { cases: next, anchor: row.id }
}

export const withRow = ({ cases, anchor }: Selection, row: Row): Selection => ({
  cases: new Set([...cases, row.caseId]),
  anchor: anchor ?? row.id,
})

/** Selects everything between the row that was selected last and this one. */
export function reached(before: Selection, rows: readonly Row[], id: string): Selection {
  const to = rows.findIndex((row) => row.id === id)
  const from = rows.findIndex((row) => row.id === before.anchor)
  if (to === -1) return before
  const between = from === -1 ? [rows[to]!] : rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { cases: new Set([...before.cases, ...between.map(({ caseId }) => caseId)]), anchor: rows[to]!.id }
}

/** One row for each selected case, in the order of the list; those that left it are let go. */
export function chosenRows<One extends Row>({ cases }: Selection, rows: readonly One[]): One[] {
  const left = new Set(cases)
  return rows.filter(({ caseId }) => left.delete(caseId))
}
