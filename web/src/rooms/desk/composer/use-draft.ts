import { useEffect, useRef, useState } from 'react'
import type { CasePage, Draft } from '../../../../../src/contract/case-page.ts'
import { api, Refused } from '../../../api.ts'
import { asks, client, noteError } from '../../../queries.ts'
import { dropLocal, keepLocal, readLocal, type LocalDraft } from './local-draft.ts'

const REST = 800
const AGAIN_AFTER = 5_000

interface State {
  readonly text: string
  readonly answers: boolean
  /** Not yet on the server. */
  readonly dirty: boolean
  readonly keptAt: number | null
  readonly unreachable: boolean
  /** What another window kept meanwhile. */
  readonly other: Draft | null
}

export type Writable = ReturnType<typeof useDraft>

/** A draft lies in this browser at once, and on the server after a moment's rest. */
export function useDraft(kase: CasePage, agentId: string) {
  const key = `amends:draft:${agentId}:${kase.id}`
  const [state, setState] = useState(() => begin(kase.draft, readLocal(key)))
  const latest = useRef(state)
  const version = useRef(kase.draft?.version ?? 0)
  const saving = useRef<Promise<void> | null>(null)

  const change = (part: Partial<State>) => {
    latest.current = { ...latest.current, ...part }
    setState(latest.current)
  }
  const edit = (part: { text?: string; answers?: boolean }) => {
    change({ ...part, dirty: true })
    const { text, answers } = latest.current
    keepLocal(key, { text, answers, version: version.current })
  }
  const put = async (leaving: boolean, again = true): Promise<void> => {
    const { text, answers, dirty, other } = latest.current
    if (!dirty || other) return
    try {
      const kept = await api.keepDraft(kase.id, { text, answers, version: version.current }, leaving)
      version.current = kept.version
      const same = latest.current.text === text && latest.current.answers === answers
      if (same) dropLocal(key)
      else keepLocal(key, { text: latest.current.text, answers: latest.current.answers, version: kept.version })
      change({ keptAt: kept.keptAt, unreachable: false, ...(same ? { dirty: false } : {}) })
    } catch (error) {
      noteError(error)
      if (!(error instanceof Refused && error.status === 409)) return change({ unreachable: true })
      const fresh = await client.fetchQuery({ ...asks.case(kase.id), staleTime: 0 }).catch(() => null)
      if (!fresh) return change({ unreachable: true })
      const theirs = fresh.draft
      version.current = theirs?.version ?? 0
      if (theirs && theirs.text !== '' && theirs.text !== text) change({ other: theirs })
      else if (again) await put(leaving, false)
    }
  }
  const save = async (leaving = false): Promise<void> => {
    while (saving.current) await saving.current
    saving.current = put(leaving)
    await saving.current
    saving.current = null
  }

  useEffect(() => {
    if (!state.dirty || state.other) return
    const timer = setTimeout(() => void save(), state.unreachable ? AGAIN_AFTER : REST)
    return () => clearTimeout(timer)
    // One more rest after each try that did not arrive.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state])
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => () => void (latest.current.dirty && save(true)), [])

  const theirs = kase.draft
  useEffect(() => {
    if (latest.current.dirty || saving.current) return
    if (theirs === null) version.current = 0
    if (!theirs || theirs.version <= version.current) return
    version.current = theirs.version
    change({ text: theirs.text, answers: theirs.answers, keptAt: theirs.keptAt })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [theirs?.version])

  return {
    ...state,
    write: (text: string) => edit({ text }),
    choose: (answers: boolean) => edit({ answers }),
    takeOther: () => {
      const { other } = latest.current
      if (!other) return
      dropLocal(key)
      change({ text: other.text, answers: other.answers, keptAt: other.keptAt, dirty: false, other: null })
    },
    keepMine: () => change({ other: null, dirty: true }),
    /** Waits for a save that is on its way, so that none arrives after the reply. */
    rest: async () => {
      while (saving.current) await saving.current
    },
    clear: () => {
      dropLocal(key)
      change({ text: '', answers: true, dirty: false, keptAt: null, other: null })
    },
    /** Words that came back: as the server keeps them, else as they were. */
    bringBack: (text: string, kept: Draft | null) => {
      version.current = kept?.version ?? 0
      if (kept && kept.text !== '') change({ text: kept.text, answers: kept.answers, keptAt: kept.keptAt, dirty: false, other: null })
      else edit({ text })
    },
  }
}

function begin(server: Draft | null, local: LocalDraft | null): State {
  const base = { keptAt: server?.keptAt ?? null, unreachable: false, other: null }
  const serverText = server?.text ?? ''
  if (!local || local.text === serverText) return { ...base, text: serverText, answers: server?.answers ?? true, dirty: false }
  const overtaken = server !== null && serverText !== '' && server.version > local.version
  return { ...base, text: local.text, answers: local.answers, dirty: true, other: overtaken ? server : null }
}
