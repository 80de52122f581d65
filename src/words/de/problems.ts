import type { problems as en } from '../en/problems.ts'

export const problems: typeof en = {
  'case-not-here': () => 'Dieser Fall ist nicht hier, oder nicht für Sie.',
}
