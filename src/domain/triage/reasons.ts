import type { Features } from './features.ts'
import type { Scores } from './kind.ts'
import type { Cue } from './lexicon/cue.ts'
import type { Kind, Reason, ReasonCode, TriageInput } from './triage.ts'

/** More people than this make an audience worth a word (C08). */
const manyReaders = 1_000

/** Which cues give which reason, the strongest first. */
const worse: readonly (readonly [Cue, ReasonCode])[] = [
  ['grave', 'grave'],
  ['harm', 'harm'],
  ['money', 'asks for money back'],
  ['anger', 'anger'],
  ['leave', 'threatens to leave'],
  ['waiting', 'waiting'],
  ['again', 'again'],
  ['time', 'time presses'],
  ['help', 'asks for help'],
]

export function reasonsOf(seen: Features, kind: Kind, input: TriageInput, scores: Scores): Reason[] {
  const reasons: Reason[] = []
  const add = (code: ReasonCode, words: string | undefined): void => {
    if (!reasons.some((reason) => reason.code === code)) reasons.push(words === undefined ? { code } : { code, words })
  }
  if (kind === 'complaint') {
    for (const [cue, code] of worse) {
      // The same words are one reason: the one that says more.
      if (cue === 'harm' && seen.wordsOf(cue) === seen.wordsOf('money')) continue
      if (seen.count(cue) > 0)
        add(code, code === 'waiting' && seen.read.hours > 0 ? seen.read.hoursWords : seen.wordsOf(cue))
    }
    if (scores.mocks) add('anger', seen.wordsOf('sarcasm'))
    if (reasons.length === 0) add('harm', seen.wordsOf('fault') ?? seen.wordsOf('dislike') ?? seen.wordsOf('why'))
  }
  if (kind === 'question') add('asks something', seen.wordsOf('ask') ?? seen.wordsOf('help'))
  if (kind === 'praise') {
    if (seen.count('thanks') > 0) add('thanks', seen.wordsOf('thanks'))
    if (seen.count('praise') + seen.count('delight') > 0)
      add('praises', seen.wordsOf('delight') ?? seen.wordsOf('praise'))
  }
  if (kind === 'news_or_ad') add('advertises', seen.wordsOf('ad') ?? seen.wordsOf('news'))
  if (kind === 'spam') add('spam words', seen.wordsOf('spam'))
  if (kind === 'banter') add(input.addressed ? 'nothing to act on' : 'talks to others', undefined)
  if (reasons.length === 0) add(scores.praise > 0 ? 'thanks' : 'nothing to act on', undefined)
  return [...reasons, ...audienceOf(input)]
}

export function unknownLanguage(language: string, input: TriageInput): Reason[] {
  const reason: Reason =
    language === 'und' ? { code: 'unknown language' } : { code: 'unknown language', words: language }
  return [reason, ...audienceOf(input)]
}

function audienceOf(input: TriageInput): Reason[] {
  return input.audience !== null && input.audience >= manyReaders ? [{ code: 'audience', count: input.audience }] : []
}
