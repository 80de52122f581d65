import type { CaseEvent, CasePage } from '../../../../../src/contract/case-page.ts'
import { Moment } from '../../../parts/moment.tsx'
import { useNetworkName } from '../here.ts'

/** What the desk did, in one dim sentence. */
export function EventLine({ event, kase }: { event: CaseEvent; kase: CasePage }) {
  const network = useNetworkName(kase.network)
  return (
    <p className="event dim small">
      {sentence(event, network)}, <Moment at={event.at} />
    </p>
  )
}

function sentence({ code, by, params }: CaseEvent, network: string): string {
  const who = by ?? 'The desk'
  switch (code) {
    case 'opened':
      return by === null ? 'The desk opened this case' : `${who} opened this case`
    case 'took':
      return `${who} took it`
    case 'held-reason':
      return params['reason'] ? `${who} sent it after a second look: “${params['reason']}”` : `${who} sent it after a second look`
    case 'sent-unsure':
      return `The line broke while it was sent; the desk looked on ${network}`
    case 'settled':
      return params['as'] === 'absent' ? `${who} saw that it was not there` : `${who} saw that it stands there`
    case 'joined':
      return params['name'] ? `${params['name']} joined in` : 'Somebody joined in'
  }
}
