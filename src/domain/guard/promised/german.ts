import { part } from '../rx.ts'
import type { PromiseWords, Time } from './language.ts'
import { isDated, SPANS, type Dated, type Day, type Part, type Said } from './moment.ts'

const NUMBERS = ['', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag']
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/(?:früh|vormittag|(?<=\S )morgen)$/, 'morning'],
  [/nachmittag$/, 'afternoon'],
  [/mittag$/, 'noon'],
  [/abend$/, 'evening'],
  [/nacht$/, 'night'],
]

const time = String.raw`(?:\d{1,2}(?:[:.]\d{2})? ?Uhr(?: \d{2}(?!\d))?|\d{1,2}:\d{2}(?!\d)|Mitternacht)`
const dayPart = `(?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)`
const dayOfWeek = `(?:${WEEKDAYS.join('|')}|sonnabend)`
const monthName = `(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\\p{L})`
const inMonth = `\\d{1,2}\\.(?: ?${monthName}(?: \\d{4}(?!\\d))?|(?:0?[1-9]|1[0-2])\\.(?:\\d{4}|\\d{2})?(?!\\d))`
const ordinal = `(?<=(?:am|zum|de[nm]) )\\d{1,2}\\.(?! ?(?:\\d|${monthName}))`
const anyDate = `(?:(?:${dayOfWeek},? )?(?:de[nm] )?(?:${inMonth}|${ordinal})|Ende (?:de[sr] Monats|dieses Monats|${monthName})|Monatsende)`
const week = `(?:Ende (?:der|dieser|(?:der )?(?:nächste|kommende)[nr]) Woche|(?:diese|(?:der )?(?:nächste|kommende))[nr]? Woche)`
const day = `(?:${anyDate}|${week}|(?:heute|übermorgen|morgen)(?: ${dayPart})?|(?:diesen |nächsten |kommenden )?${dayOfWeek}(?: ?${dayPart})?|Ende des Tages)`
const number = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|einem|einer|einen|eines|ein|einer halben|wenigen)`
const span = `${number} (?:weiteren )?(?:Minuten?|Stunden?|Werktag(?:en?|s|es)?|Arbeitstag(?:en?|s|es)?|Tag(?:en?|es|s)?|Wochen?)`
const bound = `bis(?: spätestens)?(?: zum| am| um)?|spätestens(?: bis)?(?: um| am)?|vor|nicht später als(?: um| am)?`
const when = `(?:(?<day>${day})(?:,? (?:bis |um |gegen |vor )?(?<time>${time}))?|(?<time2>${time})(?: (?:am )?(?<day2>${day}))?)`
const found = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<bound>${bound}) (?:etwa |ca\\. )?|(?<on>(?:um |gegen |am |noch |etwa )*))${when}|(?<within>innerhalb(?: von)?(?: der nächsten)?|binnen|in(?: den nächsten| der nächsten)?) (?<span>${span}))(?![\\p{L}\\p{N}])`,
  'giu',
)

const ours = part`melden?|rufen?|anrufen|zurückrufen|schreiben?|antworten?|schicken?|senden?|sagen?|geben?|informieren?|bringen?|liefern?
  |erstatten?|prüfen?|klären?|kümmern?|schauen?|sehen?|finden?|haben?|kommen?|bestätigen?|buchen?|machen?|erledigen?|überweisen?|werden?`

export const german: PromiseWords = {
  times: (sentence) => [...sentence.matchAll(found)].flatMap((match) => timeOf(match, sentence)),
  weWill: new RegExp(
    part`(?<!\p{L})(?:(?:ich|wir|unser (?:Team|Kurier)|eine Kollegin|ein Kollege|der Kurier) (?:${ours}|meldet|ruft|schreibt|bringt|wird)
      |(?:${ours}) (?:ich|wir)|(?:bekommen|hören|erhalten|haben) Sie)(?!\p{L})`,
    'iu',
  ),
  no: new RegExp(
    part`(?<!\p{L})(?:bitte|können Sie|könnten Sie|würden Sie|wenn Sie|falls Sie|müssen Sie|m[uü]ss(?:en)? [^,]*(?:sein|werden)|sollten|sollte|war|waren|wurde|wurden|hatte|hatten|hätten?
      |nicht(?! später)|kein\p{L}*|leider nicht|geöffnet|offen|erreichbar|für Sie da|besetzt|geschlossen|gesperrt|verspätet|verspätung|fährt|fliegt|startet|landet|ab(?:fahrt|flug))(?!\p{L})|\?`,
    'iu',
  ),
  goes: /(?:^|[^\p{L}])(?:\p{L}*(?:flug|zug|bus|fähre|anschluss|verbindung|abfahrt|abflug|boarding|check-in))(?: (?!(?:und|aber|dann|wir|ich|Sie)\b)[^\s,]+){0,3}\s*$/iu,
}

