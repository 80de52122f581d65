import { namesIn } from '../names.ts'

const { all } = namesIn('en')

/** Getting in, the team, and one's own settings about both. */
export const signin = {
  canChange: (others: readonly string[]) => `${all(others)} can change this.`,
}
