/** A time that the words of a reply promise. */
export const promising = {
  group: 'What this promises',
  promises: (name: string, until: string) => `This promises ${name}: by ${until}. It will be owed.`,
  out: (until: string) => `By ${until} is left out: it will not be owed.`,
  change: 'change…',
  until: 'Owed until',
  leaveOut: 'Leave it out',
  owe: 'Owe it',
  owed: 'It will be owed.',
  leftOut: 'Left out. It will not be owed.',
  none: 'The words promise no time.',
}
