import { useEffect, useMemo, useRef, useState } from 'react'
import type { Findings } from '../../../../../src/contract/reply.ts'
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
  readonly promised: Findings['promised']
}

/** With the words that name the time: as long as they are the same, it is the same promise. */
export type Promised = NonNullable<Findings['promised']> & { readonly named: string }

export interface Guard {
  readonly findings: readonly Placed[]
  /** The guard has read this very text. */
  readonly read: boolean
  readonly unreachable: boolean
  /** The time that the words promise, as long as they stand there. */
  readonly promised: Promised | null
  set(findings: readonly Found[], text: string): void
}

/** What the guard says to the text, asked whenever the hand rests. */
export function useFindings(caseId: string, audience: DraftFor, text: string, open: boolean): Guard {
  const [answer, setAnswer] = useState<Answer>({ audience: 'public', text: '', findings: [], promised: null })
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
        (found) => settle({ audience, text, ...found }, false),
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
  const promised = silent ? null : stillPromised(answer, text)
  const set: Guard['set'] = (found, of) => setAnswer({ ...answer, audience, text: of, findings: found })
  return { findings, read, unreachable, promised, set }
}

function stillPromised({ promised, text: read }: Answer, text: string): Promised | null {
  if (promised === null) return null
  const named = read.slice(promised.from, promised.to)
  return text.includes(named) ? { ...promised, named } : null
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
