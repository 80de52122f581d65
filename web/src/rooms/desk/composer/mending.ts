import { applyMend } from '../../../../../src/domain/guard/apply-mend.ts'
import type { Mend } from './placed.ts'

/** Goes round the findings: to the mend of the next one, or to the finding itself. False where none is drawn yet. */
export function focusNextFinding(): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const at = found.findIndex((one) => one.contains(document.activeElement))
  const next = found[(at + 1) % found.length]
  const target = next?.querySelector<HTMLElement>('button') ?? next
  target?.focus()
  return target !== undefined
}

/** Typed in as a hand would, so that the browser's own Ctrl Z takes it back in one step. */
export function takeMend(field: HTMLTextAreaElement, mend: Mend): void {
  const { text, caret, blank } = applyMend(field.value, mend)
  field.focus()
  field.setSelectionRange(mend.from, mend.to)
  const done = mend.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, mend.text)
  if (!done || field.value !== text) {
    field.setRangeText(mend.text, mend.from, mend.to, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  field.setSelectionRange(blank?.from ?? caret, blank?.to ?? caret)
}
