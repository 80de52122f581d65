import type { Features } from './features.ts'
import type { Parent, Reason, Triage } from './triage.ts'

/** More words than this stand by themselves. */
const short = 6

const yes = /^(?:yes|yeah|yep|yup|ja|still|correct|exactly|genau|same)\b/iu
const no = /^(?:no|nope|not|never|nothing|nein|noch nicht|nichts)\b/iu
const too = /\b(?:same (?:here|problem|issue|thing)|me too|mine too|us too|ich auch|bei mir auch)\b/iu
const asksOfThem =
  /[?？]|\b(?:please|kindly|bitte) |\b(?:dm|pm|message) us\b|\blet us know\b|\b(?:schreib|schick|sag)\w* uns\b/iu
/** We asked whether the trouble goes on; whether it is over. */
const goesOn = /\b(?:still|having|seeing|noch|immer)\b[^.!]*[?？]/iu
const isOver =
  /\b(?:fixed|solved|resolved|sorted|arrived?|received?|work(?:s|ing)?|better|gelöst|angekommen|funktioniert)\b[^.!]*[?？]/iu

/**
 * What a short answer means where it stands: "yes" under "is it still broken?" is a complaint, "on the app" under a
 * question of ours puts the ball back with us, and a bare "great, thanks" closes the talk. What says enough by itself
 * is judged by itself.
 */
export function inThread(alone: Triage, seen: Features, parent: Parent | null | undefined): Triage {
  if (!parent) return alone
  if (seen.read.words.length > short) return parent.ours ? tellsUs(alone, seen, parent.text) : alone
  const text = seen.read.text.replace(/[@＠][\p{L}\p{N}_.-]+/gu, '').trim()
  return parent.ours ? underOurs(alone, seen, text, parent.text) : besideOthers(alone, text)
}

/** What we asked for, at any length: the ball is with us again. Thanks before it are manners. */
function tellsUs(alone: Triage, seen: Features, asked: string): Triage {
  const { count } = seen
  const chats = alone.kind === 'banter' || (alone.kind === 'praise' && count('praise') + count('delight') === 0)
  if (!chats || !asksOfThem.test(asked) || count('closer') > 0 || saysItIsOver.test(seen.read.text)) return alone
  const reasons: Reason[] = [{ code: 'answers us' }, ...audienceOf(alone)]
  return { ...alone, kind: 'question', needsReply: 'yes', sentiment: 0, reasons }
}

const saysItIsOver =
  /\b(?:fixed|sorted|solved|resolved|arrived|got it|works? (?:now|again|fine)|working (?:now|again|fine)|helped)\b/iu

function underOurs(alone: Triage, seen: Features, text: string, asked: string): Triage {
  if (alone.kind === 'spam') return alone
  // A grumble under a question of ours is its answer.
  if (alone.kind === 'complaint') return asksOfThem.test(asked) ? { ...alone, needsReply: 'yes' } : alone
  const goesWrong = goesOn.test(asked) ? yes.test(text) : isOver.test(asked) && no.test(text)
  if (goesWrong) return complains(alone, text, [{ code: 'answers us' }])
  const thanked = seen.count('thanks') > 0 && seen.read.asks === 0
  if (thanked) return { ...alone, kind: 'praise', needsReply: 'no' }
  if (seen.count('closer') > 0 && seen.read.asks === 0) return alone
  if (alone.kind === 'praise' || !asksOfThem.test(asked) || seen.read.words.length === 0) return alone
  return { ...alone, kind: 'question', needsReply: 'yes', reasons: [{ code: 'answers us' }, ...audienceOf(alone)] }
}

function besideOthers(alone: Triage, text: string): Triage {
  return alone.kind !== 'complaint' && too.test(text) ? complains(alone, text) : alone
}

const complains = (alone: Triage, words: string, also: readonly Reason[] = []): Triage => ({
  ...alone,
  kind: 'complaint',
  severity: 1,
  needsReply: 'yes',
  sentiment: alone.sentiment === 0 ? -1 : alone.sentiment,
  reasons: [{ code: 'harm', words: words.slice(0, 80) }, ...also, ...audienceOf(alone)],
})

const audienceOf = ({ reasons }: Triage): Reason[] => reasons.filter(({ code }) => code === 'audience')
