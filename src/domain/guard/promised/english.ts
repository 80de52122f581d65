import { part } from '../rx.ts'
import type { PromiseWords, Time } from './language.ts'
import { isDated, SPANS, type Day, type Part, type Said } from './moment.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const time = String.raw`(?:\d{1,2}[:.]\d{2}(?!\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\d{1,2} o['’]clock|noon|midday|midnight)`
const dayPart = `(?:morning|afternoon|evening|night)`
const dayOfWeek = `(?:${WEEKDAYS.join('|')})`
const monthName = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:(?<!\\w{5})\\.(?= [\\da-z]))?`
const ordinal = `\\d{1,2}(?:st|nd|rd|th)`
const inMonth = `(?:(?:(?:the )?(?:${ordinal}(?: of)?|\\d{1,2}) ${monthName}|${monthName} (?:the )?(?:${ordinal}|\\d{1,2}(?![:.]?\\d)))(?:,? \\d{4}(?!\\d))?)`
const anyDate = `(?:(?:${dayOfWeek},? )?(?:${inMonth}|the ${ordinal})|(?:the )?end of (?:(?:the|this) month|${monthName}))`
const week = `(?:(?:the )?end of (?:the|this|next) week|(?:this|next) week)`
const day = `(?:${anyDate}|${week}|(?:today|tomorrow|(?:this |next )?${dayOfWeek})(?: ${dayPart})?|tonight|this ${dayPart}|(?:the )?end of (?:the |this )?(?:day|business|today))`
const number = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|an?|half an|a couple of)`
const span = `${number} (?:more )?(?:(?:working|business) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`
const bound = `by|before|no later than|not later than|at the latest(?: by)?|latest by`
const when = `(?:(?<time>${time})(?:,? (?:on )?(?<day>${day}))?|(?<day2>${day})(?:,? (?:at |by |before |around )?(?<time2>${time}))?)`
const vehicle = `(?:flights?|trains?|bus|buses|ferry|ferries|boat|connection|departure|check-in|boarding|shuttle)`
const found = new RegExp(
  `\\b(?:(?:(?<bound>${bound}) (?:around |about )?|(?<on>at |on |around |about )?)${when}|(?<within>within|in(?: the next| under| less than)?) (?:the next )?(?<span>${span}))(?<latest>,? at the latest)?(?![\\p{L}\\p{N}]|['’]s| ${vehicle})`,
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
    part`\b(?:please|can you|could you|would you|will you|if you|unless|if [^,]*(?:not|n['’]t)|must be|with us (?:today|tomorrow|tonight)|you (?:must|need|should|can|may|have to|said|wrote|asked|told|were|had|booked|paid)
      |was|were|had|did|didn['’]t|should have|would have|cannot|can['’]t|won['’]t|unable|not (?!later)|open|opening hours|reach us|available|closed|delayed|cancelled|departs?|leaves|lands|boards|landed|departed|left)\b|\?`,
    'iu',
  ),
  goes: new RegExp(
    part`\b(?:${vehicle}(?: (?!(?:and|but|then|so|we|I|you)\b)[^\s,]+){0,3}|the|an?|your|our|their|his|her|\w+['’]s)\s*$`,
    'iu',
  ),
}

function timeOf(match: RegExpMatchArray): Time[] {
  const { groups = {}, index = 0 } = match
  const said = groups['span'] === undefined ? clockOf(groups) : spanOf(groups['span'].toLowerCase())
  if (said === null) return []
  const bounds =
    groups['bound'] !== undefined || groups['latest'] !== undefined || groups['within']?.toLowerCase() === 'within'
  // A date with nothing before it is the date of something else: "your order of 12 May", "moved to 12 May".
  const leads = bounds || (groups['on'] ?? groups['time']) !== undefined
  if ('day' in said && isDated(said.day) && !leads) return []
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
  if (words.endsWith('week')) return { week: words.includes('next') ? 1 : 0 }
  const weekday = WEEKDAYS.findIndex((one) => words.includes(one))
  const named = MONTHS.findIndex((one) => new RegExp(`\\b${one}`).test(words))
  const [date] = /\b\d{1,2}(?!\d)/.exec(words) ?? []
  if (date !== undefined || named !== -1 || words.endsWith('month'))
    return {
      date: date === undefined ? 'last' : Number(date),
      month: named === -1 ? null : named,
      year: Number(/\d{4}/.exec(words)?.[0]) || null,
      on: weekday === -1 ? null : weekday,
    }
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
