import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { DraftKeeper, type DraftState } from './draft-keeper.ts'

export interface Writable extends DraftState {
  readonly keeper: DraftKeeper
}

export function useDraft(kase: CasePage, agentId: string): Writable {
  const [keeper] = useState(() => new DraftKeeper(kase, agentId))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  const { draft, draftVersion } = kase
  useEffect(() => keeper.adopt(draft, draftVersion), [keeper, draft, draftVersion])
  useEffect(() => keeper.leave, [keeper])
  return { ...state, keeper }
}
