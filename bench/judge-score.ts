/** How often two rows of words agree, and how well each word is found. */
export interface Score {
  readonly accuracy: number
  readonly macroF1: number
  readonly f1: ReadonlyMap<string, number>
}

/** Macro-F1 is over the words that the truth knows. */
export function scoreOf(truth: readonly string[], said: readonly string[]): Score {
  const classes = [...new Set(truth)].toSorted()
  const f1 = new Map(classes.map((name) => [name, f1Of(name, truth, said)]))
  const right = truth.filter((name, at) => name === said[at]).length
  return { accuracy: right / truth.length, macroF1: mean([...f1.values()]), f1 }
}

function f1Of(name: string, truth: readonly string[], said: readonly string[]): number {
  const hits = truth.filter((one, at) => one === name && said[at] === name).length
  const all = truth.filter((one) => one === name).length + said.filter((one) => one === name).length
  return all === 0 ? 0 : (2 * hits) / all
}

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)

/** How many of those that are so were found, and how many of those found are so. */
export function found(truth: readonly boolean[], said: readonly boolean[]): { recall: number; precision: number } {
  const hits = truth.filter((is, at) => is && said[at]).length
  const share = (of: readonly boolean[]) => hits / Math.max(1, of.filter(Boolean).length)
  return { recall: share(truth), precision: share(said) }
}
