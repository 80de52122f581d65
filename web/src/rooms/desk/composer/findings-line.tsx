import { stopsIn } from './placed.ts'
import type { Writing } from './use-writing.ts'
import { words } from '../../../words.ts'

/** Where the right pane has no room, what the guard says is one line that opens a sheet. */
export function FindingsLine({ writing }: { writing: Writing }) {
  const { findings, read, unreachable } = writing.guard
  if (writing.draft.text.trim() === '') return null
  if (findings.length === 0) {
    return (
      <p className="findings-line dim">
        {unreachable ? words.guardPane.unreachable : read ? words.guardPane.clear : '\u00a0'}
      </p>
    )
  }
  const stops = words.guardPane.stop(stopsIn(findings))
  return (
    <button type="button" className="findings-line" aria-haspopup="dialog" onClick={writing.showFindings}>
      <span className="underlined">{words.guardPane.beforeItGoes(findings.length)}</span>
      {stops ? `, ${stops}` : ''} <span aria-hidden="true">›</span>
    </button>
  )
}
