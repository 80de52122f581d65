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
  'private-not-here': (why, network) =>
    ({
      'no private messages': `Auf ${network} lassen sich von hier aus keine privaten Nachrichten senden. Nichts wurde gesendet; Ihr Text ist aufgehoben. Fragen Sie öffentlich nach einem Weg.`,
      'no account': `Auf ${network} ist kein Konto von uns verbunden. Nichts wurde gesendet; Ihr Text ist aufgehoben. Verbinden Sie eines.`,
      'the playbook':
        'Das Playbook lässt jedes Wort öffentlich. Nichts wurde gesendet; Ihr Text ist aufgehoben. Antworten Sie öffentlich, oder lassen Sie das Playbook ändern.',
      'not opened':
        'Das private Gespräch wurde inzwischen zurückgenommen. Nichts wurde gesendet; Ihr Text ist aufgehoben. Öffnen Sie es noch einmal.',
    })[why],
  'private-nobody': () =>
    'Hier ist niemand, dem wir antworten könnten. Nichts wurde gesendet; Ihr Text ist aufgehoben.',
  'private-written': () =>
    'Inzwischen wurde privat geschrieben. Nichts wurde geändert. Kehren Sie öffentlich zurück, oder sagen Sie, warum nicht.',
  'answered-meanwhile': (by, name) =>
    `${by} hat ${name} gerade geantwortet, während Sie schrieben. Ihr Text ist als Entwurf aufgehoben.`,
  'changed-meanwhile': (what, name) =>
    ({
      wrote: `${name} hat noch einmal geschrieben, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist aufgehoben. Lesen Sie es, und senden Sie dann.`,
      edited: `${name} hat den Beitrag geändert, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist aufgehoben. Lesen Sie ihn noch einmal.`,
      deleted: `${name} hat einen Beitrag gelöscht, während Sie schrieben. Nichts wurde gesendet; Ihr Text ist aufgehoben. Schauen Sie noch einmal hin.`,
    })[what],
}
