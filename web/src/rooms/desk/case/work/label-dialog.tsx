import { lazy, Suspense } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { sameLabel } from '../../../../../../src/domain/case/label.ts'
import { words } from '../../../../words.ts'
import type { Deeds } from './use-deeds.ts'

// A field of tags is worth its letters only to whoever opens it.
const Form = lazy(async () => ({ default: (await import('./label-form.tsx')).LabelForm }))

/** The labels of a case, as one field. */
export function LabelDialog({ kase, deeds, close }: { kase: CasePage; deeds: Deeds; close: () => void }) {
  const had = kase.labels.map(({ name }) => name)
  const keep = (now: readonly string[]) => {
    const not = (names: readonly string[]) => (one: string) => !names.some((other) => sameLabel(one, other))
    const labels = { add: now.filter(not(had)), remove: had.filter(not(now)) }
    if (labels.add.length + labels.remove.length > 0) deeds.mutate({ do: 'label', labels })
    close()
  }
  return (
    <Suspense fallback={null}>
      <Form
        title={words.savedViews.labelOne}
        fields={[{ name: words.savedViews.labels, had }]}
        does={words.savedViews.keepLabels}
        deeds={deeds}
        close={close}
        keep={([now = []]) => keep(now)}
      />
    </Suspense>
  )
}
