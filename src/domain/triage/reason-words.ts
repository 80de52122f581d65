import type { Kind, Reason, Severity, Topic } from './triage.ts'

/** The reasons as a person says them: "asks for money back · second time · about 41,200 may see it". */
export function reasonWords(reasons: readonly Reason[], locale = 'en'): string {
  return reasons.map((reason) => said(reason, locale)).join(' · ')
}

const kinds: Readonly<Record<Kind, string>> = {
  complaint: 'Complaint',
  question: 'Question',
  praise: 'Praise',
  banter: 'Banter',
  news_or_ad: 'News or ad',
  spam: 'Spam',
}

export function kindWords(kind: Kind, severity: Severity): string {
  return kind === 'complaint' && severity === 3 ? 'Grave complaint' : kinds[kind]
}

const spoken: Readonly<Record<Topic, string | null>> = {
  safety: 'safety',
  privacy: 'privacy',
  baggage: 'baggage',
  refund: 'refund and billing',
  cancellation: 'cancellation',
  delay: 'delay',
  delivery: 'delivery',
  outage: 'outage',
  fault: 'product fault',
  web: 'website and app',
  booking: 'booking and account',
  reach: 'reaching us',
  staff: 'staff and service',
  price: 'price',
  other: null,
}

/** What it is about, in a word or three; null where no topic of the list fits. */
export const topicWords = (topic: Topic): string | null => spoken[topic]

function said(reason: Reason, locale: string): string {
  const words = reason.words
  const quoted = words === undefined ? '' : ` “${words}”`
  switch (reason.code) {
    case 'harm':
      return words === undefined ? 'says what went wrong' : `says${quoted}`
    case 'grave':
      return `grave:${quoted}`
    case 'anger':
      return words === undefined ? 'angry' : `angry:${quoted}`
    case 'waiting':
      return words === undefined ? 'has waited' : `waits:${quoted}`
    case 'again':
      return words === undefined || !/time/iu.test(words) ? 'not the first time' : words.toLowerCase()
    case 'time presses':
      return words === undefined ? 'time presses' : `time presses:${quoted}`
    case 'answers us':
      return 'answers what we asked'
    case 'learned':
      return 'judged as you have decided before'
    case 'advertises':
      return 'news or advertisement'
    case 'spam words':
      return words === undefined ? 'spam' : `spam:${quoted}`
    case 'unknown language':
      return words === undefined ? 'unknown language' : `${languageName(words, locale)}: not judged`
    case 'audience':
      return `about ${round(reason.count ?? 0, locale)} may see it`
    default:
      return reason.code
  }
}

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Three digits are as exact as a count of readers can be: 41,237 is about 41,200. */
function round(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(count)
}
