import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import { count } from '../../../../../src/domain/count/count.ts'
import { applyMend } from '../../../../../src/domain/guard/apply-mend.ts'
import { useKey } from '../../../keys.ts'
import { asks, client } from '../../../queries.ts'
import { useScreen } from '../../../screen.ts'
import type { Mend } from './placed.ts'
import { useDraft } from './use-draft.ts'
import { useFindings } from './use-findings.ts'
import { useSeen } from './use-seen.ts'
import { useSending } from './use-sending.ts'

export type Writing = ReturnType<typeof useWriting>

/** Where the focus goes once it is drawn. */
type Want = 'text' | 'finding' | 'goes'

interface Around {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly showFindings: () => void
  readonly hideSheet: () => void
}

/** Everything about the reply that is being written: its words, what the guard says, and how it goes. */
export function useWriting(kase: CasePage, me: Me, { heading, showFindings, hideSheet }: Around) {
  const screen = useScreen()
  const draft = useDraft(kase, me.agent.id)
  const [open, setOpen] = useState(() => draft.text !== '' && screen !== 'one')
  const [asking, setAsking] = useState(false)
  const [nothingYet, setNothingYet] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const wants = useRef<Want | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const seen = useSeen(kase, open)
  const guard = useFindings(kase.id, draft.text, open)
  const limit = me.networks.find(({ network }) => network === kase.network)?.limit ?? null
  const length = limit ? count(draft.text, limit.unit) : null
  const over = limit !== null && length !== null && length > limit.max
  const sending = useSending(kase, me, draft, {
    onStopped: (findings, text) => {
      guard.set(findings, text)
      setAsking(false)
      nextFinding()
    },
    onQueued: () => {
      setOpen(false)
      setAsking(false)
      wants.current = 'goes'
    },
  })

  const want = (what: Want) => {
    wants.current = what
    redraw()
  }
  const toText = () => want('text')
  const focusWanted = useCallback(() => {
    if (wants.current === 'text' && field.current) field.current.focus()
    else if (wants.current !== 'finding' || !focusNextFinding()) return
    wants.current = null
  }, [])
  useEffect(focusWanted)
  const start = () => {
    if (!kase.mayReply.may) return false
    setOpen(true)
    return toText()
  }
  const close = () => {
    setOpen(false)
    sending.forget()
    heading.current?.focus()
  }
  const nextFinding = () => {
    if (screen !== 'four') showFindings()
    want('finding')
  }
  const mend = (one: Mend) => {
    hideSheet()
    requestAnimationFrame(() => field.current && takeMend(field.current, one))
  }
  const stops = guard.findings.filter(({ strength }) => strength === 'forbid').length
  const holds = guard.findings.filter(({ strength }) => strength === 'hold').length
  const press = () => {
    if (draft.text.trim() === '') {
      setNothingYet(true)
      return toText()
    }
    if (stops > 0) return nextFinding()
    if (over) return toText()
    if (holds > 0) return setAsking(true)
    return void sending.send(seen.seen, null)
  }
  useEffect(() => setNothingYet(false), [draft.text])

  useKey('reply', start)
  useKey('send', () => (open ? press() : false))
  useKey('finding', () => (open && guard.findings.length > 0 ? nextFinding() : false))
  useKey('out', () => {
    if (!open) return false
    if (document.activeElement?.closest('[data-findings]')) return toText()
    return close()
  }, 2)

  /** The words of a reply that did not go, or that was taken back. */
  const bringBack = async (text: string) => {
    const fresh = await client.fetchQuery({ ...asks.case(kase.id), staleTime: 0 }).catch(() => null)
    draft.bringBack(text, fresh?.draft ?? null)
    start()
  }
  return {
    draft,
    open,
    field,
    guard,
    seen,
    limit,
    length,
    over,
    sending,
    stops: Math.max(stops, over ? 1 : 0),
    holds,
    nothingYet,
    asking,
    stopAsking: () => {
      setAsking(false)
      toText()
    },
    wants,
    focusWanted,
    start,
    close,
    press,
    mend,
    nextFinding,
    showFindings,
    bringBack,
  }
}

function focusNextFinding(): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const at = found.findIndex((one) => one.contains(document.activeElement))
  const next = found[(at + 1) % found.length]
  const mend = next?.querySelector<HTMLElement>('button')
  const target = mend ?? next
  target?.focus()
  return target !== undefined
}

// Typed in as a hand would, so that the browser's own Ctrl Z takes it back in one step.
function takeMend(field: HTMLTextAreaElement, mend: Mend): void {
  const { text, caret, blank } = applyMend(field.value, mend)
  field.focus()
  field.setSelectionRange(mend.from, mend.to)
  const done = mend.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, mend.text)
  if (!done || field.value !== text) {
    field.setRangeText(mend.text, mend.from, mend.to, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  field.setSelectionRange(blank?.from ?? caret, blank?.to ?? caret)
}
