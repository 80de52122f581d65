import type { problems as en } from '../en/problems.ts'
import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('de')

export const problems: typeof en = {
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  'label-too-long': (most) =>
    `Ein Etikett hat höchstens ${most} Zeichen. Es wurde nichts geändert. Sagen Sie es mit weniger Worten.`,
  'no-such-moment': () =>
    'Dieser Zeitpunkt ist vorbei oder mehr als ein Jahr entfernt. Es wurde nichts geändert. Wählen Sie einen anderen.',
  'colleague-gone': () =>
    'Diese Person arbeitet nicht mehr an diesem Desk. Es wurde nichts geändert. Wählen Sie jemand anderen.',
  'view-not-here': () => 'Diese Ansicht gibt es nicht mehr, oder sie ist nicht für Sie. Es wurde nichts geändert.',
  'view-not-yours': (by) =>
    `${by} hat diese Ansicht für alle angelegt. Es wurde nichts geändert. Eine Leitung kann sie ändern; Sie können eine eigene speichern.`,
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
