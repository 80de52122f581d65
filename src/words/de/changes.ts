import type { Difference } from '../../domain/playbook/differences.ts'
import type { Minutes, PromiseRule, ReadFirst, Told, Where, Within } from '../../domain/playbook/playbook.ts'
import type { changes as en } from '../en/changes.ts'
import { languageName } from '../language-name.ts'
import { namesIn } from '../names.ts'

const { all } = namesIn('de')
const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const date = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const spoken = (day: string): string => (Number.isNaN(Date.parse(day)) ? day : date.format(Date.parse(day)))
const two = (figure: number): string => String(figure).padStart(2, '0')
const clock = (minutes: Minutes): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

function span(minutes: Minutes): string {
  if (minutes >= 2880 && minutes % 1440 === 0) return `${minutes / 1440} Tagen`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}

const KINDS: Record<string, string> = { complaint: 'eine Beschwerde', question: 'eine Frage' }
const WITHIN: Record<keyof Within, readonly [string, string]> = {
  thank: ['Für Lob wird in', 'gedankt'],
  followUp: ['Nachgefragt wird nach', ''],
  returnToPublic: ['Was vertraulich wurde, ist in', 'zurück in der Öffentlichkeit'],
  approve: ['Gegengelesen wird in', ''],
  askForUpdate: ['Wem geholfen wurde, wird nach', 'um einen Nachtrag gebeten'],
}
const TOLD: Record<Told, string> = { leads: 'die Leitung', owners: 'die Inhaber', everyone: 'alle, die da sind' }
const WHERE: Record<Where, string> = {
  public: 'öffentlich',
  private_for_data: 'vertraulich für persönliche Daten',
  offline_too: 'auch am Telefon und anderswo',
}
const READ: Record<keyof ReadFirst, string> = {
  trainees: 'Antworten von Auszubildenden',
  grave: 'Antworten in schweren Fällen',
  corrections: 'Richtigstellungen von etwas Falschem',
  reviews: 'Antworten auf Bewertungen, Blogs und Videos',
}

type Named = (id: string) => string

function toWhom({ networks, kinds, severities }: PromiseRule, network: Named): string {
  const what = kinds.length === 1 ? (KINDS[kinds[0]!] ?? 'alles, was Antwort braucht') : 'alles, was Antwort braucht'
  const weight =
    severities.length === 0 ? '' : severities.includes(2) ? ' (echter Schaden oder schlimmer)' : ' (schwer)'
  return `${what}${weight}${networks.length === 0 ? '' : ` auf ${all(networks.map(network))}`}`
}

const promise = ({ acknowledge, answer, counted }: PromiseRule): string =>
  `eine Antwort in ${span(answer)}${acknowledge === null ? '' : `, ein erstes Wort in ${span(acknowledge)}`}, ${counted === 'open' ? 'während wir geöffnet haben' : 'Tag und Nacht'}`

function promised({ from, to }: Difference & { of: 'promise' }, network: Named): string {
  if (to === null) return `Kein eigenes Versprechen mehr auf ${toWhom(from!, network)}`
  if (from === null) return `Neu: auf ${toWhom(to, network)} ${promise(to)}`
  return `Auf ${toWhom(to, network)} ${promise(to)}; vorher ${promise(from)}`
}

const none = (words: string): string => words || 'nichts'

function planned(change: Difference & { of: 'plan' }, agent: Named): string {
  switch (change.what) {
    case 'added':
      return `${change.name} ist eine neue Art`
    case 'taken out':
      return `${change.name} wurde herausgenommen`
    case 'handlers': {
      const { from, to } = change
      return `${change.name}: zuständig ${to.length > 1 ? 'sind' : 'ist'} ${to.length === 0 ? 'niemand' : all(to.map(agent))}; vorher ${from.length === 0 ? 'niemand' : all(from.map(agent))}`
    }
    case 'ask':
      return `${change.name}: gefragt wird ${none(change.to)}; vorher ${none(change.from)}`
    case 'offer':
      return `${change.name}: angeboten werden darf ${none(change.to)}; vorher ${none(change.from)}`
    default:
      return change satisfies never
  }
}

function solves({ languages, networks, most }: (Difference & { of: 'solver' })['to'], network: Named): string {
  const parts = [
    languages.length === 0 ? 'jede Sprache' : all(languages.map((one) => languageName(one, 'de'))),
    networks.length === 0 ? 'jedes Netzwerk' : all(networks.map(network)),
    most === null ? 'so viele, wie kommen' : `höchstens ${most} gleichzeitig`,
  ]
  return parts.join(', ')
}

function within({ what, from, to }: Difference & { of: 'within' }): string {
  const [before, after] = WITHIN[what]
  return `${before} ${span(to)}${after ? ` ${after}` : ''}; vorher ${span(from).replace('Tagen', 'Tage')}`
}

export const changes: typeof en = {
  see: 'was geändert wurde',
  hide: 'schließen',
  title: 'Was geändert wurde',
  first: 'Die erste Wahl, verglichen mit dem, womit ein neuer Desk beginnt.',
  same: 'Gespeichert, wie es war.',
  version: (by) => (by === null ? 'von jemandem, der nicht mehr da ist' : `von ${by}`),
  older: 'Ältere',
  gone: 'jemand, der nicht mehr da ist',
  says(change, agent, network) {
    switch (change.of) {
      case 'promise':
        return promised(change, network)
      case 'promise order':
        return 'Die Versprechen stehen in anderer Reihenfolge: Das erste, das passt, gilt'
      case 'zone':
        return `Nach der Uhr von ${change.to}; vorher ${change.from}`
      case 'hours':
        return change.open === 'always' ? 'Wir haben Tag und Nacht geöffnet' : 'Wir haben eigene Öffnungszeiten'
      case 'day':
        return `${DAYS[change.day]}: ${change.to.length === 0 ? 'geschlossen' : all(change.to.map(({ from, to }) => `${clock(from)} bis ${clock(to)}`))}`
      case 'closed':
        return `${change.closed ? 'Geschlossen' : 'Nicht mehr geschlossen'} am ${spoken(change.day.date)}${change.day.name ? `, ${change.day.name}` : ''}`
      case 'within':
        return within(change)
      case 'warnAt':
        return `Gewarnt wird bei ${Math.round(change.to * 100)} % eines Versprechens; vorher ${Math.round(change.from * 100)} %`
      case 'told':
        return `Wenn ${change.when === 'broken' ? 'ein Versprechen gebrochen' : 'die zuständige Person nicht da'} ist, hören davon ${TOLD[change.to]}; vorher ${TOLD[change.from]}`
      case 'plan':
        return planned(change, agent)
      case 'solver':
        return `${agent(change.to.id)} kann lösen: ${solves(change.to, network)}; vorher: ${solves(change.from, network)}`
      case 'where':
        return `Wir sprechen ${WHERE[change.to]}; vorher ${WHERE[change.from]}`
      case 'readFirst':
        return `${READ[change.what]} ${change.on ? 'werden vorher gegengelesen' : 'werden nicht mehr vorher gelesen'}`
      case 'calls':
        return `Ein schwerer Fall schlägt ${change.on ? 'einen Anruf vor' : 'keinen Anruf mehr vor'}`
      default:
        return change satisfies never
    }
  },
}
