/** Getting in, and the team. */
export const signin = {
  'signed-out-idle': () => 'You were signed out after 12 h. What you wrote is kept, and you come back to this place.',
  'signed-out-old': () =>
    'You were signed out: after 7 days everybody signs in again. What you wrote is kept, and you come back to this place.',
  'signed-out-elsewhere': () =>
    'You were signed out from another place. What you wrote is kept, and you come back to this place.',

  'sign-in-over': () => 'That took longer than ten minutes. Nothing was changed. Begin again with your password.',
  'wrong-code': () =>
    'This code is not right, or was used already. Nothing was changed. Wait for the next one, or use a recovery code.',
  'not-your-password': () => 'This is not your password of until now. Nothing was changed. Try again.',
  'second-factor-on': () => 'Your second factor is on already. Nothing was changed. Switch it off first.',
  'no-second-factor': () => 'There is no second factor to ask for. Nothing was changed. Load the page again.',
  'session-gone': () => 'This one is signed out already. Nothing was changed.',
  'own-settings': () => 'This is you: change it in My settings. Nothing was changed.',

  'colleague-not-here': () => 'This person is not on the desk any more. Nothing was changed.',

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

  'field-your-name': () => 'Type your name, as colleagues and customers read it.',
  'field-code': () => 'It has 6 figures; a recovery code has 16 letters and figures.',
  'field-domain': () => 'Give domains like northwind.example.',
  'field-issuer': () => 'Give an address that begins with https://.',
  'field-client-id': () => 'Give the client id that your provider made for this desk.',
  'field-button': () => 'Give the words on the button.',
  'field-domains': () => 'Give the domain of your e-mail addresses: others are turned away.',
}
