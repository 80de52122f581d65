import type { CaseEvent, CasePage } from '../../../../../src/contract/case-page.ts'
import { UndoCorrection } from '../correct/undo-correction.tsx'
import { judgedWords } from '../correct/words.ts'
import type { ObligationKind } from '../../../../../src/domain/obligation/obligation.ts'
import { languageName } from '../../../../../src/words/language-name.ts'
import { now } from '../../../clock.ts'
import { planName } from '../../../plan-name.ts'
import { Go } from '../../../parts/go.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { words } from '../../../words.ts'
import type { Need } from '../../../../../src/domain/case/private-leg.ts'
import { needWords } from './need-words.ts'
import { casePath, useHere } from '../here.ts'
import { statusName } from './work/status-words.ts'
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
      {WORDS[event.code](event.by ?? words.events.theDesk, event.params, network)}, <Moment at={event.at} />
      {event.undone ? words.events.takenBack : null}
      {other && event.code !== 'merged' ? (
        <>
          {' · '}
          <Go href={casePath(view, other)}>{words.events.openIt}</Go>
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

const owed = (kind: string | undefined) => words.owed[kind as ObligationKind]
const momentOf = (at: string | undefined): string => momentWords(Number(at), now())

const WORDS: Record<CaseEvent['code'], Say> = {
  opened: (who) => words.events.opened(who),
  took: (who) => words.events.took(who),
  'for-approval': (who) => words.approval.events.waits(who),
  approved: (who, { changed }) => (changed ? words.approval.events.changed(who) : words.approval.events.approved(who)),
  'other-reader': (_, { from, why, to }) => words.approval.events.otherReader(from ?? null, why ?? '', to ?? null),
  'sent-back': (who, { word }) => words.approval.events.sentBack(who, word ?? ''),
  'held-reason': (who, { reason }) => words.events.heldReason(who, reason ?? ''),
  'sent-unsure': (_, __, network) => words.events.sentUnsure(network),
  settled: (who, { saw }) => (saw === 'absent' ? words.events.sawAbsent(who) : words.events.sawThere(who)),
  judged: (who, params) => {
    const judged = judgedWords(who, params)
    return params['undone'] ? words.events.judgedBack(judged) : judged
  },
  late: (_, { kind, due }) => words.events.late(owed(kind).within, momentOf(due)),
  routed: (who) => words.events.routed(who),
  unrouted: (_, { because, language }) =>
    words.owing.events.unrouted(because ?? '', language ? languageName(language, words.clock.locale) : null),
  called: (who, { name }) => words.owing.events.called(who, statusName(name ?? '')),
  'went-back': (who) => words.events.wentBack(who),
  promised: (who, { what, due }) => words.events.promised(who, what ?? '', momentOf(due)),
  'call-agreed': (who, { by, opens, due }) =>
    words.owing.events.callAgreed(who, by ?? '', whenAgreed(Number(opens ?? 0), Number(due))),
  kept: (who, { kind, unsolved }) =>
    unsolved ? words.owing.events.unsolved(who) : words.events.kept(who, owed(kind).keptWithin),
  waived: (who, { kind, reason }) => words.events.waived(who, owed(kind).within, reason ?? ''),
  unwaived: (who, { kind }) => words.events.unwaived(who, owed(kind).within),
  topic: (who, { topic = '', name = '' }) => words.events.topic(who, planName({ topic, name })),
  'went-private': (who, { need, words: own }) => words.inPrivate.wentPrivate(who, needWords(need as Need, own ?? '')),
  joined: (_, { name }) => words.events.joined(name ?? words.events.somebody),
  labelled: (who, { added, removed }) => words.savedViews.labelled(who, added ?? '', removed ?? ''),
  resolved: (who) => words.events.resolved(who),
  'resolved-anyway': (who, { reason }) => words.events.resolvedAnyway(who, reason ?? ''),
  reopened: () => words.events.reopened,
  snoozed: (who, { until }) => words.events.snoozed(who, until ? momentOf(until) : null),
  woke: (_, { because }) => WOKE[because ?? ''] ?? words.events.woke,
  'handed-over': (who, { to }) =>
    to === who ? words.events.took(who) : to ? words.events.handedTo(who, to) : words.events.handedBack(who),
  'split-off': (who, { count }) => words.events.splitOff(who, count ?? ''),
  'split-from': (who) => words.events.splitFrom(who),
  merged: (who, { name }) => words.events.merged(who, name ?? null),
  'merged-into': (who) => words.events.mergedInto(who),
}

const WOKE: Record<string, string> = {
  'they wrote': words.events.wokeByThem,
  time: words.events.wokeByTime,
  promise: words.events.wokeByPromise,
}

/** `14:30 to 15:00`, `15:00` */
const whenAgreed = (opens: number, due: number): string =>
  opens > 0 ? words.clock.fromTo(momentWords(opens, now()), timeOfDay(due)) : momentWords(due, now())
