import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { api } from '../../../api.ts'
import { say } from '../../../parts/say.tsx'
import { noteError } from '../../../queries.ts'
import { placed, stopsIn, type Found, type Placed } from './placed.ts'
import { words } from '../../../words.ts'

const REST = 600
const REST_OF_A_LISTENER = 2_000

interface Answer {
  readonly audience: DraftFor
  readonly text: string
  readonly findings: readonly Found[]
}

export interface Guard {
  readonly findings: readonly Placed[]
  /** The guard has read this very text. */
  readonly read: boolean
  readonly unreachable: boolean
  set(findings: readonly Found[], text: string): void
}

/** What the guard says to the text, asked whenever the hand rests. */
export function useFindings(caseId: string, audience: DraftFor, text: string, open: boolean): Guard {
  const [answer, setAnswer] = useState<Answer>({ audience: 'public', text: '', findings: [] })
  const [unreachable, setUnreachable] = useState(false)
  const empty = text.trim() === ''
  useEffect(() => {
    if (!open || empty || audience === 'note' || (answer.text === text && answer.audience === audience))
      return undefined
    const leaving = new AbortController()
    const settle = (found: Answer | null, failed: boolean, error?: unknown) => {
      if (leaving.signal.aborted) return
      if (failed) noteError(error)
      if (found) setAnswer(found)
      setUnreachable(failed)
    }
    const timer = setTimeout(() => {
      api.findings(caseId, { audience, text }, leaving.signal).then(
        ({ findings }) => settle({ audience, text, findings }, false),
        (error: unknown) => settle(null, true, error),
      )
    }, REST)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [caseId, audience, text, open, empty, answer.text, answer.audience])
  // What was found for other readers says nothing for these; a note has none whom it could hurt.
  const silent = empty || answer.audience !== audience
  const findings = useMemo(() => (silent ? [] : placed(answer.findings, answer.text, text)), [answer, text, silent])
  const read = empty || audience === 'note' || (answer.text === text && answer.audience === audience)
  useSpoken(findings, read && open && !empty)
  return { findings, read, unreachable, set: (found, of) => setAnswer({ audience, text: of, findings: found }) }
}

function useSpoken(findings: readonly Placed[], settled: boolean): void {
  const last = useRef('')
  const said = findings.length === 0 ? words.guardPane.clear : spoken(findings)
  useEffect(() => {
    if (!settled || said === last.current) return undefined
    const timer = setTimeout(() => {
      last.current = said
      say(said)
    }, REST_OF_A_LISTENER - REST)
    return () => clearTimeout(timer)
  }, [settled, said])
}

const spoken = (findings: readonly Found[]): string =>
  [words.guardPane.beforeItGoes(findings.length), words.guardPane.stop(stopsIn(findings))].filter(Boolean).join(', ')
