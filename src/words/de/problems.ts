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

  'signed-out': () =>
    'Sie wurden abgemeldet. Was Sie geschrieben haben, ist aufgehoben. Melden Sie sich an, und Sie kommen hierher zurück.',
  'signed-out-idle': () =>
    'Sie wurden nach 12 h abgemeldet. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',
  'signed-out-old': () =>
    'Sie wurden abgemeldet: Nach 7 Tagen melden sich alle neu an. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',
  'signed-out-elsewhere': () =>
    'Sie wurden von einem anderen Gerät aus abgemeldet. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',
  'wrong-sign-in': () =>
    'Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen. Nichts wurde geändert. Versuchen Sie es noch einmal, oder bitten Sie um eine Einladung.',
  'too-many-tries': (minutes) =>
    `Zu viele Versuche. Warten Sie ${minutes === 1 ? 'eine Minute' : `${minutes} min`}; Ihr Konto ist nicht gesperrt.`,
  'sign-in-over': () =>
    'Das hat länger als zehn Minuten gedauert. Nichts wurde geändert. Beginnen Sie noch einmal mit Ihrem Passwort.',
  'wrong-code': () =>
    'Dieser Code stimmt nicht oder wurde schon benutzt. Nichts wurde geändert. Warten Sie auf den nächsten, oder nehmen Sie einen Ersatzcode.',
  'wrong-password': () => 'Das ist nicht Ihr bisheriges Passwort. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  'second-factor-on': () =>
    'Ihr zweiter Faktor ist schon eingeschaltet. Nichts wurde geändert. Schalten Sie ihn zuerst aus.',
  'no-second-factor': () =>
    'Es gibt keinen zweiten Faktor, nach dem zu fragen wäre. Nichts wurde geändert. Laden Sie die Seite neu.',
  'session-gone': () => 'Dieses Gerät ist schon abgemeldet. Nichts wurde geändert.',
  'own-settings': () => 'Das sind Sie selbst: Ändern Sie es in Ihren Einstellungen. Nichts wurde geändert.',

  'colleague-not-here': () => 'Diese Person ist nicht mehr am Desk. Nichts wurde geändert.',
  'colleague-gone': () => 'Diese Person ist nicht mehr am Desk. Nichts wurde geändert. Wählen Sie jemand anderen.',
  'needs-owner': () => 'Ein Desk braucht jemanden, dem er gehört. Geben Sie diese Rolle zuerst jemand anderem.',
  'signs-in-already': (email) =>
    `Mit ${email} meldet sich schon jemand an. Nichts wurde geändert. Nehmen Sie eine andere Adresse.`,
  'invitation-gone': () => 'Diese Einladung wurde inzwischen angenommen oder zurückgezogen. Nichts wurde geändert.',
  'invitation-closed': () =>
    'Diese Einladung gilt nicht mehr. Nichts wurde geändert. Bitten Sie jemanden, dem der Desk gehört, um eine neue.',
  'reset-closed': () =>
    'Dieser Link gilt nicht mehr. Ihr Passwort ist, wie es war. Bitten Sie die Leitung um einen neuen Link.',

  'issuer-not-https': () => 'Der Aussteller muss mit https:// beginnen. Nichts wurde geändert.',
  'issuer-unreachable': (host) =>
    `${host} antwortet nicht wie eine Anmeldung (OpenID Connect). Nichts wurde geändert. Prüfen Sie die Adresse, und versuchen Sie es noch einmal.`,
  'issuer-other': (host) =>
    `${host} sagt, es sei ein anderer Aussteller. Nichts wurde geändert. Übernehmen Sie den Aussteller so, wie Ihr Anbieter ihn schreibt.`,
  'issuer-guarded': (host) =>
    `${host} liegt nicht im offenen Internet, deshalb wurde nichts dorthin gesendet. Wer dieses System betreibt, kann es erlauben: OUTBOUND_ALLOW.`,
  'client-secret-missing': () => 'Geben Sie das Client Secret Ihres Anbieters an. Nichts wurde geändert.',
  'no-provider': () => 'Die Anmeldung Ihrer Firma ist schon ausgeschaltet. Nichts wurde geändert.',
}
