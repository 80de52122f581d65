import { worded, type Coded } from '../../../domain/coded.ts'
import type { FaultWords } from '../../../domain/match/misread.ts'
import { faultPlace, faults } from '../faults.ts'

export const queries = {
  'query-misread': (line: number, column: number, why: Coded<FaultWords>) =>
    `${faultPlace.at(line, column, worded(why, faults))} Nothing was saved; the last good form goes on.`,
  'query-overtaken': (who: string | null) =>
    `${who ?? 'Somebody'} changed this query while you wrote. Theirs goes on; yours is kept in this browser. Compare them, then save again.`,
}
