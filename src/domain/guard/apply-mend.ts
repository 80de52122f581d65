import type { Mend } from './finding.ts'
import { blanks } from './rules/blank.ts'

export interface Mended {
  readonly text: string
  /** Where the writer goes on: behind what was put in. */
  readonly caret: number
  /** The words to fill in, to be selected, where the mend leaves some. */
  readonly blank: { readonly from: number; readonly to: number } | null
}

export function applyMend(text: string, mend: Pick<Mend, 'from' | 'to' | 'text'>): Mended {
  const mended = text.slice(0, mend.from) + mend.text + text.slice(mend.to)
  for (const blank of blanks) {
    const at = mend.text.indexOf(blank)
    if (at === -1) continue
    const from = mend.from + at
    return { text: mended, caret: from, blank: { from, to: from + blank.length } }
  }
  return { text: mended, caret: mend.from + mend.text.length, blank: null }
}
