import { part } from '../rx.ts'
import type { PromiseWords, Time } from './language.ts'
import { SPANS, type Day, type Part, type Said } from './moment.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const time = String.raw`(?:\d{1,2}[:.]\d{2}(?!\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\d{1,2} o['’]clock|noon|midday|midnight)`
const dayPart = `(?:morning|afternoon|evening|night)`
const day = `(?:(?:today|tomorrow|(?:this |next )?(?:${WEEKDAYS.join('|')}))(?: ${dayPart})?|tonight|this ${dayPart}|(?:the )?end of (?:the |this )?(?:day|business|today))`
const number = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|an?|half an|a couple of)`
const span = `${number} (?:more )?(?:(?:working|business) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`
const bound = `by|before|no later than|not later than|at the latest(?: by)?|latest by`
const when = `(?:(?<time>${time})(?:,? (?:on )?(?<day>${day}))?|(?<day2>${day})(?:,? (?:at |by |before |around )?(?<time2>${time}))?)`
const found = new RegExp(
  `\\b(?:(?:(?<bound>${bound}) (?:around |about )?|(?:at |on |around |about )?)${when}|(?<within>within|in(?: the next| under| less than)?) (?:the next )?(?<span>${span}))(?<latest>,? at the latest)?(?![\\p{L}\\p{N}])`,
  'giu',
)

const ours = part`call|ring|write|send|reply|answer|update|tell|let you know|get back|be in touch|contact|message
  |bring|deliver|refund|fix|check|come back|look|find|have|give|post|return|confirm|book|arrange|do|make|email|mail|speak|talk|report`

export const english: PromiseWords = {
  times: (sentence) => [...sentence.matchAll(found)].flatMap(timeOf),
  weWill: new RegExp(
    part`\b(?:I|we|one of us|my colleague|a colleague|our (?:team|courier|colleague)|someone)(?:['’]ll| will| shall| am going to| are going to| is going to| can)?
      [ ](?:(?:personally|then|also|be|have|definitely|certainly) )*(?:${ours})s?(?:ing)?\b|\byou(?:['’]ll| will) (?:hear|have|get|receive|see)\b`,
    'iu',
  ),
  no: new RegExp(
    part`\b(?:please|can you|could you|would you|will you|if you|unless|you (?:must|need|should|can|may|have to|said|wrote|asked|told|were|had|booked|paid)
      |was|were|had|did|didn['’]t|should have|would have|cannot|can['’]t|won['’]t|unable|not (?!later)|open|opening hours|reach us|available|closed|delayed|cancelled|departs?|leaves|lands|boards|landed|departed|left)\b|\?`,
    'iu',
  ),
  goes: new RegExp(
    part`\b(?:flights?|trains?|bus|buses|ferry|ferries|boat|connection|departure|check-in|boarding|shuttle)(?: (?:\S+ )?(?:at|on|of|for|from))?\s*$`,
    'iu',
  ),
}

function timeOf(match: RegExpMatchArray): Time[] {
  const { groups = {}, index = 0 } = match
  const said = groups['span'] === undefined ? clockOf(groups) : spanOf(groups['span'].toLowerCase())
  if (said === null) return []
  const bounds =
    groups['bound'] !== undefined || groups['latest'] !== undefined || groups['within']?.toLowerCase() === 'within'
  return [{ from: index, to: index + match[0].length, said, bound: bounds }]
}

function spanOf(words: string): Said | null {
  const [, count = '', working, unit = ''] =
    /^(.+?) (?:more )?((?:working|business) )?(min|hour|hr|day|week)/.exec(words) ?? []
  const many =
    count === 'half an'
      ? 0.5
      : count === 'a couple of'
        ? 2
        : /^an?$/.test(count)
          ? 1
          : Number(count) || NUMBERS.indexOf(count)
  if (many <= 0) return null
  if (working && unit === 'day') return { span: 0, working: many }
  return {
    span:
      many *
      (unit === 'min' ? SPANS.minute : unit.startsWith('h') ? SPANS.hour : unit === 'day' ? SPANS.day : SPANS.week),
  }
}

function clockOf(groups: Record<string, string | undefined>): Said | null {
  const words = (groups['day'] ?? groups['day2'])?.toLowerCase() ?? null
  const at = (groups['time'] ?? groups['time2'])?.toLowerCase() ?? null
  const read = at === null ? null : minuteOf(at)
  if (at !== null && read === null) return null
  return {
    day: words === null ? null : dayOf(words),
    time: read,
    part: words === null ? null : partOf(words),
    twelve: at !== null && /o['’]clock/.test(at),
  }
}

function dayOf(words: string): Day {
  const weekday = WEEKDAYS.findIndex((one) => words.includes(one))
  if (weekday !== -1) return { weekday }
  return { ahead: words.startsWith('tomorrow') ? 1 : 0 }
}

const partOf = (words: string): Part | null =>
  words === 'tonight'
    ? 'evening'
    : ((['morning', 'afternoon', 'evening', 'night'] as const).find((one) => words.endsWith(one)) ?? null)

function minuteOf(words: string): number | null {
  if (words === 'noon' || words === 'midday') return 720
  if (words === 'midnight') return 1_440 - 1
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?([ap])\.?m)?/.exec(words) ?? []
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0)
  return hour < 24 && Number(minutes) < 60 && (half === undefined || Number(hours) <= 12)
    ? hour * 60 + Number(minutes)
    : null
}
