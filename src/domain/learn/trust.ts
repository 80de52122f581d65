/** How two judges did on the same decisions, and whether the learned one is to be used. */
export interface Trust {
  readonly decisions: number
  /** How many decisions each agreed with. */
  readonly rules: number
  readonly learned: number
  /** Where one was right and the other wrong: all that tells them apart. */
  readonly better: number
  readonly worse: number
  /** How likely so many "better" would be if both were as good. */
  readonly byChance: number
  readonly used: boolean
}

/** Fewer decisions than this prove nothing. */
const LEAST = 30
const LEAST_SURE = 0.05

/**
 * The learned judge is used where it is better beyond chance: of the decisions that only one of the two got right, so
 * many fall to it that a coin would do as well in less than one of twenty cases (a sign test, one-sided).
 */
export function trustOf(truth: readonly string[], said: readonly { rules: string; learned: string }[]): Trust {
  const right = (by: 'rules' | 'learned') => truth.map((answer, at) => said[at]![by] === answer)
  const [rules, learned] = [right('rules'), right('learned')]
  const better = truth.filter((_, at) => learned[at] && !rules[at]).length
  const worse = truth.filter((_, at) => rules[at] && !learned[at]).length
  const byChance = atLeast(better, better + worse)
  return {
    decisions: truth.length,
    rules: rules.filter(Boolean).length,
    learned: learned.filter(Boolean).length,
    better,
    worse,
    byChance,
    used: truth.length >= LEAST && better > worse && byChance < LEAST_SURE,
  }
}

/** The chance of `hits` heads or more in `tosses` of a fair coin. */
export function atLeast(hits: number, tosses: number): number {
  let sum = 0
  let log = -tosses * Math.LN2
  for (let heads = 0; heads <= tosses; heads += 1) {
    if (heads >= hits) sum += Math.exp(log)
    log += Math.log((tosses - heads) / (heads + 1))
  }
  return Math.min(1, sum)
}
