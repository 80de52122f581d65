import { useRef, useState } from 'react'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import type { Audience } from '../../../../../src/domain/post.ts'
import type { SendReply } from '../../../../../src/contract/reply.ts'
import { UNTIL_PRESSED } from '../../../../../src/domain/team/my-settings.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import type { DraftFor, Seen } from '../../../../../src/contract/private.ts'
import { api, isStopped, Refused } from '../../../api.ts'
import { undoable } from '../../../keys.ts'
import { now } from '../../../clock.ts'
import { say } from '../../../parts/say.tsx'
import { asks, client, noteError } from '../../../queries.ts'
import { freshKey } from './fresh-key.ts'
import type { Found } from './placed.ts'
import type { Writable } from './use-draft.ts'
import { words } from '../../../words.ts'

export interface Refusal {
  /** Somebody answered meanwhile or the post changed; or it did not go for another reason. */
  readonly kind: 'conflict' | 'not sent'
  readonly message: string
}

interface Doing {
  readonly draft: Writable
  readonly promise: SendReply['promise']
  readonly audience: DraftFor
  readonly to: string
  readonly onStopped: (findings: readonly Found[], text: string) => void
  /** Something happened meanwhile that the writer has not seen. */
  readonly onHeld: () => void
  readonly onQueued: () => void
}

/** Sending never pretends: each step is said when it is true. */
export function useSending(
  kase: CasePage,
  me: Me,
  { draft, promise, audience, to, onStopped, onHeld, onQueued }: Doing,
) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const once = useRef<{ key: string; audience: DraftFor; text: string } | null>(null)
  const busy = useRef(false)

  const send = async (seen: Seen, reason: string | null): Promise<void> => {
    if (busy.current || audience === 'note') return
    busy.current = true
    setRefusal(null)
    const { text, answers } = draft
    // The same words again to the same readers are the same reply, even where the first answer was lost.
    if (once.current?.text !== text || once.current.audience !== audience)
      once.current = { key: freshKey(), audience, text }
    try {
      await draft.keeper.rest()
      const { replyId, goesAt } = await api.send(kase.id, {
        once: once.current.key,
        audience,
        text,
        answers,
        reason,
        promise,
        seen,
      })
      once.current = null
      draft.keeper.clear()
      showQueued(kase.id, queued({ id: replyId, audience, text, by: me.agent.name, at: goesAt }))
      onQueued()
      say(queuedWords(goesAt, audience, to))
    } catch (error) {
      noteError(error)
      draft.keeper.goOn()
      refused(error, text)
    } finally {
      busy.current = false
    }
  }

  const refused = (error: unknown, text: string): void => {
    if (!(error instanceof Refused)) return setRefusal({ kind: 'not sent', message: words.composer.noConnection })
    once.current = null
    if (isStopped(error.problem)) {
      onStopped(error.problem.findings, text)
      return say(words.composer.stopped, true)
    }
    const conflict = error.status === 409
    if (conflict) {
      // What the writer has not seen comes onto the page, above the words.
      void client.invalidateQueries({ queryKey: ['case', kase.id] })
      onHeld()
    }
    setRefusal({ kind: conflict ? 'conflict' : 'not sent', message: error.message })
    return say(error.message, true)
  }

  return { refusal, send, forget: () => setRefusal(null) }
}

const queued = (reply: Pick<ReplyUnderWay, 'id' | 'audience' | 'text' | 'by' | 'at'>): ReplyUnderWay => ({
  ...reply,
  state: reply.at === null ? 'for_approval' : 'queued',
  mine: true,
  reader: null,
  forMe: false,
  changed: null,
  since: now(),
  problem: null,
  askPerson: false,
})

function showQueued(caseId: string, reply: ReplyUnderWay): void {
  const { queryKey } = asks.case(caseId)
  client.setQueryData(
    queryKey,
    (page) =>
      page && {
        ...page,
        drafts: { ...page.drafts, [reply.audience]: { ...page.drafts[reply.audience], draft: null } },
        underWay: [...page.underWay.filter(({ id }) => id !== reply.id), reply],
        seen: { ...page.seen, ours: reply.id },
      },
  )
  void client.invalidateQueries({ queryKey })
}

/** That it waits: for a second reader, for a press, or a few seconds. */
function queuedWords(goesAt: number | null, audience: Audience, to: string): string {
  if (goesAt === null) return words.approval.queued
  return goesAt === UNTIL_PRESSED
    ? words.settings.saidPressed(audience, to)
    : undoable(words.inPrivate.goesSoon(audience, to))
}
