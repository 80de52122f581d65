import { doors } from './problems/doors.ts'
import { playbook } from './problems/playbook.ts'
import { reply } from './problems/reply.ts'
import { signin } from './problems/signin.ts'
import { work } from './problems/work.ts'
import { queries } from './problems/queries.ts'
import type { problems as en } from '../en/problems.ts'
import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('de')

export const problems: typeof en = {
  ...doors,
  ...playbook,
  ...queries,
  ...reply,
  ...signin,
  ...work,
  'search-too-long': () =>
    'Das würde länger dauern, als jemand wartet, und wurde beendet. Nichts wurde geändert. Nennen Sie ein Wort mehr, oder lassen Sie is: und owed: weg.',
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
  'resolved-already': () => 'Dieser Fall ist schon erledigt. Nichts wurde geändert.',
  'still-owed': (name: string) =>
    `Für ${name || 'diese Person'} ist noch etwas fällig. Nichts wurde geändert. Schreiben Sie es, oder verzichten Sie darauf und sagen Sie, warum.`,
  'call-when': () =>
    'Ein Anruf wird für einen Zeitpunkt vereinbart, der noch kommt, höchstens 90 Tage voraus. Nichts wurde notiert. Wählen Sie einen anderen.',
  'call-window': () =>
    'Die Zeit für den Anruf endet, bevor sie beginnt. Nichts wurde notiert. Geben Sie ein späteres Ende an.',
  'call-agreed-later': () =>
    'Niemand hat in der Zukunft zugestimmt. Nichts wurde notiert. Sagen Sie, wann zugestimmt wurde.',
  'call-already': () =>
    'Ein Anruf ist schon vereinbart. Nichts wurde geändert. Notieren Sie, dass Sie gesprochen haben, oder verzichten Sie zuerst auf jenen.',
  'call-said': () =>
    'Sagen Sie in ein paar Worten, was gesprochen wurde. Nichts wurde geändert: Der Anruf ist noch fällig.',
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
  'query-not-here': () => 'Diese Markensuche ist nicht hier, oder nicht für Sie. Nichts wurde geändert.',
  'last-query': () =>
    'Das ist die letzte Markensuche: Ohne sie würde hier nichts mehr gehört. Nichts wurde geändert. Legen Sie zuerst eine andere an, oder ändern Sie diese.',
  'query-changed': (who) =>
    `${who ?? 'Jemand'} hat diese Markensuche inzwischen geändert. Nichts wurde entfernt. Sehen Sie sie an, und entscheiden Sie dann.`,
  'needs-lead': (who, others) =>
    `${who} schreibt, ${oneOf(others)} sendet: Das braucht eine Leitung. Nichts wurde gesendet; Ihre Worte sind gespeichert.`,
  'others-change': (others) =>
    `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern. Nichts wurde geändert.`,
  'status-name': (problem, name) =>
    ({
      empty: 'Ein Name braucht ein Wort. Nichts wurde geändert.',
      long: 'Ein Name hat höchstens 40 Zeichen. Nichts wurde geändert. Kürzen Sie ihn.',
      taken: `„${name}“ gibt es schon. Nichts wurde geändert. Wählen Sie einen anderen Namen.`,
      last: 'Jeder Stand behält mindestens einen Namen. Nichts wurde geändert. Fügen Sie zuerst einen anderen hinzu.',
    })[problem],
  'status-not-here': () => 'Diesen Namen gibt es nicht mehr. Nichts wurde geändert. Laden Sie die Seite neu.',
  'status-elsewhere': () =>
    'Dieser Fall steht inzwischen anderswo, oder der Name wird nicht mehr angeboten. Nichts wurde geändert.',
  'moved-on': () => 'Dieser Fall hat sich seither bewegt. Nichts wurde geändert.',
  'network-not-connectable': () => 'In diesem Netzwerk lässt sich von hier nichts verbinden. Nichts wurde geändert.',
  'connected-meanwhile': () => 'Jemand hat dieses Konto inzwischen verbunden. Nichts wurde geändert.',
  'connected-already': (handle) => `${handle} ist schon verbunden. Nichts wurde geändert.`,
  'sign-in-refused': (network, why) =>
    `${network} lässt uns nicht hinein: ${why.replace(/[.]?$/, '.')} Nichts wurde geändert.`,
  'connection-not-here': () => 'Diese Verbindung gibt es nicht mehr. Nichts wurde geändert.',
  'private-nobody': () =>
    'Hier ist niemand, dem wir antworten könnten. Nichts wurde gesendet; Ihr Text ist gespeichert.',
  'private-written': () =>
    'Inzwischen wurde privat geschrieben. Nichts wurde geändert. Kehren Sie öffentlich zurück, oder sagen Sie, warum nicht.',
  'answered-meanwhile': (by, name) =>
    `${by} hat ${name} gerade geantwortet, während Sie schrieben. Ihr Text ist als Entwurf gespeichert.`,
  'changed-meanwhile': (what, name) =>
    ({
      wrote: `${name} hat noch einmal geschrieben, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist gespeichert. Lesen Sie es, und senden Sie dann.`,
      edited: `${name} hat den Beitrag geändert, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist gespeichert. Lesen Sie ihn noch einmal.`,
      deleted: `${name} hat einen Beitrag gelöscht, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist gespeichert. Schauen Sie noch einmal hin.`,
    })[what],
  'approval-gone': () => 'Diese Antwort wartet nicht mehr. Nichts wurde geändert.',
  'approval-own': () => 'Was Sie geschrieben haben, muss jemand anders lesen. Nichts wurde geändert.',
  'field-word': () => 'Sagen Sie in ein paar Worten, was anders sein soll.',
}
