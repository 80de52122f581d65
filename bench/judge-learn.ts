import { chance, shuffled } from '../src/domain/learn/chance.ts'
import { answerOf, train } from '../src/domain/learn/model.ts'
import { rulePlace, vectorOf } from '../src/domain/learn/vector.ts'
import { reading } from '../src/domain/triage/judge.ts'
import type { Labelled } from './judge-data.ts'
import { mean, scoreOf } from './judge-score.ts'
import type { Figure } from './main.ts'

const SEEDS = 5
const FEELINGS = ['negative', 'neutral', 'positive']
const AIMS: Record<number, string> = { 100: '≥ 0.74', 500: '≥ 0.78', 2000: '≥ 0.80' }
const RULES = [[-2, -1], [0], [1, 2]].map((steps) => steps.map((step) => rulePlace('sentiment', step)))

/** After so many decisions of one's own, drawn by chance: how well the learnt judge does on all the rest. */
export function learning(rows: readonly Labelled[]): Figure[] {
  const examples = rows.map(({ input, sentiment }) => ({
    vector: vectorOf(reading(input), input.addressed),
    answer: FEELINGS.indexOf(String(sentiment)),
  }))
  return Object.entries(AIMS).flatMap(([decisions, aim]) => {
    const seconds: number[] = []
    const scores = Array.from({ length: SEEDS }, (_, seed) => {
      const order = shuffled(examples.length, chance(seed + 1))
      const began = performance.now()
      const taught = order.slice(0, Number(decisions)).map((at) => examples[at]!)
      const model = train(taught, FEELINGS, RULES, seed + 1)
      seconds.push((performance.now() - began) / 1000)
      const rest = order.slice(Number(decisions)).map((at) => examples[at]!)
      return scoreOf(
        rest.map(({ answer }) => FEELINGS[answer]!),
        rest.map(({ vector }) => answerOf(model, vector)),
      )
    })
    return [
      { name: `after ${decisions} decisions: accuracy`, value: mean(scores.map((one) => one.accuracy)), unit: '', aim },
      { name: `after ${decisions} decisions: macro-F1`, value: mean(scores.map((one) => one.macroF1)), unit: '' },
      { name: `after ${decisions} decisions: learnt in`, value: mean(seconds), unit: 's' },
    ]
  })
}
