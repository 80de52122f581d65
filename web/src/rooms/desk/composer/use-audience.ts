import { useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'

/** Whom the text is for. It begins where something was begun; what is public comes first. */
export function useAudience(kase: CasePage, drafts: Readonly<Record<DraftFor, { readonly text: string }>>) {
  const begun = (['public', 'private', 'note'] as const).find(
    (one) => drafts[one].text !== '' && (one !== 'private' || kase.inPrivate.why === null),
  )
  const [audience, setAudience] = useState<DraftFor>(begun ?? 'public')
  /** Whether there is a way to write to them at all; for private, also one that first asks why. */
  const offers = (to: DraftFor): boolean => {
    if (to === 'public') return kase.mayReply.may
    return to === 'note' || !(['no private messages', 'no account'] as unknown[]).includes(kase.inPrivate.why)
  }
  return { audience, setAudience, offers }
}