function timeOf(match: RegExpMatchArray, sentence: string): Time[] {
  const { groups = {}, index = 0 } = match
  // "8 bis 18 Uhr", "Montag bis Freitag": from when to when, and no promise.
  if (
    /^bis/iu.test(match[0]) &&
    new RegExp(`(?:\\d\\.?|Uhr|${dayOfWeek}|${monthName})\\s*$`, 'iu').test(sentence.slice(0, index))
  )
    return []
  const said = groups['span'] === undefined ? clockOf(groups) : spanOf(groups['span'].toLowerCase())
  if (said === null) return []
  const within = /^(?:innerhalb|binnen)/iu.test(groups['within'] ?? '')
  const bounds = groups['bound'] !== undefined || within
  // A date with nothing before it is the date of something else: "vom 12. Mai", "auf den 12. Mai".
  if ('day' in said && isDated(said.day) && !bounds && !/am /iu.test(groups['on'] ?? '')) return []
  return [{ from: index, to: index + match[0].length, said, bound: bounds }]
}

function spanOf(words: string): Said | null {
  const [, count = '', unit = ''] =
    /^(.+?) (?:weiteren )?(minute|stunde|werktag|arbeitstag|tag|woche)/.exec(words) ?? []
  const half = count === 'einer halben' ? 0.5 : 0
  const many = half || (/^ein(?:e[mnrs]?)?$/.test(count) ? 1 : Number(count) || NUMBERS.indexOf(count))
  if (many <= 0) return null
  if (/^(?:werk|arbeits)tag/.test(unit)) return { span: 0, working: many }
  const one = { minute: SPANS.minute, stunde: SPANS.hour, tag: SPANS.day, woche: SPANS.week }[unit]
  return one === undefined ? null : { span: many * one }
}

function clockOf(groups: Record<string, string | undefined>): Said | null {
  const words = (groups['day'] ?? groups['day2'])?.toLowerCase() ?? null
  const at = (groups['time'] ?? groups['time2'])?.toLowerCase() ?? null
  const read = at === null ? null : minuteOf(at)
  if (at !== null && read === null) return null
  const named = words === null ? undefined : PARTS.find(([ends]) => ends.test(words))
  return { day: words === null ? null : dayOf(words), time: read, part: named?.[1] ?? null }
}

function dayOf(words: string): Day {
  if (words.endsWith('woche')) return { week: /nächst|kommend/.test(words) ? 1 : 0 }
  const weekday = words.includes('sonnabend') ? 6 : WEEKDAYS.findIndex((one) => words.includes(one))
  if (/\d|^ende (?!des tages)|monats/.test(words)) return dateOf(words, weekday === -1 ? null : weekday)
  if (weekday !== -1) return { weekday }
  return { ahead: words.startsWith('übermorgen') ? 2 : words.startsWith('morgen') ? 1 : 0 }
}

function dateOf(words: string, on: number | null): Dated {
  const [, date, month, year] = /(\d{1,2})\.(?:(\d{1,2})\.)?(?:\D*(\d{2,4}))?/.exec(words) ?? []
  const named = MONTHS.findIndex((one) => new RegExp(`(?<!\\p{L})${one}`, 'u').test(words.replace('jänner', 'jan')))
  return {
    date: date === undefined ? 'last' : Number(date),
    month: month === undefined ? (named === -1 ? null : named) : Number(month) - 1,
    year: year === undefined ? null : (Number(year) % 100) + 2_000,
    on,
  }
}

function minuteOf(words: string): number | null {
  if (words === 'mitternacht') return 1_440 - 1
  const [, hours = '', minutes, after] = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?uhr(?: (\d{2}))?)?/.exec(words) ?? []
  const [hour, minute] = [Number(hours), Number(minutes ?? after ?? 0)]
  if (hour === 24 && minute === 0) return 1_440 - 1
  return hour < 24 && minute < 60 ? hour * 60 + minute : null
}
