import { useEffect } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import { asks, client } from '../../../queries.ts'
import { useScreen } from '../../../screen.ts'
import { callOf } from './audiences.ts'
import { freshKey } from './fresh-key.ts'
import { focusNextFinding, takeMend } from './mending.ts'
import type { Mend } from './placed.ts'
import { useAsked } from './use-asked.ts'
import { useNoting } from './use-noting.ts'
import type { Around } from './use-opening.ts'
import { usePromise } from './use-promise.ts'
import { useSending } from './use-sending.ts'
import { useText } from './use-text.ts'
import { useWritingKeys } from './use-writing-keys.ts'

export type Writing = ReturnType<typeof useWriting>

/** Everything about what is being written, and how it goes. */
export function useWriting(kase: CasePage, me: Me, around: Around) {
  const text = useText(kase, me, around)
  const { audience, draft, drafts, guard, seen, size, begin } = text
  const asked = useAsked()
  const nextFinding = useNextFinding(text, around)
  const promising = usePromise(audience === 'note' ? null : guard.promised)
  const sending = useSending(kase, me, {
    draft,
    promise: promising.wish,
    audience,
    to: callOf(kase),
    onStopped: (findings, of) => {
      guard.set(findings, of)
      asked.forget()
      nextFinding()
    },
    onHeld: asked.forget,
    onQueued: () => {
      text.shut()
      asked.forget()
      text.wants.want('goes')
    },
  })
  const noting = useNoting(kase, me, (note) => {
    drafts.note.keeper.edit({ text: note })
    begin('note')
  })
  const keepNote = () => {
    const note = { id: freshKey(), text: draft.text.trim() }
    drafts.note.keeper.clear()
    text.close()
    noting.mutate(note)
  }
  const forbids = guard.findings.filter(({ strength }) => strength === 'forbid').length
  const holds = guard.findings.filter(({ strength }) => strength === 'hold').length
  const tooLong = (size?.tooMany ?? 0) > 0
  const press = () => {
    if (draft.text.trim() === '') return text.toText()
    if (audience === 'note') return keepNote()
    if (forbids > 0) return nextFinding()
    if (tooLong) return text.toText()
    return holds > 0 ? asked.ask('reason') : void sending.send(seen.seen, null)
  }
  const more = useDeeds(kase, { text, sending, asked, around })
  const state = { sending, holds, stops: forbids || (tooLong ? 1 : 0), asking: asked.asking, asWell: asked.asWell }
  const writing = { ...text, ...state, ...more, promising, press, nextFinding, showFindings: around.showFindings }
  useWritingKeys({ ...writing, mayReply: kase.mayReply })
  return writing
}

interface Parts {
  readonly text: ReturnType<typeof useText>
  readonly sending: ReturnType<typeof useSending>
  readonly asked: ReturnType<typeof useAsked>
  readonly around: Around
}

/** What else can be done with it: sent although something happened, kept as a note, mended, brought back. */
function useDeeds(kase: CasePage, { text, sending, asked, around }: Parts) {
  const { draft, drafts, seen, begin } = text
  const sendSeen = (reason: string | null) => {
    seen.look()
    void sending.send(kase.seen, reason)
  }
  return {
    stopAsking: () => {
      asked.forget()
      text.toText()
    },
    askAsWell: () => asked.ask('as well'),
    /** What came meanwhile has been read: both answers will stand. */
    sendAsWell: sendSeen,
    sendStill: () => sendSeen(null),
    /** The same words, for our team alone. */
    makeNote: () => {
      const own = draft.text
      draft.keeper.edit({ text: '' })
      drafts.note.keeper.edit({ text: [drafts.note.text.trim(), own].filter(Boolean).join('\n\n') })
      sending.forget()
      begin('note')
    },
    mend: (mend: Mend) => {
      around.hideSheet()
      requestAnimationFrame(() => text.field.current && takeMend(text.field.current, mend))
    },
    /** The words of a reply that did not go, or that was taken back. */
    bringBack: async (to: 'public' | 'private', own: string) => {
      const fresh = await client.fetchQuery({ ...asks.case(kase.id), staleTime: 0 }).catch(() => null)
      drafts[to].keeper.bringBack(own, fresh)
      begin(to)
    },
  }
}

function useNextFinding(
  { wants }: Pick<ReturnType<typeof useText>, 'wants'>,
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
