import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { DraftKeeper, type DraftState } from './draft-keeper.ts'

export interface Writable extends DraftState {
  readonly keeper: DraftKeeper
}

/** My drafts on a case: each audience has a text of its own, and turning from one to another changes none. */
export function useDrafts(kase: CasePage, agentId: string): Readonly<Record<DraftFor, Writable>> {
  const open = useDraft(kase, agentId, 'public')
  const inPrivate = useDraft(kase, agentId, 'private')
  const note = useDraft(kase, agentId, 'note')
  return useMemo(() => ({ public: open, private: inPrivate, note }), [open, inPrivate, note])
}

function useDraft(kase: CasePage, agentId: string, audience: DraftFor): Writable {
  const [keeper] = useState(() => new DraftKeeper(kase, agentId, audience))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  const { draft, version } = kase.drafts[audience]
  useEffect(() => keeper.adopt(draft, version), [keeper, draft, version])
  useEffect(() => keeper.leave, [keeper])
  return useMemo(() => ({ ...state, keeper }), [state, keeper])
}
