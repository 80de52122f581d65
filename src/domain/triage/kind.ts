import { excusesThemselves } from './excuse.ts'
import type { Features } from './features.ts'
import type { Own } from './quote.ts'
import type { Kind } from './triage.ts'

/** How much speaks for each kind, and for the feeling. Weights are by hand; the reasons are in the rules' words. */
export interface Scores {
  readonly complaint: number
  readonly question: number
  readonly praise: number
  readonly noise: number
  readonly spam: number
  readonly mocks: boolean
}

export function scoresOf(seen: Features): Scores {
  const { read, count } = seen
  const mocks = mocksUs(seen)
  return {
    complaint: complaintOf(seen, mocks),
    question: questionOf(seen),
    praise: mocks ? 0 : praiseOf(seen),
    noise: noiseOf(seen),
    spam: count('spam') * (read.links > 0 || read.tags > 2 ? 1.5 : 1),
    mocks,
  }
}

/** Praise beside harm is no praise: `great job losing my bag`. */
function mocksUs(seen: Features): boolean {
  const { count } = seen
  return count('sarcasm') > 0
}

function complaintOf(seen: Features, mocks: boolean): number {
  const { read, count } = seen
  let score = 0
  score += Math.min(count('fault'), 4) * 1
  score += Math.min(count('harm'), 3) * 1.4
  score += Math.min(count('grave'), 2) * (asksCalmly(seen) ? 0.2 : 1)
  score += Math.min(count('anger'), 3) * 1.4
  score += Math.min(count('dislike'), 3) * 0.8
  score += Math.min(count('weak'), 3) * 0.3
  score += Math.min(count('waiting'), 2) * 0.8
  score += Math.min(count('again'), 1) * 0.4
  score += Math.min(count('leave'), 1) * 1.5
  score += Math.min(count('why'), 2) * 0.9
  score += Math.min(count('fix'), 1) * 0.8
  score += Math.min(count('money'), 1) * (count('self') > 0 ? 0.9 : 0.5)
  score += Math.min(count('help'), 1) * 0.3
  score += Math.min(count('negator'), 3) * 0.3
  score += Math.min(seen.goodDenied, 2) * 0.9
  score += Math.min(read.frowns, 2) * 0.8
  if (read.hours >= 0.3) score += 0.3
  if (read.hours >= 0.3 && count('waiting') + count('fault') + count('harm') > 0) score += 0.8
  if (read.capitals > 1) score += 0.3
  if (read.heaps > 0) score += 0.2
  if (mocks) score += 1.5
  if (count('status') > 0 && asksAhead(seen)) score -= 0.9
  return score
}

/** `May I bring my insulin?` asks and tells of no trouble. */
function asksCalmly(seen: Features): boolean {
  const { count } = seen
  return asksAhead(seen) && count('harm') + count('fault') + count('money') === 0
}

/** `Is it delayed?` asks about what may come; `why is my flight delayed?` reproaches. */
function asksAhead(seen: Features): boolean {
  return (seen.read.asks > 0 || seen.beginsAsking) && !reproaches(seen) && seen.count('negator') === 0
}

/** Thanks below a plea are manners. */
function asksOrBlames({ read, count, beginsAsking }: Features): boolean {
  return (
    read.asks > 0 || beginsAsking || count('help') + count('fault') + count('harm') + count('fix') + count('ask') > 0
  )
}

function praiseOf(seen: Features): number {
  const { read, count } = seen
  let score = 0
  score += Math.min(count('thanks'), 2) * (asksOrBlames(seen) ? 0.45 : 0.9)
  score += Math.min(count('praise'), 4) * 0.8
  score += Math.min(count('mild'), 2) * 0.45
  score += Math.min(count('delight'), 3) * 1.4
  score += Math.min(read.smiles, 2) * 0.6
  score += Math.min(seen.badDenied, 1) * 0.4
  if (read.exclaims > 0 && score > 0) score += 0.4
  return score
}

