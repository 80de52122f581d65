import { namesIn } from '../names.ts'

const { all } = namesIn('en')
const late = (many: number): string => (many === 0 ? '' : many === 1 ? ', one late' : `, ${many} late`)
const role = { owner: 'owner', lead: 'lead', agent: 'agent', trainee: 'trainee' }
type Params = Readonly<Record<string, string>>
const roleOf = (params: Params, name: string): string => role[params[name] as keyof typeof role] ?? ''

/** Who works here. */
export const team = {
  canChange: (others: readonly string[]): string => `${all(others)} can change this.`,

  title: 'Team',
  titled: (many: number): string => `Team · ${many}`,
  skip: 'Go to the team',
  role,
  rolesSay: 'Owner everything · Lead playbook, brand queries · Agent answers · Trainee writes, a lead sends',
  here: 'here',
  hereYou: 'here, you',
  away: 'away',
  lastHere: (moment: string): string => `last here ${moment}`,
  notSignedIn: 'not signed in',
  owes: (many: number, lateOnes: number): string => (many === 0 ? 'owes nothing' : `owes ${many}${late(lateOnes)}`),
  roleOf: (name: string): string => `Role of ${name}`,
  moreOf: (name: string): string => `More about ${name}`,
  more: 'More',
  roleChanged: (name: string, now: string): string => `${name} is ${now} now.`,

  invite: 'Invite…',
  inviteTitle: 'Invite somebody',
  inviteHint: 'You get a link to send yourself. It works once, for 72 h.',
  email: 'E-mail',
  as: 'As',
  roleHint: {
    owner: 'everything',
    lead: 'playbook, brand queries, invites agents and trainees',
    agent: 'answers',
    trainee: 'writes; a lead sends',
  },
  makeLink: 'Make the link',
  linkTitle: 'The link',
  linkFor: (who: string, hours: string): string =>
    `Send it to ${who} yourself: it works once, for ${hours}, and is shown only now.`,
  link: 'Link',
  copy: 'Copy it',
  copied: 'Copied.',
  notCopied: 'This browser does not copy: mark the link, and copy it by hand.',
  done: 'Done',
  invitedAs: (as: string, left: string): string => `invited as ${as}, ${left}`,
  left: (span: string): string => `${span} left`,
  ended: (day: string): string => `the link ended on ${day}`,
  sendAgain: 'Send again',
  withdraw: 'Withdraw',
  withdrawn: (email: string): string => `Withdrawn: the link of ${email} is over.`,

  resetLink: 'Link for a new password…',
  factorOff: 'Switch off the second factor…',
  factorOffAsk: (name: string): string =>
    `${name} lost the authenticator and the recovery codes? Make sure that it is really ${name} who asks. It is written down, and ${name} reads it.`,
  factorOffGo: (name: string): string => `Switch it off for ${name}`,
  factorIsOff: (name: string): string => `${name} signs in with the password alone now.`,

  remove: 'Remove…',
  removeTitle: (name: string): string => `Remove ${name}`,
  owed: (name: string, many: number): string => `${name} owes ${many}. Give ${many === 1 ? 'it' : 'them'} to`,
  hasCases: (name: string, many: number): string =>
    `${name} owes nothing now, and has ${many === 1 ? 'an open case' : `${many} open cases`}. Give ${many === 1 ? 'it' : 'them'} to`,
  hasNothing: (name: string): string => `${name} owes nothing.`,
  nobodyYet: 'nobody yet',
  stays: (name: string): string => `${name} is signed out everywhere; the name stays in what happened.`,
  removeGo: (name: string): string => `Remove ${name}`,
  removeGive: (name: string, many: number, to: string): string => `Remove ${name}, give ${many} to ${to}`,
  removeLeave: (name: string, many: number): string => `Remove ${name}, leave ${many} with nobody`,
  removed: (name: string, cases: number, to: string | null): string =>
    `${name} is not on the desk any more. ${cases === 0 ? 'No case was open.' : `${cases === 1 ? '1 case' : `${cases} cases`} went to ${to ?? 'nobody yet'}.`}`,

  lately: 'Lately',
  somebody: 'Somebody',
  event: {
    invited: (by: string, params: Params): string => `${by} invited ${params['email']} as ${roleOf(params, 'role')}`,
    'invited-again': (by: string, params: Params): string => `${by} made a new link for ${params['email']}`,
    withdrawn: (by: string, params: Params): string => `${by} withdrew the invitation of ${params['email']}`,
    joined: (by: string, params: Params): string => `${by} came to the desk as ${roleOf(params, 'role')}`,
    role: (by: string, params: Params): string =>
      `${by} made ${params['name']} ${roleOf(params, 'to')}, until then ${roleOf(params, 'from')}`,
    renamed: (_: string, params: Params): string => `${params['from']} is called ${params['to']} now`,
    removed: (by: string, params: Params): string =>
      params['cases'] === '0'
        ? `${by} removed ${params['name']}`
        : `${by} removed ${params['name']}; open cases went to ${params['to'] || 'nobody'}: ${params['cases']}`,
    'reset-link': (by: string, params: Params): string => `${by} made a link for a new password of ${params['name']}`,
    'factor-off': (by: string, params: Params): string => `${by} switched off the second factor of ${params['name']}`,
    provider: (by: string, params: Params): string => `${by} set up signing in by ${params['issuer']}`,
    'provider-off': (by: string): string => `${by} switched off signing in with the company`,
  },

  provider: {
    title: 'Sign in with your company',
    off: 'Off. With it, people sign in where they do for everything else (OpenID Connect).',
    on: (issuer: string, domains: string): string => `On: by ${issuer}, for addresses of ${domains}.`,
    setUp: 'Set it up',
    change: 'Change it',
    switchOff: 'Switch it off',
    switchOffAsk: 'Whoever has no password here cannot get in until an owner makes them a link.',
    isOff: 'Signing in with the company is off.',
    kept: 'Kept. The provider answered.',
    register: 'Register this address there, as the one to come back to:',
    issuer: 'Issuer',
    issuerHint: 'The address that your provider gives, like https://login.northwind.example.',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    secretKept: 'Kept sealed. Leave it empty to keep the one that is stored.',
    button: 'Words on the button',
    domains: 'E-mail domains',
    domainsHint: 'Others are turned away. With commas between them.',
    joins: 'Somebody new from your company',
    joinsNobody: 'must be invited first',
    joinsTrainee: 'comes in as trainee',
    joinsAgent: 'comes in as agent',
    save: 'Save',
  },
}
