import type { CaseEvent, CasePage } from '../../../../../src/contract/case-page.ts'
import { UndoCorrection } from '../correct/undo-correction.tsx'
import { judgedWords } from '../correct/words.ts'
import type { ObligationKind } from '../../../../../src/domain/obligation/obligation.ts'
import { languageName } from '../../../../../src/words/language-name.ts'
import { now } from '../../../clock.ts'
import { Go } from '../../../parts/go.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { words } from '../../../words.ts'
import { casePath, useHere } from '../here.ts'
import { UndoWord } from './work/undo-word.tsx'
import { momentWords, timeOfDay } from '../../../moments.ts'

interface Props {
  readonly event: CaseEvent
  readonly kase: CasePage
  readonly network: string
  readonly undo: { take: () => void; byKey: boolean }
}

/** What the desk did, in one dim sentence. */
export function EventLine({ event, kase, network, undo }: Props) {
  const { view } = useHere()
  const other = event.undone ? undefined : event.params['case']
  return (
    <p className="event dim small">
      {WORDS[event.code](event.by ?? 'The desk', event.params, network)}, <Moment at={event.at} />
      {event.undone ? ', taken back' : null}
      {other && event.code !== 'merged' ? (
        <>
          {' · '}
          <Go href={casePath(view, other)}>open it</Go>
        </>
      ) : null}
      {event.mayUndo ? (
        <>
          {' · '}
          <UndoWord {...undo} />
        </>
      ) : null}
      <UndoCorrection event={event} kase={kase} />
    </p>
  )
}

type Say = (who: string, params: CaseEvent['params'], network: string) => string

const WORDS: Record<CaseEvent['code'], Say> = {
  opened: (who) => `${who} opened this case`,
  took: (who) => `${who} took it`,
  'held-reason': (who, { reason }) => `${who} sent it after a second look${reason ? `: “${reason}”` : ''}`,
  'sent-unsure': (_, __, network) => `The line broke while it was sent; the desk looked on ${network}`,
  settled: (who, { saw }) =>
    saw === 'absent' ? `${who} saw that it was not there` : `${who} saw that it stands there`,
  judged: (who, { what, to, reason, undone }) =>
    `${who} ${judgedWords(what, to, reason)}${undone ? ', and took it back' : ''}`,
  late: (_, { kind, due }) =>
    `The promise to ${words.owed[kind as ObligationKind].within} was broken: it ran until ${momentWords(Number(due), now())}`,
  routed: (who) => `It went to ${who}, who handles this and owed least`,
  unrouted: (_, { because, language }) =>
    words.owing.events.unrouted(because ?? '', language ? languageName(language, words.clock.locale) : null),
  'went-back': (who) => `${who} is away, so it went back to nobody`,
  promised: (who, { what, due }) => `${who} promised ${what ?? ''} by ${momentWords(Number(due), now())}`,
  'call-agreed': (who, { by, opens, due }) =>
    words.owing.events.callAgreed(who, by ?? '', whenAgreed(Number(opens ?? 0), Number(due))),
  kept: (who, { kind, unsolved }) =>
    unsolved ? words.owing.events.unsolved(who) : `${who} noted: ${words.owed[kind as ObligationKind].keptWithin}`,
  waived: (who, { kind, reason }) => `${who} gave up “${words.owed[kind as ObligationKind].within}”: “${reason ?? ''}”`,
  unwaived: (who, { kind }) => `${who} took that back: ${words.owed[kind as ObligationKind].within} is owed again`,
  topic: (who, { name }) => `${who} said what it is about: ${lower(name ?? '')}`,
  joined: (_, { name }) => `${name ?? 'Somebody'} joined in`,
  labelled: (who, { added, removed }) => words.savedViews.labelled(who, added ?? '', removed ?? ''),
  resolved: (who) => `${who} resolved it`,
  'resolved-anyway': (who, { reason }) => `${who} resolved it although something is owed: “${reason ?? ''}”`,
  reopened: () => 'They wrote again, and it is open again',
  snoozed: (who, { until }) => `${who} put it away until ${until ? momentWords(Number(until), now()) : 'they write'}`,
  woke: (_, { because }) => WOKE[because ?? ''] ?? 'It is back',
  'handed-over': (who, { to }) => (to ? `${who} handed it to ${to}` : `${who} gave it back to nobody`),
  'split-off': (who, { count }) =>
    `${who} split ${count === '1' ? 'a post' : `${count ?? 'some'} posts`} off into a case of its own`,
  'split-from': (who) => `${who} split this off from another case`,
  merged: (who, { name }) => `${who} put another case${name ? ` of ${name}` : ''} into this one`,
  'merged-into': (who) => `${who} put this into another case`,
}

const WOKE: Record<string, string> = {
  'they wrote': 'They wrote, and it is back',
  time: 'It is back, as you asked',
  promise: 'It is back: a promise is about to end',
}

/** `14:30 to 15:00`, `15:00` */
const whenAgreed = (opens: number, due: number): string =>
  opens > 0 ? words.clock.fromTo(momentWords(opens, now()), timeOfDay(due)) : momentWords(due, now())

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
