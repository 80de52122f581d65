import { Button } from '@mantine/core'
import { everything, narrowed, type Filter } from '../../../../../../src/domain/view/filter.ts'
import { Key } from '../../../../parts/key.tsx'
import { Sentence } from '../../../../parts/sentence.tsx'
import { words } from '../../../../words.ts'
import { useHere } from '../../here.ts'
import { filterView } from '../filter-path.ts'

const { savedViews: views } = words

/** Nothing passes: what that means, and the next wider look. */
export function Nothing({ filter, change }: { filter: Filter; change: () => void }) {
  const here = useHere()
  const { among: _, labels, ...rest } = narrowed(filter)
  const owed = filter.among === 'owed'
  if (labels === undefined || Object.keys(rest).length > 0) {
    return (
      <Sentence text={owed ? views.none : views.noneAtAll}>
        <Button variant="default" onClick={change}>
          {views.filter} <Key of="filter" />
        </Button>
      </Sentence>
    )
  }
  // What is owed nowhere under a label may still have cases with it.
  const wider: Filter = { ...everything, among: 'all', labels: owed ? labels : [] }
  return (
    <Sentence text={owed ? views.noneLabelOwed : views.noneLabel}>
      <Button variant="default" onClick={() => here.goTo(filterView(wider))}>
        {views.showAll}
      </Button>
    </Sentence>
  )
}
