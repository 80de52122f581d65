import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { Moment } from '../../../../parts/moment.tsx'
import { useMe } from '../../here.ts'
import { Wants } from './hand-over-dialog.tsx'

/** What the owner was told, on top of the case, as long as it is with them. */
export function HandedOver({ kase }: { kase: CasePage }) {
  const me = useMe()
  const over = kase.handOver
  if (!over || over.to.id !== kase.owner?.id || over.know === '') return null
  return (
    <section className="handed-over" aria-label="What you should know">
      <p>
        <b>
          <bdi>{over.by}</bdi> handed this to {over.to.id === me.agent.id ? 'you' : <bdi>{over.to.name}</bdi>}
        </b>
        , <Moment at={over.at} />
      </p>
      <Wants kase={kase} />
      <p className="know" dir="auto">
        {over.know}
      </p>
    </section>
  )
}
