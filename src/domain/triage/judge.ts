import { featuresOf, type Features } from './features.ts'
import { kindOf, scoresOf, type Scores } from './kind.ts'
import { languageOf } from './language.ts'
import { english, lexicons } from './lexicon/lexicons.ts'
import { ownWords, type Own } from './quote.ts'
import { reasonsOf, unknownLanguage } from './reasons.ts'
import { scan, type Scan } from './scan.ts'
import { severityOf, urgentOf } from './severity.ts'
import { inThread } from './thread.ts'
import { topicOf } from './topic.ts'
import type { Kind, NeedsReply, Sentiment, Topic, Triage, TriageInput } from './triage.ts'

/** The first judgement of a post (C05), by rules that can be read. A person has the last word. */
export const judge = (input: TriageInput): Triage => reading(input).triage

/** What the rules saw in a text, and what they made of it. `seen` is null where they could not read it. */
export interface Reading {
  readonly read: Scan
  readonly seen: Features | null
  readonly scores: Scores | null
  readonly triage: Triage
}

/** The judgement with what it rests on: what a judge that learns goes on from. */
export function reading(post: TriageInput): Reading {
  const input = ownWords(post)
  const read = scan(input.text)
  const inEnglish = featuresOf(read, english)
  const language = languageOf(read, input.language, (name) => familiarOf(name, read, inEnglish))
  if (read.words.length === 0) return { read, seen: null, scores: null, triage: nothingSaid(read, input) }
  const lexicon = lexicons.get(language) ?? (language === 'und' && isCurt(read) ? english : undefined)
  if (lexicon === undefined) return { read, seen: null, scores: null, triage: notUnderstood(read, language, input) }
  const seen = lexicon === english ? inEnglish : featuresOf(read, lexicon)
  const scores = scoresOf(seen)
  return { read, seen, scores, triage: inThread(understood(seen, scores, language, input), seen, input.parent) }
}

function familiarOf(language: string, read: Scan, inEnglish: Features): number {
  const lexicon = lexicons.get(language)
  if (lexicon === undefined) return 0
  return lexicon === english ? inEnglish.familiar : featuresOf(read, lexicon).familiar
}

/** Too short to belong to any language: "dm sent", a model number. */
function isCurt(read: Scan): boolean {
  return read.words.filter((word) => /^[a-z]/u.test(word)).length <= 4
}

function understood(seen: Features, scores: Scores, language: string, input: Own): Triage {
  const kind = kindOf(seen, input, scores)
  const severity = severityOf(seen, kind)
  const sentiment = sentimentOf(seen, kind, scores)
  const topic = topicOf(seen.read, language)
  const needsReply = needsReplyOf(seen, kind, topic, input)
  const urgent = urgentOf(seen, kind, severity, topic)
  const reasons = reasonsOf(seen, kind, input, scores)
  return { kind, needsReply, severity, urgent, sentiment, topic, language, reasons }
}

/** What cannot be read may be the gravest of all: a complaint, until a person has looked. */
function notUnderstood(read: Scan, language: string, input: TriageInput): Triage {
  const topic = topicOf(read, language)
  const reasons = unknownLanguage(language, input)
  return { kind: 'complaint', needsReply: 'yes', severity: 1, urgent: false, sentiment: 0, topic, language, reasons }
}

function nothingSaid(read: Scan, input: TriageInput): Triage {
  const sentiment = read.smiles > read.frowns ? 1 : read.smiles < read.frowns ? -1 : 0
  const needsReply = input.addressed ? 'optional' : 'no'
  const reasons = [{ code: 'nothing to act on' as const }]
  return { kind: 'banter', needsReply, severity: 0, urgent: false, sentiment, topic: 'other', language: 'und', reasons }
}

function sentimentOf(seen: Features, kind: Kind, scores: Scores): Sentiment {
  const { count, read } = seen
  if (kind === 'complaint') {
    if (isFurious(seen, scores)) return -2
    return scores.praise >= scores.complaint * 0.9 ? 0 : -1
  }
  if (kind === 'praise') return count('delight') > 0 || (count('praise') > 1 && read.exclaims > 0) ? 2 : 1
  if (kind === 'spam' || kind === 'news_or_ad') return 0
  const tilt = scores.praise - scores.complaint
  if (tilt >= 1.2) return 1
  return tilt <= -1.2 ? -1 : 0
}

/** Contempt, or several marks of anger; one word of vexation is not yet fury. */
function isFurious({ count, read }: Features, scores: Scores): boolean {
  const anger = count('anger')
  if (anger > count('vexed') || anger > 1) return true
  const marks = (read.capitals > 1 ? 1 : 0) + (read.heaps > 0 ? 1 : 0) + (scores.mocks ? 1 : 0) + count('leave')
  return anger + marks > 1 || (scores.mocks && count('harm') > 0)
}

/** More than a bare "thanks", which closes a talk. */
function hasContent({ count, read }: Features): boolean {
  return read.words.length > 4 || count('praise') + count('delight') > 0
}

/** Said about us, not to us (C02): real harm to the writer is answered all the same, a grumble below a tag is not. */
function heardOf({ count, read }: Features): NeedsReply {
  const waited = count('waiting') > 0 || read.hours >= 0.3
  const harmed = count('harm') + count('grave') + count('help') + count('money') > 0
  if (waited || (count('self') > 0 && harmed)) return 'yes'
  return read.tags > 0 && read.mentions === 0 && count('fault') + count('harm') === 0 ? 'no' : 'optional'
}

/** What a complaint can be about, or asks for. */
const matters = [
  'fault',
  'harm',
  'grave',
  'status',
  'waiting',
  'money',
  'help',
  'fix',
  'why',
  'leave',
  'time',
  'now',
  'self',
] as const

/** A bare insult says how they feel, and nothing that anybody could look into. */
function isBareInsult({ count, read }: Features, topic: Topic): boolean {
  if (read.words.length <= 3 && count('fault') + count('harm') === 0) return true
  if (read.words.length > 8 || (topic !== 'other' && topic !== 'staff') || read.asks > 0 || read.hours > 0) return false
  return count('anger') + count('dislike') > 0 && matters.every((matter) => count(matter) === 0)
}

function needsReplyOf(seen: Features, kind: Kind, topic: Topic, input: TriageInput): NeedsReply {
  const { count, read } = seen
  switch (kind) {
    case 'complaint':
      if (!input.addressed) return heardOf(seen)
      return isBareInsult(seen, topic) ? 'optional' : 'yes'
    case 'question':
      if (!input.addressed) return 'optional'
      return count('closer') > 0 && read.asks === 0 ? 'optional' : 'yes'
    case 'praise':
      return input.addressed && hasContent(seen) ? 'optional' : 'no'
    case 'banter':
      return input.addressed ? 'optional' : 'no'
    default:
      return 'no'
  }
}
