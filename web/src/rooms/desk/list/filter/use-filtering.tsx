import { lazy, Suspense, useState } from 'react'
import { everything, type Filter } from '../../../../../../src/domain/view/filter.ts'
import { useKey } from '../../../../keys.ts'
import { useHere } from '../../here.ts'
import { filterView } from '../filter-path.ts'
import { wantListFocus } from '../places.ts'

const FilterDialog = lazy(async () => ({ default: (await import('./filter-dialog.tsx')).FilterDialog }))

/** The dialog that builds a filter. Showing it goes to an address of its own, so that nothing is kept by accident. */
export function useFiltering(from: Filter = everything, keep: ((filter: Filter) => void) | null = null, byKey = true) {
  const here = useHere()
  const [open, setOpen] = useState(false)
  const close = () =>
    requestAnimationFrame(() => {
      wantListFocus()
      setOpen(false)
    })
  const done = (filter: Filter) => {
    close()
    if (keep) keep(filter)
    else here.goTo(filterView(filter))
  }
  useKey('filter', () => (byKey ? setOpen(true) : false), { whyNot: byKey ? null : false })
  const dialog = open ? (
    <Suspense fallback={null}>
      <FilterDialog from={from} keeps={keep !== null} close={close} done={done} />
    </Suspense>
  ) : null
  return { start: () => setOpen(true), dialog }
}
