import type { problems as en } from '../en/problems.ts'

export const problems: typeof en = {
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  'resolved-already': () => 'Dieser Fall ist schon gelöst. Nichts wurde geändert.',
  'still-owed': (name: string) =>
    `${name || 'Dieser Person'} ist noch etwas geschuldet. Nichts wurde geändert. Schreiben Sie es, oder verzichten Sie darauf und sagen Sie, warum.`,
  'call-when': () =>
    'Ein Anruf wird für einen Zeitpunkt vereinbart, der noch kommt, höchstens 90 Tage voraus. Nichts wurde notiert. Wählen Sie einen anderen.',
  'call-window': () =>
    'Die Zeit für den Anruf endet, bevor sie beginnt. Nichts wurde notiert. Geben Sie ein späteres Ende an.',
  'call-agreed-later': () =>
    'Niemand hat in der Zukunft zugestimmt. Nichts wurde notiert. Sagen Sie, wann zugestimmt wurde.',
  'call-already': () =>
    'Ein Anruf ist schon vereinbart. Nichts wurde geändert. Notieren Sie, dass Sie gesprochen haben, oder verzichten Sie zuerst auf jenen.',
  'call-said': () =>
    'Sagen Sie in ein paar Worten, was gesprochen wurde. Nichts wurde geändert: Der Anruf ist noch geschuldet.',
}
