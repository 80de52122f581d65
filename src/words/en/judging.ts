/** Taking a brand query away. */
export const judging = {
  remove: 'Remove…',
  title: (name: string) => `Remove “${name}”?`,
  consequence: 'What it heard stays. From now on, a post that only this query matches is not heard.',
  back: 'Back to the query',
  /** On the button: what it does. */
  does: 'Remove it; what it heard stays',
  done: (name: string) => `“${name}” is removed. What it heard stays.`,
}
