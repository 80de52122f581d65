import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import { say } from '../../../parts/say.tsx'
import { useNetworkName } from '../here.ts'
import { bandWords, useServersRead } from './audiences.ts'
import { sizeOf } from './size.ts'
import { useAudience } from './use-audience.ts'
import { useDrafts } from './use-draft.ts'
import { useFindings } from './use-findings.ts'
import { useOpening, type Around } from './use-opening.ts'
import { usePresence } from './use-presence.ts'
import { useSeen } from './use-seen.ts'

/** The text that is being written: who reads it, its words, what the guard says of them, and what its writer has seen. */
export function useText(kase: CasePage, me: Me, around: Around) {
  const network = useNetworkName(kase.network)
  const servers = useServersRead(kase.network)
  const drafts = useDrafts(kase, me.agent.id)
  const { audience, setAudience, offers } = useAudience(kase, drafts)
  const draft = drafts[audience]
  const opening = useOpening(draft.text !== '', around)
  const guard = useFindings(kase.id, audience, draft.text, opening.open)
  const seen = useSeen(kase, opening.open)
  usePresence(kase.id, draft.text, opening.open && audience !== 'note')
  /** It is said aloud who reads from now on, and the focus goes to the words, never to a button that sends. */
  const begin = (to: DraftFor): true => {
    if (opening.open && to !== audience) say(bandWords(kase, to, network, servers))
    setAudience(to)
    opening.start()
    return true
  }
  /** False where nobody may write to them from here. */
  const start = (to: DraftFor): boolean => {
    if (to === 'public' && !offers('public')) return false
    if (to !== 'private' || kase.inPrivate.why === null) return begin(to)
    around.askPrivate()
    return true
  }
  const size = audience === 'note' ? null : sizeOf(draft.text, kase.network, me)
  return { ...opening, audience, offers, begin, start, drafts, draft, guard, seen, size }
}
