import { judge } from '../triage/judge.ts'
import type { Triage } from '../triage/triage.ts'

/** Thanks for a word of ours, for what is still to come, or that somebody else said: manners, whatever became of it. */
const courtesies = new RegExp(
  [
    String.raw`(?:thank(?:s| you)|thx|ty|appreciate)(?: you| so much| very much| a lot)*(?: again)?,? (?:for )?(?:(?:your|the|all|such a|a) )*(?:(?:quick|fast|prompt|speedy|swift|kind|immediate|timely) )*(?:asking|reply\w*|respon\w*|answer\w*|feedback|follow(?:ing|ed)?(?: |-)?(?:up|back|me)?|update|info\w*|getting (?:back|in touch)|reaching out|contacting|listening|checking|looking(?: into)?|trying|attention|interest|concern|offer\w*|apolog\w*|clarif\w*|confirm\w*|understanding|patience|wishes|nothing)`,
    String.raw`(?:thank(?:s| you)|thx|ty|appreciated?|grateful) in advance`,
    String.raw`(?:sa(?:id|y|ys|ying)|told (?:me|us)|wrote|sagte\w*) ["“']?(?:many )?(?:thank(?:s| you)|danke)`,
    String.raw`(?:quick|fast|prompt|speedy) (?:reply|response|answer)`,
    String.raw`(?:i(?:'d| would)? )?(?:would )?(?:really |much |very much )?(?:be )?(?:appreciate|grateful|appreciated)(?: it)? if`,
    String.raw`(?:any|some|your) (?:help|advice|assistance) (?:is|would be|will be)(?: (?:much|greatly|very|really))? appreciated`,
    String.raw`danke(?:schön)?(?: ihnen| euch| dir)? (?:für|fürs) (?:(?:die|das|den|ihre|eure|deine|schnelle|rasche|nette|kurze) )*(?:antwort\w*|rückmeldung|nachfrage\w*|info\w*|reaktion|nachricht|angebot|hinweis\w*)`,
    String.raw`(?:vielen |besten |herzlichen )?dank (?:im voraus|für (?:(?:die|das|den|ihre|eure|deine|schnelle|rasche) )*(?:antwort|rückmeldung|nachfrage|info\w*|reaktion|nachricht))`,
  ].join('|'),
  'giu',
)

/** Something is still open: a turn, a plea, what they will do next. */
const open =
  /[?？]|\b(?:but|however|although|though|except|until|unless|unfortunately|still|yet|hope(?:fully|d)?|hoping|fingers crossed|wait(?:ing)?|try(?:ing)?|please(?! (?:thank|note|tell (?:her|him|them)|pass))|need|can(?:'t|not)|couldn'?t|won'?t|does(?:n'?t| not)|did(?:n'?t| not)|is(?:n'?t| not)|i(?:'ll| will)|will (?:do|see|check|look|let|be)|dm(?:'?e?d|s)?|sent|sending|follow(?:ed|ing)?|when i|aber|jedoch|trotzdem|leider|noch|hoffe\w*|warte\w*|bitte|werde|mache ich|schicke|geschickt)\b/iu
const solved =
  /\b(?:works?|working|fixed|sorted|solved|resolved|arrived|here|got it|received|found|back|done|helped|recovered|refunded|booked|got (?:my|our)|relief|made it|da|angekommen|bekommen|zurückbekommen|repariert|gelöst|erledigt|funktioniert|klappt|geklappt|geholfen)\b/iu
const asksOfThem =
  /[?？]|\b(?:please|kindly|bitte|could you|can you|dm us|let us know|send us|schreib\w* uns|sagen sie)\b/iu
/** What every answer may end with: it asks for nothing. */
const closing =
  /[^.!?]*\b(?:(?:if|should) (?:you|there|we)|any(?:thing)? (?:else|more|other|further)|further questions|wenn noch|falls noch|bei (?:weiteren )?fragen|sonst noch)\b[^.!?]*[.!?]?/giu
const thanking =
  /\b(?:many |huge |big |massive )?(?:thank(?:s|ful)?|thx|ty|tysm|cheers|appreciated?|grateful|gratitude|danke(?:schön)?|(?:vielen |herzlichen |besten |lieben |tausend )?dank)\b(?: (?:you|u|a lot|so|very|much|a million|a bunch|ihnen|euch|dir))*/iu
/** Whom or what they praise: us. */
const about =
  /\b(?:you(?:'?re|'?ve)?|your|y'?all|guys|team|service|support|staff|crew|agent|rep|help(?:ed|ful)?|ihr|sie|euer|eure[rn]?|team|service|hilfe|mitarbeiter\w*)\b/iu
/** Bare thanks with more words than this tell something else as well. */
const few = 7

/**
 * Whether somebody thanks us for what we did (C41). Rather missed than made up: thanks for being asked, in advance, or
 * before a "but" are manners; bare thanks count where the matter is said to be over, or where we had asked nothing.
 */
export function thanksUs(text: string, triage: Triage, ours: string | null): boolean {
  if (triage.kind !== 'praise') return false
  const meant = text
    .replaceAll(/[@＠][\p{L}\p{N}_.-]+/gu, ' ')
    .replaceAll(courtesies, ' ')
    .trim()
  const heart = judgeText(meant)
  if (heart.kind !== 'praise' || heart.sentiment < 1) return false
  if (open.test(meant)) return false
  const words = meant.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0
  const thanked = heart.reasons.some(({ words: said }) => said !== undefined && thanking.test(said))
  // "Thank you so much" is thanks, however warm: what is praised stands beside it.
  const beside = meant.replaceAll(new RegExp(thanking, 'giu'), ' ')
  const praised = judgeText(beside).reasons.some(({ code }) => code === 'praises')
  const ofUs = praised && about.test(beside)
  if (asksOfThem.test((ours ?? '').replaceAll(closing, ' '))) {
    if (!thanked) return ofUs && heart.sentiment === 2
    return solved.test(meant) ? words <= 2 * few : ofUs && words > 2
  }
  return ofUs || (thanked && (words <= few || praised || solved.test(meant)))
}

const judgeText = (text: string): Triage => judge({ text, language: null, audience: null, addressed: true })
