import { near, part, rx } from '../rx.ts'
import type { Hit, Phrase } from '../hits.ts'
import { walkBack } from '../hits.ts'
import type { Range } from '../fold.ts'

const sorry = part`(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|apology|regrets?|pardon|forgive (?:us|me)|excuse us)`
const filler = part`(?: (?:about (?:this|that|it)|for (?:this|that|it)|again|in advance|sincerely|to you|wholeheartedly
  |deeply|both|all))?`
const hurt = part`(?:offended|disappointed|frustrated|angry|upset|unhappy|dissatisfied|not (?:satisfied|happy)
        |inconvenienced|bothered|annoyed|put out|let down)`
const ours = part`(?:we|this|that|it|i|our|my|anything|anyone|any|there (?:was|were|has been)|something|you (?:felt|feel
  |were|had|have been|experienced))`
const was = part`(?:caused|offended|upset|inconvenienced|let you down|hurt|made you|came across|confused|disappointed
  |failed|gave you|felt)`
const harm = part`(?:inconveniences?|trouble|annoyance|hassle|frustration|upset|distress|disruptions?|confusion
        |discomfort|disappointment|offen[cs]e|misunderstandings?)`

const wouldBe = near`\b(?:(?:would|'d|will|'ll|might|may) (?:be|have to be) (?:very |so |truly |really )?
    |safe than |be |not |never )$`
const asksThem = near`^,? (?:you|u) (?:can|could|would|will|send|share|let|dm|tell|give|want|need|like|prefer|still|wish
    |have (?:a (?:moment|minute|second)|time|your|the)|are (?:still|able|willing|happy|there)|do |'d|scroll
    |look|click|check|reply|answer)`

const innocentAny = near`\b(?:without|avoid|avoids|avoiding|prevent|spare you|save you|stop|cause|causing|cover
    |was there
        |is there|there is|there was|have you had|had|having|if you have|are you having|in case of|(?:if
        |when|whenever|should|case) you(?: \w+){1,3})(?: \w+)? $`
const germanOffer = near`^ (?:sie|du|ihr) (?:mir|uns|mogen|mochten|wollen|magst|willst|wollt|noch|die|ihre|den|lieber
        |konnen|konnten)\b`

