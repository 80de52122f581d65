import { near, part, rx } from '../rx.ts'
import type { Phrase } from '../hits.ts'
import { link } from './to-email-parts.ts'

const you = part`(?:sie|du|ihr)`
const place = part`(?:kundenservice|kundendienst|service\w*|support\w*|hotline|team|kundenbetreuung|kundencenter
  |beschwerde\w*|abteilung|ansprechpartner|reklamation\w*|fundburo|schalter|servicestelle|call ?center
  |kollegen|\w+service|\w+support|\w+hotline|\w+abteilung)`
const spared = (before: string, after: string, words: string): boolean =>
  near`\b(?:mussen|musst|brauchen|statt|ohne|nicht|nie|warum|mussten|nachdem|dass|weil|wenn)\b[^,]*$`.test(before) ||
  /\b(?:keine|nicht)\b/.test(words) ||
  /^ (?:nicht|nie)\b/.test(after)

/** German, as `fold` leaves it. */
export const german: readonly Phrase[] = [
  {
    kind: 'mail',
    pattern: rx`\b(?:bitte )?(?:schreib(?:en|e|t)?|schick(?:en|e|t)?|send(?:en|e|et)?|richten)(?: ${you})?
        (?: (?:uns|mir|dazu|hierzu|bitte|doch|gern|gerne|einfach|kurz|ihre \w+|deine \w+|alles|das
        |dies))* (?:(?:eine|per|via|als) )(?:kurze )?(?:e-?)?mail\b`,
    unless: spared,
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:bitte )?mail(?:en|e|t)?(?: ${you})? (?:uns|mir|an)\b|\bper (?:e-?)?mail (?:an|unter|melden
        |kontaktieren|bei uns)\b|\be-?mail an (?:uns|unser\w*|den|die|das)\b`,
    unless: (before, after, words) =>
      spared(before, after, words) ||
      /\b(?:habe|haben|hat|ihre|deine|wird|werde|werden)\b[^,]*$/.test(before) ||
      /^ [^.!?]*\b(?:geschickt|gesendet|geschrieben|weitergeleitet|schicken|senden)\b/.test(after),
  },
  {
    kind: 'mail',
    pattern: rx`\b(?:uns|mir) (?:bitte |gern |gerne |auch |einfach )*(?:eine|per) (?:kurze )?
            (?:e-?)?mail (?:schreiben|schicken|senden|zukommen)\b
            |\berreichen (?:sie )?uns (?:gern |gerne |auch |telefonisch )*(?:unter|per|uber
            |telefonisch)\b(?! (?:dm|direktnachricht|privatnachricht))`,
    unless: spared,
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:bitte )?ruf(?:en|e|t)? (?:${you} )?(?:bitte |doch |gern |gerne |einfach |kurz )*(?:uns|mich
        |unser\w*|bei (?:uns|unser\w*|der|dem))\b`,
    unless: (before, after, words) => spared(before, after, words) || /\b(?:ich|wir)\b[^,]*$/.test(before),
  },
  {
    kind: 'phone',
    pattern: rx`\b(?:unsere[rn]?|die|der|ihre) (?:\w+-?)?(?:service)?-?(?:hotline|servicenummer|telefonnummer
        |service-?nummer|rufnummer)\b(?= (?:an|unter|anrufen|wahlen|erreichen|kontaktieren|wenden|nutzen
        |\+?\d)|[.!?:,\n]| ?$)`,
    unless: (before, after, words) =>
      spared(before, after, words) || /\b(?:war|ist|lief|bei|an|in|warteschleife)\b[^,]*$/.test(before),
  },
  {
    kind: 'phone',
    pattern: rx`\bruf(?:en|t) (?:sie|ihr) (?:bitte |doch |gern |gerne |einfach |kurz |dort |direkt )*an\b`,
    unless: spared,
  },
  {
    kind: 'contact',
    pattern: rx`\b(?:schreib(?:en|t)?|richten)(?: ${you})? (?:bitte |direkt )*an (?:unser\w*|den|die
            |das) (?:\w+ )?${place}\b`,
    unless: spared,
  },
  {
    kind: 'contact',
    pattern: rx`\bwend(?:en|e|et) (?:${you} )?(?:sich|dich|euch)(?: (?:bitte|hierzu|dazu|damit|direkt|doch|gern
        |gerne|einfach|in diesem fall))* (?:direkt )?(?:an|per|uber|unter)\b(?! (?:uns|mich) (?:hier
        |per (?:dm|direktnachricht|privat)))`,
    unless: spared,
  },
  {
    kind: 'contact',
    pattern: rx`\bkontaktier(?:en|e|t)(?: ${you})?(?: (?:bitte|hierzu|dazu|doch|gern|gerne|einfach|direkt))* (?:
        (?:uns|mich)(?: (?:bitte|gern|gerne|direkt))* (?:unter|uber|via|per(?! (?:dm|direktnachricht
        |privat))|auf|telefonisch)|unser\w* (?:\w+ )?${place}|(?:den|die|das) (?:\w+ )?${place})`,
    unless: (before, after, words) => spared(before, after, words) || /\b(?:ich|wir)\b[^,]*$/.test(before),
  },
  {
    kind: 'contact',
    pattern: rx`\bmeld(?:en|e|et)(?: ${you})? (?:sich|dich|euch)(?: (?:bitte|hierzu|dazu|doch|gern|gerne|einfach
        |direkt|kurz))* (?:unter|telefonisch|per (?:e-?mail|mail|telefon)|uber (?:unser|das|die)\w*|(?:bei
        |beim) (?:(?:unser\w*|der|dem) )?(?:\w+ )?${place})`,
    unless: spared,
  },
  {
    kind: 'form',
    pattern: rx`\b(?:full(?:en|e|t)|nutz(?:en|e|t)|verwend(?:en|e|et)|benutz(?:en|e|t)|uber|via)(?: (?:sie|du
        |ihr))?(?: (?:bitte|dazu|hierzu|dafur|doch|einfach|gern|gerne))* (?:das|unser|dieses|ein|unsere
        |die) (?:\w+ )?(?:\w*formular|kontaktseite|serviceportal|kundenportal)\b`,
    unless: (before, after, words) => spared(before, after, words) || /\b(?:ich|wir)\b[^,]*$/.test(before),
  },
  {
    kind: 'form',
    pattern: rx`\b(?:eroffn|erstell|offn)\w*(?: ${you})?(?: bitte)? ein (?:\w+ )?ticket\b|\b(?:teil(?:en|e)
        |schilder\w*)(?: ${you})? [^.!?\n]{0,40} (?:hier|unter|uber):? ${link}`,
    unless: (before, after, words) => spared(before, after, words) || /\b(?:ich|wir)\b[^,]*$/.test(before),
  },
]
