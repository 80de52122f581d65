import { tally } from './placed.ts'
import type { Writing } from './use-writing.ts'

/** Where the right pane has no room, what the guard says is one line that opens a sheet. */
export function FindingsLine({ writing }: { writing: Writing }) {
  const { findings, read, unreachable } = writing.guard
  if (writing.draft.text.trim() === '') return null
  if (findings.length === 0) {
    return (
      <p className="findings-line dim">
        {unreachable ? 'The guard cannot be asked now.' : read ? 'Nothing stands in the way.' : '\u00a0'}
      </p>
    )
  }
  const [many, stops] = tally(findings).split(', ')
  return (
    <button type="button" className="findings-line" aria-haspopup="dialog" onClick={writing.showFindings}>
      <span className="underlined">{many} before it goes</span>
      {stops ? `, ${stops}` : ''} <span aria-hidden="true">›</span>
    </button>
  )
}
