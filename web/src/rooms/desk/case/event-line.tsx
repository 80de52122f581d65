import type { CaseEvent, CasePage } from '../../../../../src/contract/case-page.ts'
import { UndoWord } from '../correct/undo-word.tsx'
import { judgedWords } from '../correct/words.ts'
import { Moment } from '../../../parts/moment.tsx'

/** What the desk did, in one dim sentence. */
export function EventLine({ event, kase, network }: { event: CaseEvent; kase: CasePage; network: string }) {
  return (
    <p className="event dim small">
      {WORDS[event.code](event.by ?? 'The desk', event.params, network)}, <Moment at={event.at} />
      <UndoWord event={event} kase={kase} />
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
  joined: (_, { name }) => `${name ?? 'Somebody'} joined in`,
}
