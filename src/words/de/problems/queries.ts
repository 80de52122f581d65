import { worded } from '../../../domain/coded.ts'
import type { queries as en } from '../../en/problems/queries.ts'
import { faultPlace, faults } from '../faults.ts'

export const queries: typeof en = {
  'query-misread': (line, column, why) =>
    `${faultPlace.at(line, column, worded(why, faults))} Nichts wurde übernommen; die letzte gute Form gilt weiter.`,
  'query-overtaken': (who) =>
    `${who ?? 'Jemand'} hat diese Suche geändert, während Sie schrieben. Die andere Fassung gilt; Ihre ist in diesem Browser gespeichert. Vergleichen Sie beide und speichern Sie dann noch einmal.`,
}
