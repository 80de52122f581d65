const KEY = 'amends:way-back'

interface WayBack {
  readonly path: string
  /** True where somebody was signed in before, and the session ended under their hands. */
  readonly wasIn: boolean
  /** What the desk said of it. */
  readonly why: string | null
}

export const rememberWhere = (path: string, wasIn: boolean, why: string): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ path, wasIn, why } satisfies WayBack))

export function wayBack(): WayBack {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as WayBack | null
    if (kept && typeof kept.path === 'string' && /^\/(?!\/)/.test(kept.path)) return kept
  } catch {
    // Somebody wrote something else there: the front door is a good place too.
  }
  return { path: '/', wasIn: false, why: null }
}

export const forgetWhere = (): void => sessionStorage.removeItem(KEY)
