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
  'query-not-here': () => 'Diese Suche ist nicht hier, oder nicht für Sie. Nichts wurde geändert.',
  'last-query': () =>
    'Das ist die letzte Suche: Ohne sie würde hier nichts mehr gehört. Nichts wurde geändert. Legen Sie zuerst eine andere an, oder ändern Sie diese.',
  'query-changed': (who) =>
    `${who ?? 'Jemand'} hat diese Suche inzwischen geändert. Nichts wurde entfernt. Sehen Sie sie an, und entscheiden Sie dann.`,
  'needs-lead': (who, others) =>
    `${who} schreibt, ${oneOf(others)} sendet: Das braucht eine Leitung. Nichts wurde gesendet; Ihre Worte sind aufgehoben.`,
  'others-change': (others) =>
    `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern. Nichts wurde geändert.`,
  'network-not-connectable': () => 'In diesem Netzwerk lässt sich von hier nichts verbinden. Nichts wurde geändert.',
  'connected-meanwhile': () => 'Jemand hat dieses Konto inzwischen verbunden. Nichts wurde geändert.',
  'connected-already': (handle) => `${handle} ist schon verbunden. Nichts wurde geändert.`,
  'sign-in-refused': (network, why) =>
    `${network} lässt uns nicht hinein: ${why.replace(/[.]?$/, '.')} Nichts wurde geändert.`,
  'connection-not-here': () => 'Diese Verbindung gibt es nicht mehr. Nichts wurde geändert.',
}
