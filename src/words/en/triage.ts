import { threeFigures } from '../../domain/person/readers.ts'
import type { Kind, Reason, ReasonCode, Severity, Topic } from '../../domain/triage/triage.ts'
import { languageName } from '../language-name.ts'

const KINDS: Record<Kind, string> = {
  complaint: 'Complaint',
  question: 'Question',
  praise: 'Praise',
  banter: 'Banter',
  news_or_ad: 'News or ad',
  spam: 'Spam',
}

const quoting =
  (alone: string, before: string) =>
  (words?: string): string =>
    words === undefined ? alone : `${before} “${words}”`

const REASONS: Record<ReasonCode, (words: string | undefined, count: number) => string> = {
  harm: quoting('says what went wrong', 'says'),
  grave: (words = '') => `grave: “${words}”`,
  anger: quoting('angry', 'angry:'),
  'asks for help': () => 'asks for help',
  'asks for money back': () => 'asks for money back',
  'asks something': () => 'asks something',
  waiting: quoting('has waited', 'waits:'),
  again: (words = '') => (/time/iu.test(words) ? words.toLowerCase() : 'not the first time'),
  'time presses': quoting('time presses', 'time presses:'),
  'threatens to leave': () => 'threatens to leave',
  thanks: () => 'thanks',
  praises: () => 'praises',
  advertises: () => 'news or advertisement',
  'spam words': quoting('spam', 'spam:'),
  'talks to others': () => 'talks to others',
  'unknown language': (words) =>
    words === undefined ? 'unknown language' : `${languageName(words, 'en')}: not judged`,
  'nothing to act on': () => 'nothing to act on',
  'answers us': () => 'answers what we asked',
  learned: () => 'judged as you have decided before',
  audience: (_, count) => `about ${threeFigures(count).toLocaleString('en-GB')} may see it`,
}

const TOPICS: Record<Topic, string | null> = {
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

type SomeReasons = Partial<typeof REASONS>

/** How a post was judged, and why. */
export const triage = {
  kind: (kind: Kind, severity: Severity): string =>
    kind === 'complaint' && severity === 3 ? 'Grave complaint' : KINDS[kind],
  /** Within a sentence. */
  kindWithin: (kind: Kind, severity?: Severity): string =>
    kind === 'complaint' && severity === 3 ? 'grave complaint' : KINDS[kind].toLowerCase(),
  /** What it is about, in a word or three; null where no topic of the list fits. */
  topic: (topic: Topic): string | null => TOPICS[topic],
  /** "asks for money back · second time · about 41,200 may see it". What another version of the desk gave is left out. */
  reasons: (reasons: readonly Reason[]): string =>
    reasons.flatMap(({ code, words, count = 0 }) => (REASONS as SomeReasons)[code]?.(words, count) ?? []).join(' · '),
}
