import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useKey } from '../../../../keys.ts'
import { words } from '../../../../words.ts'
import { wantListFocus } from '../places.ts'
import { useSelection } from '../use-selection.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ManyStrip } from './many-strip.tsx'
import { stayedWords } from './outcome-words.ts'
import { useMany, type CaseRow, type Outcome } from './use-many.ts'

export type Question = 'assign' | 'label' | 'snooze' | 'resolve'

const Questions = lazy(async () => ({ default: (await import('./questions.tsx')).ManyQuestions }))

/** The hand is in the open case: its keys are meant. */
const inCase = (): boolean => Boolean(document.activeElement?.closest('.case, aside'))

interface Ways {
  readonly here: () => boolean
  readonly ask: (question: Question) => void
  readonly leave: () => boolean | void
  readonly many: ReturnType<typeof useMany>
}

/** Before the keys of an open case, while something is selected and the hand is not in the case. */
function useListKeys({ here, ask, leave, many }: Ways): void {
  const askOn = (question: Question) => () => (here() ? ask(question) : false)
  const mayUndo = () => many.mayUndo && !inCase()
  const told = { depth: 2, whyNot: () => (here() ? null : inCase() ? (false as const) : words.notNow.nothingSelected) }
  useKey('assign', askOn('assign'), told)
  useKey('label', askOn('label'), told)
  useKey('snooze', askOn('snooze'), told)
  useKey('resolve', askOn('resolve'), told)
  useKey('out', leave, 2)
  useKey('undo', () => (mayUndo() ? many.undo() : false), {
    depth: 2,
    whyNot: () => (mayUndo() ? null : words.notNow.nothingToTakeBack),
  })
}

/** Selecting rows of a list, and what is done with those selected. */
export function useListWork(rows: readonly CaseRow[], list: string) {
  const { chosen, selecting, clear, pick } = useSelection(rows, list)
  const many = useMany()
  const [asking, setAsking] = useState<Question | null>(null)
  const on = chosen.length > 0
  const here = () => on && !inCase()
  const ask = (question: Question) => {
    many.forget()
    setAsking(question)
  }
  const leave = () => {
    wantListFocus()
    clear()
  }
  // The Escape that closes a dialog must still find it there: else it would let the selection go too.
  const close = () =>
    requestAnimationFrame(() => {
      setAsking(null)
      requestAnimationFrame(() => {
        wantListFocus()
        setAsking(null)
      })
    })
  useListKeys({ here, ask, leave: () => ((on || selecting.picking) && !inCase() ? leave() : false), many })
  const bar: ReactNode = on || selecting.picking ? <BulkBar count={chosen.length} ask={ask} done={leave} /> : null
  const dialogs = asking ? (
    <Suspense fallback={null}>
      <Questions
        asking={asking}
        rows={chosen}
        close={close}
        does={(deed, to) => {
          many.does({ deed, to, rows: chosen })
          clear()
          close()
        }}
      />
    </Suspense>
  ) : null
  return {
    selecting,
    pick,
    bar,
    strip: (
      <>
        <ManyStrip many={many} />
        {dialogs}
      </>
    ),
    noteOn: noteOn(many.outcome),
  }
}
/** Why a row is still here although something was done with it. */
function noteOn(outcome: Outcome | null): (caseId: string) => string | null {
  const stayed = new Map(outcome?.result.stayed.map((one) => [one.caseId, stayedWords(one)]))
  return (caseId) => stayed.get(caseId) ?? null
}
