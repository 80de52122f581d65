import type { signin as en } from '../en/signin.ts'
import { namesIn } from '../names.ts'

const { all } = namesIn('de')

export const signin: typeof en = {
  canChange: (others) => `Das ${others.length === 1 ? 'kann' : 'können'} ${all(others)} ändern.`,
}
