import type { access as en } from '../en/access.ts'

export const access: typeof en = {
  company: 'Mit Ihrem Unternehmen anmelden',
  cannot: 'Sie kommen nicht hinein? Wem der Desk gehört, kann Ihnen eine neue Einladung schicken.',
  wait: (time) => `Zu viele Versuche. Warten Sie bis ${time}; Ihr Konto ist nicht gesperrt.`,
  toSignIn: 'Zur Anmeldung',
  away: 'Der Desk antwortet nicht. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',

  code: 'Die 6 Ziffern aus Ihrem Authenticator',
  recovery: 'Ein Ersatzcode',
  insteadRecovery: 'Ersatzcode verwenden',
  insteadAuthenticator: 'Authenticator verwenden',
  noCode: 'Geben Sie die 6 Ziffern ein, die Ihr Authenticator gerade zeigt.',
  noRecovery: 'Geben Sie einen der Ersatzcodes ein, die Sie aufgehoben haben: 16 Buchstaben und Ziffern.',
  goOn: 'Anmelden',
  startOver: 'Von vorn beginnen',

  turned: {
    away: 'Die Anmeldung Ihres Unternehmens antwortet nicht. Nichts wurde geändert. Versuchen Sie es gleich noch einmal, oder nehmen Sie Ihr Passwort.',
    refused:
      'Die Anmeldung Ihres Unternehmens hat Sie nicht durchgelassen. Nichts wurde geändert. Versuchen Sie es noch einmal, oder fragen Sie, wer sie betreibt.',
    'began-elsewhere':
      'Diese Anmeldung wurde in einem anderen Fenster begonnen oder hat länger als zehn Minuten gedauert. Beginnen Sie hier noch einmal.',
    unverified:
      'Die Anmeldung Ihres Unternehmens bürgt nicht für Ihre E-Mail-Adresse (email_verified). Fragen Sie, wer sie betreibt; nichts wurde geändert.',
    domain:
      'Hier kommen nur Adressen dieses Unternehmens hinein. Vielleicht sind Sie dort mit einer anderen angemeldet.',
    uninvited: 'Niemand an diesem Desk hat Ihre Adresse. Bitten Sie um eine Einladung, und kommen Sie dann wieder.',
    off: 'Die Anmeldung mit dem Unternehmen ist ausgeschaltet. Nehmen Sie Ihr Passwort, oder fragen Sie nach.',
  },

  joinTitle: (company) => `Kommen Sie an den Desk von ${company}`,
  joinAs: (by, role) => `${by} hat Sie eingeladen. Ihre Rolle: ${role}.`,
  joinEmail: (email) => `Sie melden sich mit ${email} an.`,
  name: 'Ihr Name',
  nameHint: 'So steht er für Ihr Team hier, und für Kundinnen und Kunden dort, wo Sie unterschreiben.',
  noName: 'Geben Sie Ihren Namen ein, wie Ihr Team und Ihre Kundschaft ihn lesen.',
  password: 'Passwort',
  passwordHint: 'Mindestens 8 Zeichen; ein Satz ist besser.',
  shortPassword: (soFar, missing) => `Bisher ${soFar} Zeichen; noch ${missing}.`,
  join: 'Hereinkommen',
  invitationEnded: (day, ask) =>
    `Diese Einladung galt bis ${day}. Bitten Sie ${ask ?? 'jemanden, dem der Desk gehört,'} um eine neue.`,
  invitationClosed: 'Diese Einladung gilt nicht mehr. Bitten Sie jemanden, dem der Desk gehört, um eine neue.',

  resetTitle: 'Ein neues Passwort',
  resetFor: (email) => `Für ${email}. Überall sonst werden Sie abgemeldet.`,
  reset: 'Behalten und anmelden',
  resetClosed: 'Dieser Link gilt nicht mehr. Ihr Passwort ist, wie es war. Bitten Sie die Leitung um einen neuen Link.',

  settings: 'Meine Einstellungen',
  skip: 'Zu meinen Einstellungen',

  signedIn: 'Angemeldet',
  device: {
    phone: 'Telefon',
    tablet: 'Tablet',
    computer: 'Computer',
    unknown: 'etwas anderes',
    signOut: {
      phone: 'Das Telefon abmelden',
      tablet: 'Das Tablet abmelden',
      computer: 'Den Computer abmelden',
      unknown: 'Dort abmelden',
    },
    with: (browser, system) => (system ? `${browser} auf ${system}` : browser),
  },
  here: 'hier',
  seen: (moment) => `zuletzt ${moment}`,
  signOutOthers: 'Überall außer hier abmelden',
  signedOutOne: 'Dort abgemeldet. Was noch nicht aufgehoben war, steht in jenem Browser.',
  signedOutOthers: 'Überall außer hier abgemeldet.',
  ends: 'Nach 12 h ohne Anfrage, und nach 7 Tagen auf jeden Fall, melden sich alle neu an.',

  passwordTitle: 'Passwort',
  current: 'Ihr bisheriges Passwort',
  next: 'Das neue',
  noCurrent: 'Geben Sie Ihr bisheriges Passwort ein.',
  keepPassword: 'Neues Passwort behalten',
  passwordKept: 'Aufgehoben. Alle Ihre anderen Anmeldungen sind beendet.',
  noPasswordYet:
    'Sie haben noch keines: Sie kamen mit einem Link oder über Ihr Unternehmen. Mit einem Passwort können Sie sich auch hier anmelden.',

  factorTitle: 'Zweiter Faktor',
  factorOff: 'Aus. Eingeschaltet, fragt der Desk nach Ihrem Passwort noch nach 6 Ziffern aus Ihrem Authenticator.',
  factorOn: (day) => `An seit ${day}.`,
  codesLeft: (left) =>
    left === 0
      ? 'Kein Ersatzcode ist mehr übrig.'
      : left === 1
        ? '1 Ersatzcode ist übrig.'
        : `${left} Ersatzcodes sind übrig.`,
  switchedOff: (by, moment) => `${by} hat ihn für Sie ausgeschaltet, ${moment}.`,
  setUp: 'Einrichten',
  scan: 'Halten Sie die Kamera Ihres Authenticators darauf, oder tippen Sie den Schlüssel ab.',
  qr: 'Der Schlüssel Ihres zweiten Faktors als Bild für einen Authenticator',
  key: 'Der Schlüssel',
  thenCode: 'Dann die 6 Ziffern, die er zeigt',
  switchOn: 'Einschalten',
  notNow: 'Jetzt nicht',
  codesTitle: 'Ihre Ersatzcodes',
  codesOnce:
    'Sie werden nur jetzt gezeigt. Heben Sie sie dort auf, wo Sie sie ohne Ihr Telefon finden; jeder gilt einmal statt der 6 Ziffern.',
  copyCodes: 'Kopieren',
  copied: 'Kopiert.',
  kept: 'Ich habe sie aufgehoben',
  switchOff: 'Ausschalten',
  newCodes: 'Neue Ersatzcodes',
  codeToGoOn: 'Die 6 Ziffern, oder ein Ersatzcode',
  back: 'Zurück',
  factorIsOn: 'Der zweite Faktor ist eingeschaltet.',
  factorIsOff: 'Der zweite Faktor ist ausgeschaltet.',
}
