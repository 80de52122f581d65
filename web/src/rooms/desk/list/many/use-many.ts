import { useMutation, type InfiniteData } from '@tanstack/react-query'
import { useState } from 'react'
import type { DoneToMany } from '../../../../../../src/contract/bulk.ts'
import type { StandingRow } from '../../../../../../src/contract/case-work.ts'
import type { OwedRow } from '../../../../../../src/contract/inbox.ts'
import type { BulkDeed } from '../../../../../../src/domain/case/bulk.ts'
import { api } from '../../../../api.ts'
import { say } from '../../../../parts/say.tsx'
import { client } from '../../../../queries.ts'
import { outcomeWords } from './outcome-words.ts'

export type CaseRow = OwedRow | StandingRow

interface Ask {
  readonly deed: BulkDeed
  /** Whom it is given to, by name. */
  readonly to: string | null
  readonly rows: readonly CaseRow[]
}

/** What was done with many, and what came of it. */
export interface Outcome {
  readonly deed: BulkDeed | { readonly do: 'undo' }
  readonly to: string | null
  readonly result: DoneToMany
}

const LISTS = ['owed', 'standing', 'filtered']
const AREAS = [...LISTS, 'case', 'counts', 'view-counts', 'became', 'labels', 'filter-choices']

const refresh = (): Promise<unknown> => Promise.all(AREAS.map((area) => client.invalidateQueries({ queryKey: [area] })))

export type Many = ReturnType<typeof useMany>

/** Does one thing with many cases: shown at once, put back where the desk refuses, and taken back as a whole. */
export function useMany() {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const shown = (next: Outcome) => {
    setOutcome(next)
    say(outcomeWords(next))
  }
  const many = useMutation({
    mutationFn: ({ deed, rows }: Ask) => api.doToMany({ deed, cases: rows.map(seenIn) }),
    onMutate: async (ask) => {
      setOutcome(null)
      await Promise.all(LISTS.map((list) => client.cancelQueries({ queryKey: [list] })))
      const before = LISTS.flatMap((list) => client.getQueriesData({ queryKey: [list] }))
      ahead(ask)
      return before
    },
    onSuccess: (result, { deed, to }) => shown({ deed, to, result }),
    onError: (error, _, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data)
      say(error.message, true)
    },
    onSettled: refresh,
  })
  const back = useMutation({
    mutationFn: (deeds: readonly string[]) => api.undoMany(deeds),
    onSuccess: (result) => shown({ deed: { do: 'undo' }, to: null, result }),
    onSettled: refresh,
  })
  const deeds = outcome?.result.done.flatMap(({ undo }) => undo ?? []) ?? []
  return {
    does: (ask: Ask) => many.mutate(ask),
    outcome,
    error: many.error ?? back.error,
    mayUndo: deeds.length > 0 && !back.isPending,
    undo: () => back.mutate(deeds),
    forget: () => {
      setOutcome(null)
      many.reset()
      back.reset()
    },
  }
}

/** The row as it was seen: what a colleague does meanwhile keeps the case as it is. */
const seenIn = (row: CaseRow) => ({
  caseId: row.caseId,
  owed: 'due' in row ? row.id : null,
  owner: row.owner?.id ?? null,
})

/** Rows as they will stand. */
function ahead({ deed, to, rows }: Ask): void {
  const cases = new Set(rows.map(({ caseId }) => caseId))
  const goes = (row: CaseRow, key: readonly unknown[]): boolean =>
    (deed.do === 'snooze' && key[1] !== 'later' && (key[0] !== 'filtered' || 'due' in row)) ||
    (deed.do === 'resolve' && key[0] === 'standing' && key[1] !== 'resolved')
  for (const list of LISTS) {
    for (const [key, data] of client.getQueriesData<InfiniteData<{ rows: CaseRow[] }>>({ queryKey: [list] })) {
      if (!data) continue
      const pages = data.pages.map((page) => ({
        ...page,
        rows: page.rows
          .filter((row) => !(cases.has(row.caseId) && goes(row, key)))
          .map((row) =>
            cases.has(row.caseId) && deed.do === 'assign' ? { ...row, owner: ownerOf(deed.to, to) } : row,
          ),
      }))
      client.setQueryData(key, { ...data, pages })
    }
  }
}

const ownerOf = (id: string | null, name: string | null) => (id && name ? { id, name } : null)
