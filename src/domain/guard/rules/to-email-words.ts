import { near, part, rx } from '../rx.ts'
import type { Phrase } from '../hits.ts'
import { german } from './to-email-german.ts'
import { address, link, notTheirs } from './to-email-parts.ts'

const mail = part`(?:e-?mail|mail|letter|fax)`
const team = part`(?:(?:our|the|your|a|my|their) (?:[\w'&-]+ ){0,4}?(?:team|support|services?|hotline|help ?line
        |help ?desk|desk|department|centre|center|call ?cent(?:re|er)|line|office|advisors?|advisers?
        |experts?|specialists?|agents?|representatives?|claims|phone support|website|web ?site
        |contact page)|customer (?:services?|support|care|relations)|[\w'-]+ (?:support
        |customer services?))\b(?!'s)`
const via = part`(?:at|via|through|using|on|by|over|from)`
const privately = part`(?:a )?(?:dm|dms|direct message|private message|pm|here|this (?:thread|post)|twitter|x
  |message)\b`

/** English ways to send somebody away from where they wrote. A private message is not away. */
const english: readonly Phrase[] = [
  {
    kind: 'mail',
    pattern: rx`(?:\b(?:please |kindly |pls )?(?:(?:send|write|drop)(?: (?:us|me|an?|your|this|it))*(?: (?:e-?mail
        |mail|line|note|message))? )?(?:e-?mail )?(?:(?:us|me|our team|it) )?(?:(?:at|to|via|through|on
        |under):? )?)${address}`,
  },
  { kind: 'mail', pattern: rx`\b(?:please|kindly|pls) e-?mail(?=[.!?,;:\n]| ?$)`, unless: notTheirs },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?e-?mail (?:us|me|our|the (?:team|desk|support)|customer|support
        |care)\b(?! (?:reply|from|address was|arrived))`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?(?:send|drop|shoot|write|forward|fire|pop|ping)(?: off)? (?:(?:us|me
        |our \w+|it|this|that|them|the details|your details)(?: \w+){0,2} )?(?:(?:in|over) )?(?:an?|by|via
        |per|through) (?:\w+ ){0,2}?${mail}\b`,
    unless: (before, after, words) => notTheirs(before, after) || /\b(?:send|write) (?:you|them|him|her)\b/.test(words),
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?(?:mail (?:it |this |that |your \w+ )?(?:to )?us|mail us|write us an
        |write to us (?:by|at|via|on)|write in (?:to|at|via|directly))\b`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?(?:contact|reach|get back to|respond to|reply to|answer|message
        |get in touch with|get hold of)(?: (?:us|me|our \w+))?(?: \w+){0,3}? (?:by|via|through|over|using
        |per) (?:an? )?(?:e-?mail|mail|phone|telephone|post|letter|sms|our (?:website|site|app|form))\b`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?(?:send|drop|leave|write|shoot) (?:us|me|our team) (?:an?
        |your) (?:\w+ ){0,2}?(?:note|message|line|request|details|info|information)(?: \w+){0,2}? (?:at|via
        |through|using|on|over at|to):? (?!${privately})(?:${link}|our \w+|the (?:\w+ )?(?:form|website
        |site|app|link|page|contact)|whatsapp|telegram)`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:drop us a line|write to us|get in touch|be in touch)(?: with us)? (?:at|via|through|by|using
        |under) (?!(?:dm|direct|private|here|this)\b)`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly )?write (?:a letter )?to (?:our|the) (?:\w+ ){0,2}?(?:services?|care|support
        |relations|complaints?|team|desk|department|office|address|head office)\b`,
    unless: notTheirs,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:please |kindly |pls )?(?:reply|respond|answer) to (?:the|our|that|my) (?:\w+ )?e-?mail\b`,
    unless: notTheirs,
  },
  {
    kind: 'contact',
    pattern: rx`\b(?:please |kindly |pls )?(?:contact us|reach us|reach out to us|get in touch with us
        |get hold of us|write us|message us|find us) (?:directly )?${via}:? (?!${privately})`,
    unless: notTheirs,
  },
  {
    kind: 'contact',
    pattern: rx`\b(?:please |kindly |pls )?(?:contact|reach out to|reach|get in touch with|speak (?:to|with)
        |talk (?:to|with)|chat with|connect with|check with|turn to|report (?:it|this|that
        |the matter) (?:directly )?to|take (?:it|this) up with|refer to|go through|write to|message) ${team}`,
    unless: notTheirs,
  },
  {
    kind: 'contact',
    pattern: rx`\b(?:please |kindly )?(?:use|try|start|open|launch|via|through|over) (?:our |the |a )?
        (?:live |web |online )chat\b|\bcontact our chat\b|\bcall or chat\b|\bover (?:phone|chat)\b|\b
        (?:phone|chat)/(?:chat|phone)\b`,
    unless: notTheirs,
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:please |kindly |pls )?(?:call|ring|phone|telephone|dial) (?:us(?! (?:names|out|crazy|old|slow
        |liars|what|a|the|lucky|anything|to account|by)\b)|me (?:on|at|under)|our|customer|the (?:hotline
        |service|support|number|call|desk|office|team))\b`,
    unless: notTheirs,
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:please |kindly |pls )?(?:call|ring|phone|telephone|dial|text|give us a call|phone us
        |contact us|us) ?(?:on|at|under|toll ?free)?:? ?\+?\(?\d[\d ().-]{6,20}\d\b`,
    unless: notTheirs,
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:please |kindly |pls )?(?:give (?:us|our \w+(?: \w+)?) a (?:quick )?(?:call|ring|bell|shout on)
        |(?:use|try|via|through|phone) our (?:\w+ )?(?:hotline|helpline|phone line|call cent(?:er|re)))\b`,
    unless: notTheirs,
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:hotline|help ?line|phone team|phone line|tel|telephone|telefon
            |customer service)\b[^.!?\n]{0,20}?\+?\d[\d ()-]{5,20}\d\b`,
    unless: notTheirs,
  },
  {
    kind: 'form',
    pattern: rx`\b(?:please |kindly |pls )?(?:fill(?: it)? (?:in|out|up)|complete|submit|use|visit|go (?:to
        |through)|via|through) (?:the|this|our|a|that|an?) (?:[\w'-]+ ){0,3}?(?:form|web ?form
        |questionnaire|contact page|help ?desk portal|support portal|portal)\b|\bfill (?:the|this
        |our) (?:[\w'-]+ ){0,2}?form (?:in|out)\b`,
    unless: notTheirs,
  },
  {
    kind: 'form',
    pattern: rx`\b(?:please |kindly |pls )?(?:open|create|raise|submit|log|lodge|file|make|start|put in) (?:a|an
        |your|the) (?:\w+ ){0,2}?(?:ticket|support case|support request|enquiry|inquiry
        |(?:claim|complaint|case) (?:at|via|through|on|with|here|under))\b`,
    unless: notTheirs,
  },
  {
    kind: 'form',
    pattern: rx`\b(?:tell us more|(?:share|provide|submit|leave|give us|send us) (?:us |me )?(?:a|an|any|all
            |more|some|your|the|these|this|that|it|further)|report (?:it|this|that)|contact us|reach us
            |reach out|get started)\b[^.!?\n]{0,50}?[;:,]? ?${link}`,
    unless: (before, after, words) =>
      notTheirs(before, after) ||
      /\b(?:dm|direct message|private message|messages\/compose|m\.me|ig\.me)\b/.test(words + after),
  },
  {
    kind: 'form',
    pattern: rx`https?://[^ \n]{0,200}?(?:requests?/new|/contact(?:[-_]?(?:us|support|form))?\b|contactsupport
        |/tickets?\b|submit[-_]a?[-_]?(?:request|ticket))[^ \n]{0,100}`,
    unless: notTheirs,
  },
  {
    kind: 'contact',
    pattern: rx`\bby (?:e-?mailing|calling|ringing|phoning|contacting|filling (?:in|out)|submitting
            |opening) (?:us|our|the|a|this|customer|\+?\d)\b|\bwriting (?:in )?(?:directly )?(?:to (?:us
            |our)|at)\b|\b(?:reach|contact) them (?:at|via|by|on|here|through)\b`,
    unless: notTheirs,
  },
  {
    kind: 'contact',
    pattern: rx`\b(?:please |kindly )?(?:message|text|contact|write|reach|chat with|find|add) (?:to )?us (?:on|over
        |via|through|in) (?:whatsapp|telegram|viber|wechat|signal|sms)\b`,
    unless: notTheirs,
  },
]

