/**
 * Many rows as one parameter, for `jsonb_to_recordset`. PostgreSQL's text has no NUL and no lone surrogates; connectors
 * clean what they parse, and this is the last wall.
 */
export const asRows = (rows: readonly object[]): string => JSON.stringify(rows).replaceAll(String.raw`\u0000`, '\u2400').toWellFormed()

/** Milliseconds, or null, to what a recordset reads as `timestamptz`. */
export const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString())
