import type { problems as en } from '../en/problems.ts'
import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('de')

export const problems: typeof en = {
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  'needs-lead': (who, others) =>
    `${who} schreibt, ${oneOf(others)} sendet: Das braucht eine Leitung. Nichts wurde gesendet; Ihre Worte sind aufgehoben.`,
  'others-change': (others) =>
    `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern. Nichts wurde geändert.`,
}
