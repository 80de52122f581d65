import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { fill } from '../../../../parts/fill.tsx'
import { Moment } from '../../../../parts/moment.tsx'
import { useMe } from '../../here.ts'
import { Wants } from './hand-over-dialog.tsx'
import { words } from '../../../../words.ts'

/** What the owner was told, on top of the case, as long as it is with them. */
export function HandedOver({ kase }: { kase: CasePage }) {
  const me = useMe()
  const over = kase.handOver
  if (!over || over.to.id !== kase.owner?.id || over.know === '') return null
  return (
    <section className="handed-over" aria-label={words.handing.shouldKnow}>
      <p>
        <b>
          {fill(words.handing.handed, {
            by: <bdi>{over.by}</bdi>,
            to: over.to.id === me.agent.id ? words.handing.toYou : <bdi>{over.to.name}</bdi>,
          })}
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
