import type { Need } from '../../../../../src/domain/case/private-leg.ts'
import { words } from '../../../words.ts'

/** What was needed: `bag tag number`, or in the words of whoever asked. */
export const needWords = (need: Need, said: string): string => (need === 'other' ? said : words.inPrivate.need[need])
