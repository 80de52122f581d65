import { movesOf, type Weight } from '../../../../../src/domain/obligation/rank.ts'
import { words } from '../../../words.ts'

/** Why it stands where it does, weightiest first: `costlier: grave, about 41,200 readers, angry`. */
export function costWords(weight: Weight): string {
  const said = words.owing.rank
  const because = movesOf(weight).map((move) =>
    move.because === 'audience' ? (words.readers.readers(weight.audience) ?? '') : said.because[move.because],
  )
  return because.length === 0 ? said.plain : said.costlier(because)
}
