import { useEffect, useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import { useKey } from '../../../keys.ts'
import { asks, client } from '../../../queries.ts'
import { useScreen } from '../../../screen.ts'
import { focusNextFinding, takeMend } from './mending.ts'
import type { Mend } from './placed.ts'
import { sizeOf } from './size.ts'
import { useDraft } from './use-draft.ts'
import { useFindings } from './use-findings.ts'
import { useOpening, type Around } from './use-opening.ts'
import { useSeen } from './use-seen.ts'
import { useSending } from './use-sending.ts'
import { words } from '../../../words.ts'

export type Writing = ReturnType<typeof useWriting>

/** Everything about the reply that is being written: its words, what the guard says, and how it goes. */
export function useWriting(kase: CasePage, me: Me, around: Around) {
  const draft = useDraft(kase, me.agent.id)
  const opening = useOpening(kase, draft.text !== '', around)
  const guard = useFindings(kase.id, draft.text, opening.open)
  const seen = useSeen(kase, opening.open)
  const size = sizeOf(draft.text, kase.network, me)
  const [asking, setAsking] = useState(false)
  const nextFinding = useNextFinding(opening, around)
  const sending = useSending(kase, me, draft, {
    onStopped: (findings, text) => {
      guard.set(findings, text)
      setAsking(false)
      nextFinding()
    },
    onQueued: () => {
      opening.shut()
      setAsking(false)
      opening.wants.want('goes')
    },
  })
  const forbids = guard.findings.filter(({ strength }) => strength === 'forbid').length
  const holds = guard.findings.filter(({ strength }) => strength === 'hold').length
  const empty = draft.text.trim() === ''
  const press = () => {
    if (forbids > 0) return nextFinding()
    if (empty || (size?.tooMany ?? 0) > 0) return opening.toText()
    return holds > 0 ? setAsking(true) : void sending.send(seen.seen, null)
  }
  const writing = {
    ...opening,
    draft,
    guard,
    seen,
    size,
    sending,
    holds,
    stops: forbids || (size !== null && size.tooMany > 0 ? 1 : 0),
    asking,
    stopAsking: () => {
      setAsking(false)
      opening.toText()
    },
    press,
    nextFinding,
    showFindings: around.showFindings,
    mend: (mend: Mend) => {
      around.hideSheet()
      requestAnimationFrame(() => opening.field.current && takeMend(opening.field.current, mend))
    },
    /** The words of a reply that did not go, or that was taken back. */
    bringBack: async (text: string) => {
      const fresh = await client.fetchQuery({ ...asks.case(kase.id), staleTime: 0 }).catch(() => null)
      draft.keeper.bringBack(text, fresh)
      opening.start()
    },
  }
  useWritingKeys({ ...writing, mayNot: kase.mayReply.may ? null : (kase.mayReply.why ?? words.notNow.noReply) })
  return writing
}

function useNextFinding(
  { wants }: Pick<ReturnType<typeof useOpening>, 'wants'>,
  { showFindings, hideSheet }: Around,
): () => void {
  const screen = useScreen()
  useEffect(() => wants.give('finding', focusNextFinding))
  return () => {
    if (screen === 'four') hideSheet()
    else showFindings()
    wants.want('finding')
  }
}

type WithKeys = Pick<ReturnType<typeof useOpening>, 'open' | 'start' | 'close' | 'toText'> & {
  readonly mayNot: string | null
  guard: { findings: readonly unknown[] }
  press: () => void
  nextFinding: () => void
}

function useWritingKeys({ mayNot, open, start, close, toText, guard, press, nextFinding }: WithKeys): void {
  useKey('reply', start, { whyNot: mayNot })
  useKey('send', () => (open ? press() : false))
  useKey('finding', () => (open && guard.findings.length > 0 ? nextFinding() : false))
  const out = () => {
    if (!open) return false
    return document.activeElement?.closest('[data-findings]') ? toText() : close()
  }
  useKey('out', out, 2)
}
