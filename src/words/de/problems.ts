import type { problems as en } from '../en/problems.ts'
import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('de')

export const problems: typeof en = {
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  'person-not-here': () => 'Diese Person ist nicht hier, oder nicht für Sie.',
  'person-joined-with-itself': () => 'Das ist schon eine Person. Nichts wurde geändert.',
  'person-joined-already': () => 'Jemand hat sie inzwischen verbunden. Nichts wurde geändert.',
  'person-parted-already': () => 'Sie sind schon getrennt, oder waren nie verbunden. Nichts wurde geändert.',
  'note-not-here': () => 'Diese Notiz ist nicht mehr da, oder sie ist nicht von Ihnen. Nichts wurde geändert.',
  'needs-lead': (who, others) =>
    `${who} schreibt, ${oneOf(others)} sendet: Das braucht eine Leitung. Nichts wurde gesendet; Ihre Worte sind aufgehoben.`,
  'others-change': (others) =>
    `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern. Nichts wurde geändert.`,
}