function questionOf(seen: Features): number {
  const { read, count } = seen
  let score = 0
  if (read.asks > 0) score += 1
  if (seen.beginsAsking) score += 0.8
  score += Math.min(count('ask'), 2) * 0.4
  score += Math.min(count('help'), 1) * 0.6
  score += Math.min(count('wish'), 1) * 0.5
  return score
}

function noiseOf(seen: Features): number {
  const { read, count } = seen
  let score = 0
  score += Math.min(count('news'), 3) * 0.5 + Math.min(count('ad'), 3) * 0.9
  if (read.links > 0) score += 0.7
  if (read.tags > 2) score += 0.4
  if (read.words.length > 5 && read.titled / read.words.length > 0.6) score += 0.8
  if (count('self') > 0) score -= 1.2
  if (count('you') > 0 && read.mentions > 0) score -= 0.4
  if (read.firstIsMention) score -= 1
  if (read.words[0] === 'rt') score += 0.5
  return score
}

export function kindOf(seen: Features, input: Own, scores: Scores): Kind {
  const { complaint, question, praise, noise, spam } = scores
  if (spam >= 1.5 && complaint < 3) return 'spam'
  const beside = !input.addressed && seen.read.links > 0
  if (!input.addressed && noise >= (beside ? 0.5 : 1) && noise >= complaint * 0.8) return 'news_or_ad'
  if (input.addressed && noise >= 2.2 && complaint < 1.5 && question < 1) return 'news_or_ad'
  const sad = complaint + statedOf(seen, input, scores) - praise * (seen.turn === 'bad' ? 0.4 : 0.9)
  const plain = Math.min(question, 2) * (reproaches(seen) ? 0.3 : 0.45)
  if (sad >= leastOf(seen, input) && sad > plain)
    return !input.addressed && excusesThemselves(seen) ? 'banter' : 'complaint'
  const good = praises(seen)
  if (good && praise >= 0.8 && praise > complaint && praise >= question) return 'praise'
  // What peers ask one another is talk.
  if (!input.addressed && seen.read.firstIsMention) return praise >= 1.4 ? 'praise' : 'banter'
  if (question >= 1 && (!input.aside || seen.read.asks > 0)) return 'question'
  if (good && praise >= 0.8 && praise >= complaint) return 'praise'
  if (!input.addressed || input.aside) return 'banter'
  const wants = seen.count('help') + seen.count('fix') + seen.count('time') > 0
  // Our handle within a sentence that asks nothing: they speak of us.
  if (!wants && question < 0.4 && !seen.read.firstIsMention && !input.parent?.ours) return 'banter'
  return !wants && (seen.count('fun') > 0 || praise >= 0.4) ? 'banter' : 'question'
}

/** "Hopefully", "easy" and a smile are good, and praise nobody: not beside trouble, and not in a question. */
function praises({ count, read, badDenied }: Features): boolean {
  if (count('thanks') + count('praise') + count('delight') + badDenied > 0) return true
  return count('fault') + count('harm') === 0 ? read.asks === 0 : read.smiles >= 1
}

/** How much must speak for a complaint: little where we are called, most where somebody else is. */
function leastOf({ read }: Features, input: Own): number {
  if (input.aside) return 1
  if (input.addressed) return 0.6
  if (read.firstIsMention) return 2
  return read.mentions === 0 && read.tags > 0 ? 1.4 : 1
}

/** Signs that a question is none: "why", marks of anger, a wait, something that was not done. */
function reproaches(seen: Features): boolean {
  const { count, read } = seen
  return count('why') + count('anger') + count('waiting') + count('again') + count('fix') > 0 || read.frowns > 0
}

/** Who tells us at length what happened, asks nothing and praises nothing, tells it because it went wrong. */
function statedOf(seen: Features, input: Own, scores: Scores): number {
  const { read, count } = seen
  if (!input.addressed || input.aside || read.asks > 0 || scores.praise >= 0.5 || scores.question >= 1) return 0
  if (read.words.length < 8 || count('closer') > 0) return 0
  return 0.25 + Math.min(count('service') + count('you'), 2) * 0.15 + (count('self') > 0 ? 0.1 : 0)
}
