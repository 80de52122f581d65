/** The code of an error from Node or PostgreSQL (`ENOENT`, `57P03`); the empty word where there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
