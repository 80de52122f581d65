import type { Difference } from '../../domain/playbook/differences.ts'
import type { Minutes, PromiseRule, ReadFirst, Told, Where, Within } from '../../domain/playbook/playbook.ts'
import { languageName } from '../language-name.ts'
import { namesIn } from '../names.ts'

const { all } = namesIn('en')
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const spoken = (day: string): string => (Number.isNaN(Date.parse(day)) ? day : date.format(Date.parse(day)))
const two = (figure: number): string => String(figure).padStart(2, '0')
const clock = (minutes: Minutes): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

function span(minutes: Minutes): string {
  if (minutes >= 2880 && minutes % 1440 === 0) return `${minutes / 1440} days`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}

const KINDS: Record<string, string> = { complaint: 'a complaint', question: 'a question' }
const WITHIN: Record<keyof Within, string> = {
  thank: 'Praise is thanked within',
  followUp: 'The follow-up comes after',
  returnToPublic: 'What went private is back in public within',
  approve: 'A second reader reads within',
  askForUpdate: 'Who was helped is asked for an update after',
}
const TOLD: Record<Told, string> = { leads: 'the leads', owners: 'the owners', everyone: 'everyone here' }
const WHERE: Record<Where, string> = {
  public: 'in public',
  private_for_data: 'in private for personal data',
  offline_too: 'by telephone and elsewhere too',
}
const READ: Record<keyof ReadFirst, string> = {
  trainees: 'Replies of trainees',
  grave: 'Replies on grave cases',
  corrections: 'Corrections of something false',
  reviews: 'Replies to reviews, blogs and videos',
}

type Named = (id: string) => string

function toWhom({ networks, kinds, severities }: PromiseRule, network: Named): string {
  const what = kinds.length === 1 ? (KINDS[kinds[0]!] ?? 'whatever asks for an answer') : 'whatever asks for an answer'
  const weight = severities.length === 0 ? '' : severities.includes(2) ? ' of real harm or worse' : ' that is grave'
  return `${what}${weight}${networks.length === 0 ? '' : ` on ${all(networks.map(network))}`}`
}

const promise = ({ acknowledge, answer, counted }: PromiseRule): string =>
  `an answer within ${span(answer)}${acknowledge === null ? '' : `, a first word within ${span(acknowledge)}`}, ${counted === 'open' ? 'while we are open' : 'day and night'}`

function promised({ from, to }: Difference & { of: 'promise' }, network: Named): string {
  if (to === null) return `No promise of its own any more to ${toWhom(from!, network)}`
  if (from === null) return `New: to ${toWhom(to, network)} ${promise(to)}`
  return `To ${toWhom(to, network)} ${promise(to)}; it was ${promise(from)}`
}

const none = (words: string): string => words || 'nothing'

function planned(change: Difference & { of: 'plan' }, agent: Named): string {
  switch (change.what) {
    case 'added':
      return `${change.name} is a new kind`
    case 'taken out':
      return `${change.name} was taken out`
    case 'handlers': {
      const { from, to } = change
      return `${change.name} is handled by ${to.length === 0 ? 'nobody' : all(to.map(agent))}; it was ${from.length === 0 ? 'nobody' : all(from.map(agent))}`
    }
    case 'ask':
      return `${change.name}: they ask ${none(change.to)}; it was ${none(change.from)}`
    case 'offer':
      return `${change.name}: they may offer ${none(change.to)}; it was ${none(change.from)}`
    default:
      return change satisfies never
  }
}

function solves({ languages, networks, most }: (Difference & { of: 'solver' })['to'], network: Named): string {
  const parts = [
    languages.length === 0 ? 'any language' : all(languages.map((one) => languageName(one, 'en'))),
    networks.length === 0 ? 'any network' : all(networks.map(network)),
    most === null ? 'as many as come' : `at most ${most} at once`,
  ]
  return parts.join(', ')
}

/** What a version of the playbook changed, each choice in a sentence. */
export const changes = {
  see: 'see what',
  hide: 'close',
  title: 'What was changed',
  first: 'The first choice, against what a new desk begins with.',
  same: 'Saved as it was.',
  version: (by: string | null) => (by === null ? 'by somebody who has left' : `by ${by}`),
  older: 'Older ones',
  gone: 'somebody who has left',
  says(change: Difference, agent: Named, network: Named): string {
    switch (change.of) {
      case 'promise':
        return promised(change, network)
      case 'promise order':
        return 'The promises stand in another order: the first that fits counts'
      case 'zone':
        return `By the clock of ${change.to}; it was ${change.from}`
      case 'hours':
        return change.open === 'always' ? 'We are open day and night' : 'We are open in hours of our own'
      case 'day':
        return `${DAYS[change.day]}: ${change.to.length === 0 ? 'shut' : all(change.to.map(({ from, to }) => `${clock(from)} to ${clock(to)}`))}`
      case 'closed':
        return `${change.closed ? 'Closed' : 'No longer closed'} on ${spoken(change.day.date)}${change.day.name ? `, ${change.day.name}` : ''}`
      case 'within':
        return `${WITHIN[change.what]} ${span(change.to)}; it was ${span(change.from)}`
      case 'warnAt':
        return `A warning comes at ${Math.round(change.to * 100)} % of a promise; it was ${Math.round(change.from * 100)} %`
      case 'told':
        return `When ${change.when === 'broken' ? 'a promise is broken' : 'its owner is away'}, ${TOLD[change.to]} hear of it; it was ${TOLD[change.from]}`
      case 'plan':
        return planned(change, agent)
      case 'solver':
        return `${agent(change.to.id)} can solve: ${solves(change.to, network)}; it was: ${solves(change.from, network)}`
      case 'where':
        return `We talk ${WHERE[change.to]}; it was ${WHERE[change.from]}`
      case 'readFirst':
        return `${READ[change.what]} are ${change.on ? 'read by a second person first' : 'no longer read first'}`
      case 'calls':
        return `A grave case ${change.on ? 'suggests a call' : 'no longer suggests a call'}`
      default:
        return change satisfies never
    }
  },
}
