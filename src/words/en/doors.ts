/** The doors: signing in, and the first run. */
export const door = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  go: 'Sign in',
  cannot: 'Cannot get in? Ask an owner of this desk.',
  ended: 'You were signed out. What you wrote is kept, and you come back to where you were.',
  linkEnded: 'This link signs in once, and that has happened. Start the desk again: it prints a new one.',
  noEmail: 'Type the e-mail address that you sign in with.',
  noPassword: 'Type your password.',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',
}

export const firstRun = {
  tab: 'Open your desk',
  title: 'A desk for complaints made in public',
  labels: { company: 'Company name', names: 'What people call it', email: 'Your e-mail', password: 'Password' },
  namesHint: 'We listen for these. Enter adds one.',
  passwordHint: '8 characters at least; a sentence is better.',
  go: 'Open the desk',
  nothingLeaves: 'Nothing leaves this machine until you connect a network.',
  signIn: 'Go to the sign-in page',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',
  noCompany: "Type the company's name: without it we cannot know what counts as a mention.",
  noNames: 'Give at least one word that people use for the company.',
  noEmail: 'Type an e-mail address, like alex@northwind.example.',
  shortPassword: (soFar: number, missing: number): string => `${soFar} characters so far; ${missing} more.`,
  noPassword: 'Type a password; a sentence is good.',
  /** What the first brand query is called. */
  inGeneral: (company: string): string => `${company}, in general`,
}
