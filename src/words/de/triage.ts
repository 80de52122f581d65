import { threeFigures } from '../../domain/person/readers.ts'
import type { Kind, Reason, ReasonCode, Topic } from '../../domain/triage/triage.ts'
import type { triage as en } from '../en/triage.ts'
import { languageName } from '../language-name.ts'

const KINDS: Record<Kind, string> = {
  complaint: 'Beschwerde',
  question: 'Frage',
  praise: 'Lob',
  banter: 'Geplänkel',
  news_or_ad: 'Nachricht oder Werbung',
  spam: 'Spam',
}

const quoting =
  (alone: string, before: string) =>
  (words?: string): string =>
    words === undefined ? alone : `${before} „${words}“`

const REASONS: Record<ReasonCode, (words: string | undefined, count: number) => string> = {
  harm: quoting('schreibt, was schiefging', 'schreibt'),
  grave: (words = '') => `schwerwiegend: „${words}“`,
  anger: quoting('verärgert', 'verärgert:'),
  'asks for help': () => 'bittet um Hilfe',
  'asks for money back': () => 'will Geld zurück',
  'asks something': () => 'fragt etwas',
  waiting: quoting('hat gewartet', 'wartet:'),
  again: (words = '') => (/mal/iu.test(words) ? words.toLowerCase() : 'nicht zum ersten Mal'),
  'time presses': quoting('die Zeit drängt', 'die Zeit drängt:'),
  'threatens to leave': () => 'droht zu gehen',
  thanks: () => 'dankt',
  praises: () => 'lobt',
  advertises: () => 'Nachricht oder Werbung',
  'spam words': quoting('Spam', 'Spam:'),
  'talks to others': () => 'spricht mit anderen',
  'unknown language': (words) =>
    words === undefined ? 'unbekannte Sprache' : `${languageName(words, 'de')}: nicht beurteilt`,
  'nothing to act on': () => 'nichts zu tun',
  'answers us': () => 'antwortet auf unsere Frage',
  learned: () => 'beurteilt, wie Sie es früher entschieden haben',
  audience: (_, count) => `etwa ${threeFigures(count).toLocaleString('de-DE')} können es sehen`,
}

const TOPICS: Record<Topic, string | null> = {
  safety: 'Sicherheit',
  privacy: 'Datenschutz',
  baggage: 'Gepäck',
  refund: 'Erstattung und Rechnung',
  cancellation: 'Ausfall',
  delay: 'Verspätung',
  delivery: 'Lieferung',
  outage: 'Störung',
  fault: 'Mangel am Produkt',
  web: 'Website und App',
  booking: 'Buchung und Konto',
  reach: 'Erreichbarkeit',
  staff: 'Personal und Service',
  price: 'Preis',
  other: null,
}

const kind = (of: Kind, severity: number): string =>
  of === 'complaint' && severity === 3 ? 'Schwere Beschwerde' : KINDS[of]

type SomeReasons = Partial<typeof REASONS>

export const triage: typeof en = {
  kind,
  kindWithin: (of, severity) => kind(of, severity ?? 0).replace(/^Schwere /, 'schwere '),
  topic: (topic) => TOPICS[topic],
  reasons: (reasons: readonly Reason[]) =>
    reasons.flatMap(({ code, words, count = 0 }) => (REASONS as SomeReasons)[code]?.(words, count) ?? []).join(' · '),
}
