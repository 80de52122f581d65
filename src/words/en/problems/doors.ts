const wait = (ms: number): string => {
  const seconds = Math.max(1, Math.ceil(ms / 1_000))
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  const minutes = Math.ceil(seconds / 60)
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
}

export const doors = {
  'signed-out': () => 'You were signed out. What you wrote is kept. Sign in, and you come back to this place.',
  'wrong-password': () =>
    'That e-mail and password do not belong together. Nothing was changed. Try again, or ask an owner for an invitation.',
  'too-many': (ms: number) => `Too many tries. Wait ${wait(ms)}; your account is not locked.`,
  'owned-already': () => 'This desk has an owner already. Sign in, or ask for an invitation.',
  'owned-meanwhile': () => 'This desk has an owner already. Nothing was changed. Sign in, or ask for an invitation.',
  'link-ended': () => 'This link has ended. Start the desk again: it prints a new one.',
  'link-ended-unchanged': () => 'This link has ended. Nothing was changed. Start the desk again: it prints a new one.',
  'email-taken': (email: string) => `Somebody signs in as ${email} already. Nothing was changed. Give another --email.`,
  'not-from-here': () => 'This request did not come from the desk. Nothing was changed.',
  'no-such-address': () => 'There is nothing at this address.',
  'database-away': () =>
    'The desk cannot reach its database. What you typed is kept in this browser; nothing was sent. It is tried again.',
  fault: () =>
    'Something failed on our side. What you typed is kept in this browser. Try again; if it fails again, the log of the desk says why.',
  unreadable: () => 'This request cannot be read. Nothing was changed.',
  'field-unreadable': () => 'This cannot be read.',
  'field-email': () => 'Type an e-mail address, like alex@northwind.example.',
  'field-password-short': () => '8 characters at least; a sentence is better.',
  'field-password-long': () => 'This is too long: 1,024 bytes at most.',
  'field-company': () => "Type the company's name: without it we cannot know what counts as a mention.",
  'field-names': () => 'Give at least one word that people use for the company.',
  'field-zone': () => 'This is no time zone that we know. Choose one from the list.',
  'field-keys': () => 'Two of these keys are the same. Give each its own; nothing was changed.',
  'field-query-long': () => 'A query has 20,000 characters at most.',
  'field-query-name': () => 'Give the query a name.',
  'field-search-long': () => 'A search has 500 characters at most.',
  'field-note-empty': () => 'Write a word; an empty note helps nobody.',
}
