import { movesOf, placeOf, type Weight } from '../../../../../src/domain/obligation/rank.ts'
import type { Words } from '../../../../../src/words/words.ts'

interface Place {
  readonly rankAt: number
  readonly due: number
}

/** Why it stands where it does, weightiest first: `costlier: grave, about 41,200 readers, angry`. */
export function costWords(words: Words, weight: Weight, { rankAt, due }: Place, now: number): string {
  const said = words.owing.rank
  const place = placeOf(rankAt, due, weight)
  const close = weight.kind === 'acknowledge' ? said.answerClose : due <= now ? said.late : said.close
  const because = [
    ...(place === 'close' ? [close] : []),
    ...movesOf(weight).map((move) =>
      move.because === 'audience' ? (words.readers.readers(weight.audience) ?? '') : said.because[move.because],
    ),
  ]
  const costlier = because.length === 0 ? null : said.costlier(because)
  if (place === 'gives way') return costlier === null ? said.givesWay : `${costlier}; ${said.givesWay}`
  return costlier ?? said.plain
}
