import type { work as en } from '../../en/problems/work.ts'

export const work: typeof en = {
  'merge-far': () =>
    'Jener Fall gehört zu jemand anderem in einem anderen Gespräch, oder es gibt ihn nicht mehr. Nichts wurde geändert. Wählen Sie einen anderen.',
  'split-not-all': () =>
    'Nicht alle diese Beiträge sind noch in diesem Fall. Nichts wurde geändert. Wählen Sie noch einmal.',
  'split-everything': () =>
    'Das ist alles, was hier geschrieben wurde. Nichts wurde geändert. Lassen Sie mindestens einen Beitrag in diesem Fall.',
  'snooze-over': () =>
    'Dieser Zeitpunkt ist vorbei oder mehr als ein Jahr entfernt. Nichts wurde geändert. Wählen Sie einen anderen.',
  'snooze-soon': () =>
    'Ein Versprechen läuft hier in 15 Minuten ab oder ist abgelaufen. Nichts wurde geändert. Halten Sie es zuerst; dann kann der Fall warten.',
  'undone-already': () => 'Das wurde schon zurückgenommen. Nichts wurde geändert.',
  'not-undoable': () => 'Das lässt sich nicht zurücknehmen. Nichts wurde geändert.',
  'undo-other-owner': () => 'Jemand anderes hat diesen Fall inzwischen. Nichts wurde geändert.',
  'undo-moved-on': () => 'In diesem Fall ist inzwischen mehr geschehen. Nichts wurde geändert.',
  'undo-moved-again': () =>
    'Einer dieser Fälle wurde seither wieder getrennt oder zusammengelegt. Nehmen Sie zuerst das zurück.',
  'case-gone-into': () =>
    'Dieser Fall wurde inzwischen mit einem anderen zusammengelegt. Nichts wurde geändert. Machen Sie dort weiter.',
  'mention-not-here': () => 'Diese Erwähnung ist nicht hier, oder nicht für Sie.',
  'judged-deleted': () =>
    'Dieser Beitrag wurde von der Person gelöscht: Es gibt nichts mehr zu beurteilen. Nichts wurde geändert.',
  'only-complaints-weigh': () =>
    'Nur eine Beschwerde wiegt schwer oder leicht. Nichts wurde geändert. Nennen Sie es zuerst eine Beschwerde.',
  'correction-not-here': () => 'Diese Korrektur ist nicht hier, oder nicht für Sie.',
  'judged-again': () =>
    'Seither wurde neu geurteilt. Nichts wurde geändert. Nehmen Sie zuerst das spätere Urteil zurück.',
  'promise-over': () => 'Dieser Zeitpunkt ist schon vorbei. Nichts wurde notiert. Nennen Sie einen späteren.',
  'not-given-up': () =>
    'Darauf wurde nicht verzichtet, oder dasselbe ist inzwischen wieder fällig. Nichts wurde geändert.',
  'kept-meanwhile': () => 'Das wurde inzwischen gehalten. Nichts wurde geändert.',
  'not-owed': () => 'Das ist nicht mehr fällig. Nichts wurde geändert.',
  'no-plan': () => 'Die Spielregeln haben dafür keinen Plan. Nichts wurde geändert. Wählen Sie eine ihrer Arten.',
}
