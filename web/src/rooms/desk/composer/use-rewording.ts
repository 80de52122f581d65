import { useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import type { ApproveReply } from '../../../../../src/contract/reply.ts'
import { dropLocal, keepLocal, readLocal } from './local-draft.ts'
import { useFindings, type Guard } from './use-findings.ts'

export interface Rewording {
  readonly open: boolean
  /** Begun on this page, not found where it was left. */
  readonly begun: boolean
  readonly text: string
  readonly guard: Guard
  readonly reason: string
  /** The guard asks for a second look: these words go with a reason. */
  readonly asksWhy: boolean
  readonly missing: boolean
  /** What the desk is told; null where nothing was changed. */
  readonly changed: ApproveReply['changed']
  readonly begin: () => void
  readonly write: (text: string) => void
  readonly give: (reason: string) => void
  /** Whether it may be sent as it stands; else what is missing is marked. */
  readonly mayGo: () => boolean
  /** The writer's words again. */
  readonly forget: () => void
}

/** A second reader's own wording of a reply, kept in this browser until it went. */
export function useRewording(reply: ReplyUnderWay, caseId: string): Rewording {
  const key = `amends:rewording ${reply.id}`
  const [text, setText] = useState<string | null>(() => readLocal(key)?.text ?? null)
  const [begun, setBegun] = useState(false)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const open = text !== null
  const guard = useFindings(caseId, reply.audience, text ?? '', open)
  const changed = open && text.trim() !== reply.text.trim() ? { text, reason: reason.trim() || null } : null
  const asksWhy = changed !== null && guard.findings.some(({ strength }) => strength === 'hold')
  return {
    open,
    begun,
    text: text ?? reply.text,
    guard,
    reason,
    asksWhy,
    missing,
    changed,
    begin: () => {
      setBegun(true)
      setText((now) => now ?? reply.text)
    },
    write: (next) => {
      keepLocal(key, { text: next, answers: true, version: 0 })
      setText(next)
    },
    give: setReason,
    mayGo: () => {
      const lacks = asksWhy && reason.trim() === ''
      setMissing(lacks)
      return !lacks
    },
    forget: () => {
      dropLocal(key)
      setText(null)
      setReason('')
      setMissing(false)
    },
  }
}
