import { reading } from '../triage/judge.ts'
import type { Kind, NeedsReply, TriageInput } from '../triage/triage.ts'
import { chance, shuffled } from './chance.ts'
import { answersOf, rulePlacesOf, type Head } from './heads.ts'
import { answerOf, train, type Model } from './model.ts'
import { trustOf, type Trust } from './trust.ts'
import { vectorOf, type Vector } from './vector.ts'

/** What the team decided about one post. */
export interface Decision {
  readonly input: TriageInput
  readonly kind: Kind
  readonly needsReply: NeedsReply
}

/** What was said of a decision that the one who said it had not seen. */
interface Said {
  readonly rules: string
  readonly learned: string
}

export interface Taught {
  readonly model: Model
  readonly trust: Trust
  /** For each decision, in their order. */
  readonly said: readonly Said[]
}

const FIFTHS = 5

/** The decisions as vectors, with what the rules say of them: made once for all heads. */
export interface Lesson {
  readonly decision: Decision
  readonly vector: Vector
  readonly rules: Readonly<Record<Head, string>>
}

export const lessonsOf = (decisions: readonly Decision[]): Lesson[] =>
  decisions.map((decision) => {
    const read = reading(decision.input)
    return { decision, vector: vectorOf(read, decision.input.addressed), rules: read.triage }
  })

/**
 * Learns one head. Each fifth of the decisions is held back in turn and judged by what was learnt from the other four:
 * so every decision is judged once by a judge that had not seen it. The model itself is learnt from all of them.
 */
export function teach(lessons: readonly Lesson[], head: Head, seed: number): Taught {
  const answers: readonly string[] = answersOf[head]
  const examples = lessons.map(({ decision, vector }) => ({ vector, answer: answers.indexOf(decision[head]) }))
  const learn = (taught: typeof examples) => train(taught, answers, rulePlacesOf(head), seed)
  const learned = Array.from<string>({ length: lessons.length })
  const order = shuffled(lessons.length, chance(seed))
  for (let fifth = 0; fifth < FIFTHS; fifth += 1) {
    const held = order.filter((_, at) => at % FIFTHS === fifth)
    const model = learn(order.filter((_, at) => at % FIFTHS !== fifth).map((at) => examples[at]!))
    for (const at of held) learned[at] = answerOf(model, examples[at]!.vector)
  }
  const said = lessons.map(({ rules }, at) => ({ rules: rules[head], learned: learned[at]! }))
  const trust = trustOf(
    lessons.map(({ decision }) => decision[head]),
    said,
  )
  return { model: learn(examples), trust, said }
}