/** Apologies that take themselves back. */
export const hollow: readonly Phrase[] = [
  {
    kind: 'if',
    pattern: rx`\b${sorry}${filler},? (?:if|in case|should (?:this|that|it|we|our|you|there|any))\b`,
    unless: (before, after, words) => {
      if (wouldBe.test(before) || asksThem.test(after)) return true
      return words.includes(',') && !new RegExp(`^ ${ours}\\b`).test(after) && !/should/.test(words)
    },
  },
  {
    kind: 'if',
    pattern: rx`\b(?:if|in case|should) ${ours}\b[^.!?;\n]{0,40}?\b${was}\b[^.!?;\n]{0,50}?\b(?:sorry|apologi[sz]e
        |apologies)\b`,
  },
  {
    kind: 'any',
    pattern: rx`\b${sorry}\b[^.!?;:\n]{0,30}? (?:for|about|over|regarding|of) (?:any|whatever|however|possible
        |potential)\b`,
    unless: (before) => /\b(?:not|never) $/.test(before),
  },
  {
    kind: 'any',
    pattern: rx`\bany (?:(?:and all|such|possible|potential|further|other|undue) )?(?:\w+ (?:or|and|/) )?${harm}
        (?: (?:or|and) \w+)?(?: (?:that |which )?(?:this|it|we|that)? ?(?:may|might|has|have|could|was|is
        |caused)|(?=[.!?;,\n]| ?$))`,
    unless: (before) => innocentAny.test(before),
  },
  {
    kind: 'feel',
    pattern: rx`\b(?:sorry|apologi[sz]e|apologies|regret|regrettable|unfortunate|a (?:pity|shame))
            (?: to (?:hear|see|read|learn|know))?(?: that| about how| for (?:how|the way)| how
            | if)? (?:you|u) (?:(?:may|might|still|clearly|obviously|now|have) )?(?:feel|felt|feeling
            |are feeling|were feeling|think|thought|believe|believed|perceived?|considered?|took (?:it
            |this|that|offen[cs]e)|see it (?:that|this) way|saw it|(?:find|found) (?:it|this|that|us|our)
            |(?:are|were|got|became|was) (?:so |very |that )?${hurt})\b`,
    unless: (before) => wouldBe.test(before),
  },
  {
    kind: 'feel',
    pattern: rx`\b(?:sorry|apologi[sz]e|apologies) (?:for )?your (?:feelings?|perception|impression)\b`,
  },
  {
    kind: 'if',
    pattern: rx`\b(?:tut (?:mir|uns)(?: (?:sehr|wirklich|aufrichtig|ausserordentlich|herzlich|echt
        |furchtbar))* leid|leid tun|entschuldig(?:en|e|ung)(?: (?:wir )?(?:uns|mich|bitte))?|sorry
        |verzeih(?:en|ung)(?: sie)?(?: bitte)?|bedauern(?: (?:wir|es|sehr))*|bedaure(?: es)?),? (?:falls
        |wenn|sofern|sollten?)\b`,
    unless: (_before, after) => germanOffer.test(after),
  },
  {
    kind: 'if',
    pattern: rx`\b(?:sollte[nst]*|falls|wenn|sofern)\b[^.!?;\n]{0,60}?\b(?:unannehmlichkeit(?:en)?|arger|umstande
        |missverstandnis(?:se)?|entstanden|verursacht|verargert|enttauscht|gekrankt)\b[^.!?;\n]{0,50}?\b
        (?:leid|entschuldig\w*|verzeih\w*|bedauern|sorry)\b`,
  },
  {
    kind: 'any',
    pattern: rx`\b(?:etwaige[nrs]?|eventuelle[nrs]?|mogliche[nrs]?|allfallige[nrs]?|jegliche[nrs]?|jedwede[nrs]?
        |eventuell entstandene[nrs]?|moglicherweise entstandene[nrs]?)(?: (?:entstandenen?
        |dadurch entstandenen?|daraus entstandenen?))? (?:unannehmlichkeit(?:en)?|umstande|arger|storung
        (?:en)?|missverstandnisse?|verzogerung(?:en)?|beeintrachtigung(?:en)?)\b`,
    unless: (before) => /\b(?:um|ohne|vermeiden) (?:\w+ )?$/.test(before),
  },
  {
    kind: 'feel',
    pattern: rx`\b(?:tut (?:mir|uns)(?: \w+)? leid|bedauern(?: wir)?(?: es)?(?: sehr)?|bedaure|schade
        |entschuldigung|sorry),? (?:dass|wenn) (?:sie|du|ihr) (?:\w+ ){0,4}?(?:fuhlen|fuhlst|fuhlt
        |empfinden|empfindest|empfunden|finden|findest|meinen|meinst|denken|denkst|glauben|glaubst|sehen
        |siehst|verargert sind|verargert bist|enttauscht sind|enttauscht bist|unzufrieden sind
        |unzufrieden bist)\b`,
    unless: (_before, after, words) =>
      /\bnicht (?:finden|sehen)\b/.test(words) || /^ (?:konnten|mussten)\b/.test(after),
  },
]

const lead = new Set(
  `i i'm im am we we're are were so very really truly deeply sincerely extremely terribly most sincere
    sincerest deepest our my please accept apologies apologise apologize do must can would like to want once
    again dear offer with es tut mir uns wir ich bitten bitte um entschuldigung entschuldigen fur die alle
    sorry for the`.split(/\s+/),
)

/** The apology that the words belong to: from its first word to the end of its clause. */
export function wholeApology(text: string, hit: Hit): Range {
  const tail = /^[^.!?;:,\n]{0,100}/.exec(text.slice(hit.to, hit.to + 101))![0]
  const complete = !/[^.!?;:,\n]/.test(text[hit.to + tail.length] ?? '.')
  const stop = tail.search(/ (?:-|and|but|please|pls|und|aber|bitte|can you|could you|let me|dm us) /)
  const kept = stop === -1 ? (complete ? tail : '') : tail.slice(0, stop)
  const to = hit.to + kept.trimEnd().length
  return { from: walkBack(text, hit.from, lead), to }
}
