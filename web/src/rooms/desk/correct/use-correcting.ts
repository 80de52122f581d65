import { useMutation } from '@tanstack/react-query'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { CorrectJudgement } from '../../../../../src/contract/judgement.ts'
import { corrected } from '../../../../../src/domain/triage/correct.ts'
import { api } from '../../../api.ts'
import { say } from '../../../parts/say.tsx'
import { asks, client } from '../../../queries.ts'
import { words } from '../../../words.ts'

const AREAS = ['case', 'owed', 'quiet', 'counts', 'judge']

export const askAgain = (): Promise<unknown> =>
  Promise.all(AREAS.map((area) => client.invalidateQueries({ queryKey: [area] })))

/** The case as it will stand: shown at once, put back where the desk refuses. */
function ahead(page: CasePage, wish: CorrectJudgement): CasePage {
  const after = corrected({ kind: page.kind, severity: page.severity, needsReply: 'yes' }, wish)
  if (after === null) return page
  const owed = after.needsReply === 'yes' ? page.owed : page.owed.filter((one) => one.kind !== 'answer' || one.keptAt)
  return { ...page, kind: after.kind, severity: after.severity, owed }
}

/** A person's word on the open case. */
export function useCorrecting(id: string) {
  const { queryKey } = asks.case(id)
  return useMutation({
    mutationFn: (wish: CorrectJudgement) => api.judgeCase(id, wish),
    onMutate: (wish) => {
      void client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      client.setQueryData(queryKey, (page) => page && ahead(page, wish))
      return before
    },
    onSuccess: () => say(words.correct.kept),
    onError: (_, __, before) => client.setQueryData(queryKey, before),
    onSettled: askAgain,
  })
}

/** Takes a word back, wherever it was said. */
export const useTakingBack = () =>
  useMutation({
    mutationFn: (correctionId: string) => api.undoCorrection(correctionId),
    onSuccess: () => say(words.correct.takenBack),
    onSettled: askAgain,
  })
