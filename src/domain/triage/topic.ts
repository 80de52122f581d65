import { compileAs, type Lexicon } from './lexicon/compile.ts'
import { deTopics, enTopics } from './lexicon/topic-words.ts'
import type { Scan } from './scan.ts'
import { topics, type Topic } from './triage.ts'

const lexicons: ReadonlyMap<string, Lexicon<Topic>> = new Map([
  ['en', compileAs(topics, [enTopics])],
  ['de', compileAs(topics, [deTopics])],
])

/** One word of these is enough, whatever else is talked of. */
const first: ReadonlySet<Topic> = new Set(['safety', 'privacy'])

/**
 * What a post is about: the topic that most of its words speak of. Between two that are as strong the one that stands
 * earlier in the list has it, because the list goes from what hurts most to what any post may mention.
 */
export function topicOf(read: Scan, language: string): Topic {
  const lexicon = lexicons.get(language) ?? lexicons.get('en')!
  const counts = new Map<Topic, number>()
  for (let at = 0; at < read.words.length;) at = take(read, lexicon, at, counts)
  let best: Topic = 'other'
  let most = 0
  for (const topic of topics) {
    const count = counts.get(topic) ?? 0
    if (count > 0 && first.has(topic)) return topic
    if (count > most) [best, most] = [topic, count]
  }
  return best
}

/** Counts the longest phrase that begins here, and says where to go on. */
function take(read: Scan, lexicon: Lexicon<Topic>, from: number, counts: Map<Topic, number>): number {
  let step = lexicon.get(read.words[from]!)
  let found: readonly Topic[] = []
  let to = from + 1
  for (let at = from + 1; step !== undefined; at += 1) {
    if (step.cues.length > 0) [found, to] = [step.cues, at]
    step = read.stops.has(at) ? undefined : step.next?.get(read.words[at] ?? '')
  }
  // A phrase says more than a word of many meanings.
  for (const topic of found) counts.set(topic, (counts.get(topic) ?? 0) + (to > from + 1 ? 1.5 : 1))
  return to
}
