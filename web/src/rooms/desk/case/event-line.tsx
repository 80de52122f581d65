import type { CaseEvent } from '../../../../../src/contract/case-page.ts'
import { momentWords } from '../../../../../src/domain/clock/when.ts'
import type { ObligationKind } from '../../../../../src/domain/obligation/obligation.ts'
import { keptHere, owedHere } from '../../../../../src/domain/obligation/phrase.ts'
import { now, zone } from '../../../clock.ts'
import { Moment } from '../../../parts/moment.tsx'

/** What the desk did, in one dim sentence. */
export function EventLine({ event, network }: { event: CaseEvent; network: string }) {
  return (
    <p className="event dim small">
      {WORDS[event.code](event.by ?? 'The desk', event.params, network)}, <Moment at={event.at} />
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
  late: (_, { kind, due }) =>
    `The promise to ${lower(owedHere(kind as ObligationKind))} was broken: it ran until ${momentWords(Number(due), now(), zone)}`,
  routed: (who) => `It went to ${who}, who handles this and owed least`,
  'went-back': (who) => `${who} is away, so it went back to nobody`,
  promised: (who, { what, due }) => `${who} promised ${what ?? ''} by ${momentWords(Number(due), now(), zone)}`,
  kept: (who, { kind }) => `${who} noted: ${lower(keptHere(kind as ObligationKind))}`,
  waived: (who, { kind, reason }) => `${who} gave up “${lower(owedHere(kind as ObligationKind))}”: “${reason ?? ''}”`,
  unwaived: (who, { kind }) => `${who} took that back: ${lower(owedHere(kind as ObligationKind))} is owed again`,
  topic: (who, { name }) => `${who} said what it is about: ${lower(name ?? '')}`,
  joined: (_, { name }) => `${name ?? 'Somebody'} joined in`,
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
