import { namesIn } from '../names.ts'

const { all, oneOf } = namesIn('en')

/** Why something was refused: what happened, what was kept, what to do next. */
export const problems = {
  'case-not-here': () => 'This case is not here, or not for you.',
  'person-not-here': () => 'This person is not here, or not for you.',
  'person-joined-with-itself': () => 'These are one person already. Nothing was changed.',
  'person-joined-already': () => 'Somebody joined them meanwhile. Nothing was changed.',
  'person-parted-already': () => 'They were parted already, or never joined. Nothing was changed.',
  'note-not-here': () => 'This note is not here any more, or it is not yours. Nothing was changed.',
  /** A trainee wanted to send; those who may, by their first names. */
  'needs-lead': (who: string, others: readonly string[]) =>
    `${who} writes, ${oneOf(others)} sends: this needs a lead. Nothing was sent; your words are kept.`,
  'others-change': (others: readonly string[]) => `${all(others)} can change this. Nothing was changed.`,

  'signed-out': () => 'You were signed out. What you wrote is kept. Sign in, and you come back to this place.',
  'signed-out-idle': () => 'You were signed out after 12 h. What you wrote is kept, and you come back to this place.',
  'signed-out-old': () =>
    'You were signed out: after 7 days everybody signs in again. What you wrote is kept, and you come back to this place.',
  'signed-out-elsewhere': () =>
    'You were signed out from another place. What you wrote is kept, and you come back to this place.',
  'wrong-sign-in': () =>
    'That e-mail and password do not belong together. Nothing was changed. Try again, or ask an owner for an invitation.',
  'too-many-tries': (minutes: number) =>
    `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} min`}; your account is not locked.`,
  'sign-in-over': () => 'That took longer than ten minutes. Nothing was changed. Begin again with your password.',
  'wrong-code': () =>
    'This code is not right, or was used already. Nothing was changed. Wait for the next one, or use a recovery code.',
  'wrong-password': () => 'This is not your password of until now. Nothing was changed. Try again.',
  'second-factor-on': () => 'Your second factor is on already. Nothing was changed. Switch it off first.',
  'no-second-factor': () => 'There is no second factor to ask for. Nothing was changed. Load the page again.',
  'session-gone': () => 'This one is signed out already. Nothing was changed.',
  'own-settings': () => 'This is you: change it in My settings. Nothing was changed.',

  'colleague-not-here': () => 'This person is not on the desk any more. Nothing was changed.',
  'colleague-gone': () => 'This colleague is not on the desk any more. Nothing was changed. Choose another.',
  'needs-owner': () => 'A desk needs an owner. Make someone else owner first.',
  'signs-in-already': (email: string) =>
    `Somebody signs in as ${email} already. Nothing was changed. Give another address.`,
  'invitation-gone': () => 'This invitation was used or withdrawn meanwhile. Nothing was changed.',
  'invitation-closed': () => 'This invitation is not open any more. Nothing was changed. Ask an owner for a new one.',
  'reset-closed': () =>
    'This link is not open any more. Your password is as it was. Ask an owner or a lead for a new link.',

  'issuer-not-https': () => 'The issuer must begin with https://. Nothing was changed.',
  'issuer-unreachable': (host: string) =>
    `${host} does not answer like a sign-in (OpenID Connect). Nothing was changed. Look at the address, and try again.`,
  'issuer-other': (host: string) =>
    `${host} says that it is another issuer. Nothing was changed. Copy the issuer as your provider writes it.`,
  'issuer-guarded': (host: string) =>
    `${host} is not on the open internet, so nothing was sent there. Whoever runs this desk can allow it: OUTBOUND_ALLOW.`,
  'client-secret-missing': () => 'Give the client secret of your provider. Nothing was changed.',
  'no-provider': () => 'The company’s sign-in is off already. Nothing was changed.',
}