export const elsewhere: readonly Phrase[] = [...english, ...german]

const asks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'mail',
    near`\b(?:e-?mail(?: address)?|where (?:can|do|should) i write|address)\b[^.!]{0,40}\?|\b(?:e-?mail me
      |can i (?:e-?mail|write)|(?:your|an?) e-?mail(?: address)?\b[^.!?]{0,30}\b(?:please|needed|for)
      |need (?:an?|your) e-?mail|(?:mail|email)-?adresse)\b`,
  ],
  [
    'phone',
    near`\b(?:number|hotline|phone|call|ring)\b[^.!]{0,30}\?|\b(?:call me|ring me|can i call|(?:what|which
      |give me|need)[^.!?]{0,20} (?:number|hotline)|rufen sie mich|ruft mich|telefonnummer
      |kann ich (?:\w+ )?anrufen)\b`,
  ],
  [
    'form',
    near`\b(?:is there|where is|where can i find|need|send me) (?:a|the|your) (?:\w+ ){0,2}form\b
      |\bformular\b[^.!]{0,30}\?`,
  ],
  [
    'contact',
    near`\b(?:who|where|how) (?:can|do|should) i (?:contact|reach|speak|talk|complain|report)\b
      |\ban wen (?:kann|muss|soll)\b`,
  ],
]

/** What they themselves asked to be told: that is an answer, not a way to be rid of them. `posts` are folded. */
export function askedFor(posts: readonly string[]): ReadonlySet<string> {
  const kinds = asks.filter(([, pattern]) => posts.some((post) => pattern.test(post))).map(([kind]) => kind)
  return new Set(kinds.includes('contact') ? ['mail', 'phone', 'form', 'contact'] : kinds)
}
