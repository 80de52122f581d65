import { chance, shuffled } from './chance.ts'
import { places, type Vector } from './vector.ts'

/** One question with a few answers: which kind, whether a reply is needed. */
export interface Model {
  readonly answers: readonly string[]
  /** By answer, then by place. */
  readonly weights: readonly Float32Array[]
}

export interface Example {
  readonly vector: Vector
  /** Which of the answers is right. */
  readonly answer: number
}

/** How sure an untaught model is of the rules: it begins as they are and moves as it is taught. */
const TRUST_IN_RULES = 1.2
const STEP = 0.06
const TURNS = 12
/** How strongly weights are drawn back, in all turns together. */
const SHRINK = 0.000_02

/**
 * Multinomial logistic regression, learnt by stochastic gradient with a step of its own for every place (Adagrad).
 * The same examples and seed give the same model. `rulePlaces` says, for each answer, where the rules say it.
 */
export function train(
  examples: readonly Example[],
  answers: readonly string[],
  rulePlaces: readonly (readonly number[])[],
  seed: number,
): Model {
  const weights = answers.map(() => new Float32Array(places))
  const seen = answers.map(() => new Float32Array(places).fill(0.05))
  rulePlaces.forEach((at, answer) => at.forEach((place) => (weights[answer]![place] = TRUST_IN_RULES)))
  const draw = chance(seed)
  const model = { answers, weights }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const at of shuffled(examples.length, draw)) learnFrom(model, seen, examples[at]!)
  }
  return model
}

function learnFrom({ answers, weights }: Model, seen: readonly Float32Array[], { vector, answer }: Example): void {
  const shares = sharesOf({ answers, weights }, vector)
  for (let one = 0; one < answers.length; one += 1) {
    const wrong = shares[one]! - (one === answer ? 1 : 0)
    const own = weights[one]!
    const past = seen[one]!
    for (let each = 0; each < vector.at.length; each += 1) {
      const place = vector.at[each]!
      const slope = wrong * vector.value[each]! + SHRINK * own[place]!
      past[place]! += slope * slope
      own[place]! -= (STEP * slope) / Math.sqrt(past[place]!)
    }
  }
}

/** How much speaks for each answer, in shares of one. */
export function sharesOf({ answers, weights }: Model, vector: Vector): number[] {
  const sums = answers.map((_, one) => {
    const own = weights[one]!
    let sum = 0
    for (let each = 0; each < vector.at.length; each += 1) sum += own[vector.at[each]!]! * vector.value[each]!
    return sum
  })
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / total)
}

/** The answer that most speaks for. */
export function answerOf(model: Model, vector: Vector): string {
  const shares = sharesOf(model, vector)
  return model.answers[shares.indexOf(Math.max(...shares))]!
}
