import { fold } from '../match/fold.ts'
import { judge } from '../triage/judge.ts'
import type { Triage } from '../triage/triage.ts'
import { thanksUs } from './thanks.ts'

/** How it ended in public (C40, C41). Silence is no event: it is what is left when none of these came. */
export type Outcome = 'thanked' | 'updated' | 'deleted' | 'angrier'

/** What the customer did after our reply; `triage` is of what they wrote, `answers` the words of ours above it. */
export type AfterReply =
  | { readonly did: 'wrote'; readonly text: string; readonly triage: Triage; readonly answers: string | null }
  | { readonly did: 'edited'; readonly before: string; readonly after: string }
  | { readonly did: 'deleted' }

export function outcomeOf(event: AfterReply): Outcome | null {
  if (event.did === 'deleted') return 'deleted'
  if (event.did === 'edited') return afterEdit(event.before, event.after)
  if (isAngry(event.triage)) return softened.test(event.text) && !isFurious(event.triage) ? null : 'angrier'
  return thanksUs(event.text, event.triage, event.answers) ? 'thanked' : null
}

/** A mended comma is no outcome; words added below the old ones are judged alone, because the old ones stay angry. */
function afterEdit(before: string, after: string): Outcome | null {
  if (wordsOnly(before) === wordsOnly(after)) return null
  const old = before.trim()
  const added = old !== '' && after.includes(old)
  if (added) return isAngry(judgeText(after.replace(old, ' '))) ? 'angrier' : 'updated'
  const [then, now] = [judgeText(before), judgeText(after)]
  const worse = now.sentiment < then.sentiment && now.sentiment === -2
  return worse || (isAngry(now) && !isAngry(then)) ? 'angrier' : 'updated'
}

/** "Sorry for being short with you, it is frustrating" is vexed, and no angrier than before. */
const softened =
  /\b(?:sorry (?:for|if i|to be|about (?:that|my))|i apologi[sz]e|my apologies|no hard feelings|not (?:your|you) fault|i (?:do |really )?appreciate|thank(?:s| you) for (?:your|the) (?:help|patience|understanding|effort)|tut mir leid|entschuldig\w*|nichts gegen sie|danke für ihre (?:mühe|hilfe|geduld))\b/iu

const isFurious = ({ sentiment, reasons }: Triage): boolean =>
  sentiment === -2 || reasons.some(({ code }) => code === 'threatens to leave')

function isAngry(triage: Triage): boolean {
  if (triage.kind !== 'complaint') return false
  return triage.sentiment === -2 || triage.reasons.some(({ code }) => code === 'anger' || code === 'threatens to leave')
}

function judgeText(text: string): Triage {
  return judge({ text, language: null, audience: null, addressed: true })
}

function wordsOnly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
