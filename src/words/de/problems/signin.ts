import type { signin as en } from '../../en/problems/signin.ts'

export const signin: typeof en = {
  'signed-out-idle': () =>
    'Sie wurden nach 12 h abgemeldet. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',
  'signed-out-old': () =>
    'Sie wurden abgemeldet: Nach 7 Tagen melden sich alle neu an. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',
  'signed-out-elsewhere': () =>
    'Sie wurden von einem anderen Gerät aus abgemeldet. Was Sie geschrieben haben, ist aufgehoben, und Sie kommen hierher zurück.',

  'sign-in-over': () =>
    'Das hat länger als zehn Minuten gedauert. Nichts wurde geändert. Beginnen Sie noch einmal mit Ihrem Passwort.',
  'wrong-code': () =>
    'Dieser Code stimmt nicht oder wurde schon benutzt. Nichts wurde geändert. Warten Sie auf den nächsten, oder nehmen Sie einen Ersatzcode.',
  'not-your-password': () =>
    'Das ist nicht Ihr bisheriges Passwort. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  'second-factor-on': () =>
    'Ihr zweiter Faktor ist schon eingeschaltet. Nichts wurde geändert. Schalten Sie ihn zuerst aus.',
  'no-second-factor': () =>
    'Es gibt keinen zweiten Faktor, nach dem zu fragen wäre. Nichts wurde geändert. Laden Sie die Seite neu.',
  'session-gone': () => 'Dieses Gerät ist schon abgemeldet. Nichts wurde geändert.',
  'own-settings': () => 'Das sind Sie selbst: Ändern Sie es in Ihren Einstellungen. Nichts wurde geändert.',

  'colleague-not-here': () => 'Diese Person ist nicht mehr am Desk. Nichts wurde geändert.',

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

  'field-your-name': () => 'Geben Sie Ihren Namen ein, wie Ihr Team und Ihre Kundschaft ihn lesen.',
  'field-code': () => 'Er hat 6 Ziffern; ein Ersatzcode hat 16 Buchstaben und Ziffern.',
  'field-domain': () => 'Geben Sie Domains wie northwind.example an.',
  'field-issuer': () => 'Geben Sie eine Adresse an, die mit https:// beginnt.',
  'field-client-id': () => 'Geben Sie die Client ID an, die Ihr Anbieter für diesen Desk gemacht hat.',
  'field-button': () => 'Geben Sie die Worte auf der Schaltfläche an.',
  'field-domains': () => 'Geben Sie die Domain Ihrer E-Mail-Adressen an: Andere werden abgewiesen.',
}
