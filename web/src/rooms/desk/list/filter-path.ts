import { narrowed, readFilter, type Filter } from '../../../../../src/domain/view/filter.ts'
import type { Composed } from '../views.ts'

/** A filter that nobody kept stands in the address itself: it can be sent, and it is there after loading again. */
export function filterView(filter: Filter): Composed {
  const bytes = new TextEncoder().encode(JSON.stringify(narrowed(filter)))
  const text = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
  return `filter-${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The filter of an address; one that cannot be read lets everything through. */
export function filterOf(view: Composed): Filter {
  try {
    const text = atob(view.slice('filter-'.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
    return readFilter(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return readFilter(null)
  }
}

export const savedView = (id: string): Composed => `saved-${id}`
export const savedId = (view: Composed): string | null =>
  view.startsWith('saved-') ? view.slice('saved-'.length) : null
