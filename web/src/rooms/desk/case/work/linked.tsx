import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import type { NearCase } from '../../../../../../src/contract/case-work.ts'
import { Go } from '../../../../parts/go.tsx'
import { Name } from '../../../../parts/name.tsx'
import { casePath, useHere } from '../../here.ts'
import { words } from '../../../../words.ts'

export const standsWords = ({ owed, category }: NearCase): string =>
  owed ? words.moving.owed : words.moving.stands[category]

/** Who else has a case in this thread: each of them is answered too. */
export function Linked({ kase }: { kase: CasePage }) {
  const { view } = useHere()
  const linked = kase.near.filter(({ sameThread }) => sameThread)
  if (linked.length === 0) return null
  return (
    <p className="dim linked">
      {words.moving.also}{' '}
      {linked.map((one, place) => (
        <span key={one.id}>
          {place > 0 ? ', ' : ''}
          <Go href={casePath(view, one.id)}>
            <Name name={one.name} handle={one.handle} />
          </Go>{' '}
          ({words.triage.kindWithin(one.kind, 0)}, {standsWords(one)})
        </span>
      ))}
    </p>
  )
}
