import { readFileSync } from 'node:fs'
import path from 'node:path'
import { callsBrand } from '../src/domain/triage/addressed.ts'
import type { TriageInput } from '../src/domain/triage/triage.ts'

/** A text with what somebody said of it, field by field as the file names them. */
export interface Labelled {
  readonly input: TriageInput
  readonly [field: string]: unknown
}

/** JSON lines with a text. What a line is called in is its own brand; without one, a leading @mention says that it speaks to us. */
export function readLabelled(dir: string, file: string): Labelled[] {
  return readFileSync(path.join(dir, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as { text: string; brand?: string }
      const addressed = callsBrand(row.text, row.brand ?? null)
      return {
        ...row,
        input: { text: row.text, language: null, audience: null, addressed, names: row.brand ? [row.brand] : [] },
      }
    })
}
