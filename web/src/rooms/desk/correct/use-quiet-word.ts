import type { InfiniteData } from '@tanstack/react-query'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { QuietPage, QuietRow } from '../../../../../src/contract/inbox.ts'
import type { CorrectJudgement } from '../../../../../src/contract/judgement.ts'
import { corrected } from '../../../../../src/domain/triage/correct.ts'
import { api } from '../../../api.ts'
import { useKey } from '../../../keys.ts'
import { say } from '../../../parts/say.tsx'
import { asks, client } from '../../../queries.ts'
import { useMe } from '../here.ts'
import { askAgain, useTakingBack } from './use-correcting.ts'
import { calledKind, KINDS } from './wishes.ts'
import { words } from '../../../words.ts'

/** What was said last in the list, and can be taken back. */
export interface Said {
  readonly row: QuietRow
  readonly wish: CorrectJudgement
  readonly correctionId: string
  /** Where it is owed now; null where it still needs no answer. */
  readonly caseId: string | null
}

type Pages = InfiniteData<QuietPage>

function ahead(pages: Pages, row: QuietRow, wish: CorrectJudgement, by: string): Pages {
  const after = corrected({ kind: row.kind, severity: 0, needsReply: 'no' }, wish)
  if (after === null) return pages
  const decided = { by, reason: null }
  const put = (one: QuietRow): QuietRow[] =>
    one.id !== row.id ? [one] : after.needsReply === 'yes' ? [] : [{ ...one, kind: after.kind, decided }]
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, rows: page.rows.flatMap(put) })) }
}

/** A person's word on a row of what needs no answer: a button in the row, and the keys of the kinds on the row in focus. */
export function useQuietWord(rows: readonly QuietRow[]) {
  const me = useMe()
  const { queryKey } = asks.quiet
  const [said, setSaid] = useState<Said | null>(null)
  const back = useTakingBack()
  const word = useMutation({
    mutationFn: ({ row, wish }: { row: QuietRow; wish: CorrectJudgement }) => api.judgeMention(row.id, wish),
    onMutate: ({ row, wish }) => {
      void client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      client.setQueryData(queryKey, (pages) => pages && ahead(pages, row, wish, me.agent.name))
      return before
    },
    onSuccess: (done, { row, wish }) => {
      setSaid({ row, wish, ...done })
      say(done.caseId ? words.correct.owedNow : words.correct.kept)
    },
    onError: (_, __, before) => client.setQueryData(queryKey, before),
    onSettled: askAgain,
  })
  const takeBack = () => {
    if (said === null) return false
    back.mutate(said.correctionId)
    return setSaid(null)
  }
  const chosen = () => {
    const id = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined
    return rows.find((one) => one.id === id)
  }
  const onRow = (wish: CorrectJudgement) => {
    const row = chosen()
    return row ? word.mutate({ row, wish }) : false
  }
  useKindKeys(onRow, () => (chosen() ? null : words.notNow.noRow))
  useKey('undo', takeBack, { whyNot: said === null ? words.notNow.nothingToTakeBack : null })
  return {
    said,
    takeBack,
    needsAnswer: (row: QuietRow) => word.mutate({ row, wish: { what: 'needsReply', needsReply: 'yes', reason: null } }),
    error: word.error ?? back.error,
  }
}

function useKindKeys(onRow: (wish: CorrectJudgement) => boolean | void, whyNot: () => string | null): void {
  const on = (at: number): Parameters<typeof useKey> => [
    KINDS[at]!.key,
    () => onRow(calledKind(KINDS[at]!.kind)),
    { whyNot },
  ]
  useKey(...on(0))
  useKey(...on(1))
  useKey(...on(2))
  useKey(...on(3))
  useKey(...on(4))
  useKey(...on(5))
}
