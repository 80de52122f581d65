/** Many rows as one parameter, for `jsonb_to_recordset`. */
export const asRows = (rows: readonly object[]): string => JSON.stringify(rows)

/** Milliseconds, or null, to what a recordset reads as `timestamptz`. */
export const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()
