import type { problems as en } from '../en/problems.ts'

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
}
