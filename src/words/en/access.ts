/** Getting in, and one's own settings about it. */
export const access = {
  company: 'Sign in with your company',
  cannot: 'Cannot get in? An owner can send you a new invitation.',
  wait: (time: string): string => `Too many tries. Wait until ${time}; your account is not locked.`,
  toSignIn: 'Go to the sign-in page',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',

  code: 'The 6 figures from your authenticator',
  recovery: 'A recovery code',
  insteadRecovery: 'Use a recovery code',
  insteadAuthenticator: 'Use the authenticator',
  noCode: 'Type the 6 figures that your authenticator shows now.',
  noRecovery: 'Type one of the recovery codes that you kept: 16 letters and figures.',
  goOn: 'Sign in',
  startOver: 'Begin again',

  /** Why somebody who came back from the company's sign-in is not in. */
  turned: {
    away: 'Your company’s sign-in does not answer. Nothing was changed. Try again in a moment, or use your password.',
    refused: 'Your company’s sign-in did not let you through. Nothing was changed. Try again, or ask who runs it.',
    'began-elsewhere': 'This sign-in was begun in another window, or took longer than ten minutes. Begin again here.',
    unverified:
      'Your company’s sign-in does not vouch for your e-mail address (email_verified). Ask who runs it; nothing was changed.',
    domain: 'Only addresses of this company come in here. You may be signed in there with another one.',
    uninvited: 'Nobody on this desk has your address. Ask an owner for an invitation, then come back.',
    off: 'Signing in with the company is switched off. Use your password, or ask an owner.',
  },

  joinTitle: (company: string): string => `Come to the desk of ${company}`,
  joinAs: (by: string, role: string): string => `${by} invited you as ${role}.`,
  joinEmail: (email: string): string => `You sign in as ${email}.`,
  name: 'Your name',
  nameHint: 'Colleagues read it here; customers read it where you sign.',
  noName: 'Type your name, as colleagues and customers read it.',
  password: 'Password',
  passwordHint: '8 characters at least; a sentence is better.',
  shortPassword: (soFar: number, missing: number): string => `${soFar} characters so far; ${missing} more.`,
  join: 'Come in',
  invitationEnded: (day: string, ask: string | null): string =>
    `This invitation ended on ${day}. Ask ${ask ?? 'an owner'} for a new one.`,
  invitationClosed: 'This invitation is not open any more. Ask an owner of the desk for a new one.',

  resetTitle: 'A new password',
  resetFor: (email: string): string => `For ${email}. You are signed out everywhere else.`,
  reset: 'Keep it, and sign in',
  resetClosed: 'This link is not open any more. Your password is as it was. Ask an owner or a lead for a new link.',

  settings: 'My settings',
  skip: 'Go to my settings',

  signedIn: 'Signed in',
  device: {
    phone: 'phone',
    tablet: 'tablet',
    computer: 'computer',
    unknown: 'something else',
    signOut: {
      phone: 'Sign out the phone',
      tablet: 'Sign out the tablet',
      computer: 'Sign out the computer',
      unknown: 'Sign it out',
    },
    with: (browser: string, system: string | null): string => (system ? `${browser} on ${system}` : browser),
  },
  here: 'here',
  seen: (moment: string): string => `last seen ${moment}`,
  signOutOthers: 'Sign out everywhere but here',
  signedOutOne: 'Signed out there. What was not kept yet is in that browser.',
  signedOutOthers: 'Signed out everywhere but here.',
  ends: 'Without a request for 12 h, and after 7 days in any case, everybody signs in again.',

  passwordTitle: 'Password',
  current: 'Your password until now',
  next: 'The new one',
  noCurrent: 'Type your password of until now.',
  keepPassword: 'Keep the new password',
  passwordKept: 'Kept. Every other session of yours has ended.',
  noPasswordYet: 'You have none yet: you came in by a link or with your company. With one you can sign in here too.',

  factorTitle: 'Second factor',
  factorOff: 'Off. On, the desk asks for 6 figures from your authenticator after your password.',
  factorOn: (day: string): string => `On since ${day}.`,
  codesLeft: (left: number): string =>
    left === 0
      ? 'No recovery code is left.'
      : left === 1
        ? '1 recovery code is left.'
        : `${left} recovery codes are left.`,
  switchedOff: (by: string, moment: string): string => `${by} switched it off for you, ${moment}.`,
  setUp: 'Set it up',
  scan: 'Point your authenticator’s camera at this, or type the key.',
  qr: 'The key of your second factor as a picture for an authenticator',
  key: 'The key',
  thenCode: 'Then type the 6 figures that it shows',
  switchOn: 'Switch it on',
  notNow: 'Not now',
  codesTitle: 'Your recovery codes',
  codesOnce:
    'They are shown this once. Keep them where you find them without your phone; each works once in place of the 6 figures.',
  copyCodes: 'Copy them',
  copied: 'Copied.',
  kept: 'I have kept them',
  switchOff: 'Switch it off',
  newCodes: 'New recovery codes',
  codeToGoOn: 'The 6 figures, or a recovery code',
  back: 'Back',
  factorIsOn: 'The second factor is on.',
  factorIsOff: 'The second factor is off.',
}
