import type { team as en } from '../en/team.ts'
import { namesIn } from '../names.ts'

const { all } = namesIn('de')
const late = (many: number): string => (many === 0 ? '' : many === 1 ? ', eines davon spät' : `, davon ${many} spät`)
const role = { owner: 'Hauptleitung', lead: 'Leitung', agent: 'Beratung', trainee: 'Ausbildung' }
type Params = Readonly<Record<string, string>>
const roleOf = (params: Params, name: string): string => role[params[name] as keyof typeof role] ?? ''

export const team: typeof en = {
  canChange: (others) => `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern.`,

  title: 'Team',
  titled: (many) => `Team · ${many}`,
  skip: 'Zum Team',
  role,
  rolesSay:
    'Hauptleitung alles · Leitung Spielregeln, Markensuchen · Beratung antwortet · Ausbildung schreibt, die Leitung sendet',
  here: 'hier',
  hereYou: 'hier, Sie',
  away: 'weg',
  lastHere: (moment) => `zuletzt hier ${moment}`,
  notSignedIn: 'nicht angemeldet',
  owes: (many, lateOnes) => (many === 0 ? 'schuldet nichts' : `schuldet ${many}${late(lateOnes)}`),
  roleOf: (name) => `Rolle von ${name}`,
  moreOf: (name) => `Mehr zu ${name}`,
  more: 'Mehr',
  roleChanged: (name, now) => `${name}: jetzt ${now}.`,

  invite: 'Einladen…',
  inviteTitle: 'Jemanden einladen',
  inviteHint: 'Sie bekommen einen Link, den Sie selbst verschicken. Er gilt einmal, 72 h lang.',
  email: 'E-Mail-Adresse',
  as: 'Rolle',
  roleHint: {
    owner: 'alles',
    lead: 'Spielregeln, Markensuchen; lädt Beratung und Ausbildung ein',
    agent: 'antwortet',
    trainee: 'schreibt; die Leitung sendet',
  },
  makeLink: 'Link erstellen',
  linkTitle: 'Der Link',
  linkFor: (who, hours) =>
    `Schicken Sie ihn selbst an ${who}: Er gilt einmal, ${hours} lang, und wird nur jetzt gezeigt.`,
  link: 'Link',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser kopiert nicht: Markieren Sie den Link, und kopieren Sie ihn von Hand.',
  done: 'Fertig',
  invitedAs: (as, left) => `eingeladen (${as}), ${left}`,
  left: (span) => `noch ${span}`,
  ended: (day) => `der Link galt bis ${day}`,
  sendAgain: 'Noch einmal senden',
  withdraw: 'Zurückziehen',
  withdrawn: (email) => `Zurückgezogen: Der Link für ${email} gilt nicht mehr.`,

  resetLink: 'Link für ein neues Passwort…',
  factorOff: 'Zweiten Faktor ausschalten…',
  factorOffAsk: (name) =>
    `${name} hat den Authenticator und die Ersatzcodes verloren? Vergewissern Sie sich, dass wirklich ${name} fragt. Es wird festgehalten, und ${name} liest es.`,
  factorOffGo: (name) => `Für ${name} ausschalten`,
  factorIsOff: (name) => `${name} meldet sich jetzt nur mit dem Passwort an.`,

  remove: 'Entfernen…',
  removeTitle: (name) => `${name} entfernen`,
  owed: (name, many) => `${name} schuldet ${many}. Das übernimmt`,
  hasCases: (name, many) =>
    `${name} schuldet gerade nichts und hat ${many === 1 ? 'einen offenen Fall' : `${many} offene Fälle`}. Das übernimmt`,
  hasNothing: (name) => `${name} schuldet nichts.`,
  nobodyYet: 'noch niemand',
  stays: (name) => `${name} wird überall abgemeldet; der Name bleibt in dem, was war.`,
  removeGo: (name) => `${name} entfernen`,
  removeGive: (name, many, to) => `${name} entfernen, ${many} an ${to}`,
  removeLeave: (name, many) => `${name} entfernen, ${many} an niemanden`,
  removed: (name, cases, to) =>
    `${name} ist nicht mehr am Desk. ${cases === 0 ? 'Kein Fall war offen.' : `${cases === 1 ? '1 Fall ging' : `${cases} Fälle gingen`} an ${to ?? 'noch niemanden'}.`}`,

  lately: 'Zuletzt',
  somebody: 'Jemand',
  event: {
    invited: (by, params) => `${by} hat ${params['email']} eingeladen (${roleOf(params, 'role')})`,
    'invited-again': (by, params) => `${by} hat einen neuen Link für ${params['email']} erstellt`,
    withdrawn: (by, params) => `${by} hat die Einladung von ${params['email']} zurückgezogen`,
    joined: (by, params) => `${by} kam an den Desk (${roleOf(params, 'role')})`,
    role: (by, params) =>
      `${by} hat ${params['name']} eine neue Rolle gegeben: ${roleOf(params, 'to')}, bis dahin ${roleOf(params, 'from')}`,
    renamed: (_, params) => `${params['from']} heißt jetzt ${params['to']}`,
    removed: (by, params) =>
      params['cases'] === '0'
        ? `${by} hat ${params['name']} entfernt`
        : `${by} hat ${params['name']} entfernt; offene Fälle gingen an ${params['to'] || 'niemanden'}: ${params['cases']}`,
    'reset-link': (by, params) => `${by} hat einen Link für ein neues Passwort von ${params['name']} erstellt`,
    'factor-off': (by, params) => `${by} hat den zweiten Faktor von ${params['name']} ausgeschaltet`,
    provider: (by, params) => `${by} hat die Anmeldung über ${params['issuer']} eingerichtet`,
    'provider-off': (by) => `${by} hat die Anmeldung mit dem Unternehmen ausgeschaltet`,
  },

  provider: {
    title: 'Mit Ihrem Unternehmen anmelden',
    off: 'Aus. Eingeschaltet, melden sich alle dort an, wo sie es auch sonst tun (OpenID Connect).',
    on: (issuer, domains) => `An: über ${issuer}, für Adressen von ${domains}.`,
    setUp: 'Einrichten',
    change: 'Ändern',
    switchOff: 'Ausschalten',
    switchOffAsk: 'Wer hier kein Passwort hat, kommt dann nicht hinein, bis jemand einen Link dafür erstellt.',
    isOff: 'Die Anmeldung mit dem Unternehmen ist ausgeschaltet.',
    kept: 'Aufgehoben. Der Anbieter hat geantwortet.',
    register: 'Tragen Sie dort diese Adresse ein, als die, zu der man zurückkommt:',
    issuer: 'Aussteller',
    issuerHint: 'Die Adresse, die Ihr Anbieter nennt, etwa https://login.northwind.example.',
    clientId: 'Client ID',
    clientSecret: 'Client Secret',
    secretKept: 'Versiegelt aufgehoben. Lassen Sie es leer, um das gespeicherte zu behalten.',
    button: 'Worte auf der Schaltfläche',
    domains: 'E-Mail-Domains',
    domainsHint: 'Andere werden abgewiesen. Mit Kommas dazwischen.',
    joins: 'Wer neu aus Ihrem Unternehmen kommt,',
    joinsNobody: 'muss erst eingeladen sein',
    joinsTrainee: 'kommt herein: Ausbildung',
    joinsAgent: 'kommt herein: Beratung',
    save: 'Speichern',
  },
}
