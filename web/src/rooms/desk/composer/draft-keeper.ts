import type { CasePage, Draft } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { api, Refused } from '../../../api.ts'
import { asks, client, noteError } from '../../../queries.ts'
import { dropLocal, keepLocal, readLocal } from './local-draft.ts'

const REST = 800
const AGAIN_AFTER = 5_000

export interface DraftState {
  readonly text: string
  readonly answers: boolean
  /** Not yet on the server. */
  readonly dirty: boolean
  readonly keptAt: number | null
  readonly unreachable: boolean
  /** What another window kept meanwhile. */
  readonly other: Draft | null
}

/** A draft lies in this browser at once, and on the server after a moment's rest. It is never lost, and never doubled. */
export class DraftKeeper {
  readonly #caseId: string
  readonly #audience: DraftFor
  readonly #key: string
  readonly #listeners = new Set<() => void>()
  #state: DraftState
  #version: number
  #saving: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #left = false

  constructor(kase: CasePage, agentId: string, audience: DraftFor) {
    this.#caseId = kase.id
    this.#audience = audience
    this.#key = placeOf(agentId, kase.id, audience)
    this.#version = kase.drafts[audience].version
    this.#state = begin(kase.drafts[audience], this.#key)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#left = false
    if (this.#state.dirty) this.#later()
    return () => void this.#listeners.delete(listener)
  }

  readonly state = (): DraftState => this.#state

  readonly edit = (part: { text?: string; answers?: boolean }): void => {
    this.#set({ ...part, dirty: true })
    this.#keepHere()
    this.#later()
  }

  /** What the server has, as read with the case: taken over where nothing of ours is unsaved. */
  readonly adopt = (draft: Draft | null, version: number): void => {
    if (this.#state.dirty || this.#saving || version <= this.#version) return
    this.#version = version
    this.#set({ text: draft?.text ?? '', answers: draft?.answers ?? true, keptAt: draft?.keptAt ?? null })
  }

  readonly takeOther = (): void => {
    const { other } = this.#state
    if (!other) return
    dropLocal(this.#key)
    this.#set({ text: other.text, answers: other.answers, keptAt: other.keptAt, dirty: false, other: null })
  }

  readonly keepMine = (): void => {
    this.#set({ other: null, dirty: true })
    this.#later()
  }

  /** Waits for a save that is on its way, so that none arrives after the reply. */
  readonly rest = async (): Promise<void> => {
    clearTimeout(this.#timer)
    while (this.#saving) await this.#saving
  }

  /** The reply did not go: what is unsaved is saved after all. */
  readonly goOn = (): void => {
    if (this.#state.dirty) this.#later()
  }

  readonly clear = (): void => {
    clearTimeout(this.#timer)
    dropLocal(this.#key)
    this.#set({ text: '', answers: true, dirty: false, keptAt: null, other: null })
  }

  /** Words that came back: as the server keeps them, else as they were. */
  readonly bringBack = (text: string, kase: CasePage | null): void => {
    const slot = kase?.drafts[this.#audience]
    this.#version = slot?.version ?? this.#version
    const kept = slot?.draft
    if (kept) this.#set({ text: kept.text, answers: kept.answers, keptAt: kept.keptAt, dirty: false, other: null })
    else this.edit({ text })
  }

  /** The case is closed: what is unsaved goes now. */
  readonly leave = (): void => {
    this.#left = true
    clearTimeout(this.#timer)
    if (this.#state.dirty) void this.#save(true)
  }

  #set(part: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }

  #keepHere(): void {
    const { text, answers } = this.#state
    keepLocal(this.#key, { text, answers, version: this.#version })
  }

  #later(after = REST): void {
    clearTimeout(this.#timer)
    // Once the case is closed, the next one to open it takes the words from this browser.
    if (!this.#left) this.#timer = setTimeout(() => void this.#save(false), after)
  }

  async #save(leaving: boolean): Promise<void> {
    while (this.#saving) await this.#saving
    if (!this.#state.dirty || this.#state.other) return
    this.#saving = this.#put(leaving)
    await this.#saving
    this.#saving = null
  }

  async #put(leaving: boolean): Promise<void> {
    const { text, answers } = this.#state
    try {
      const kept = await api.keepDraft(
        this.#caseId,
        { audience: this.#audience, text, answers, version: this.#version },
        leaving,
      )
      this.#version = kept.version
      const same = this.#state.text === text && this.#state.answers === answers
      if (same) dropLocal(this.#key)
      else this.#keepHere()
      this.#set({ keptAt: kept.keptAt, unreachable: false, ...(same ? { dirty: false } : {}) })
    } catch (error) {
      noteError(error)
      await this.#refused(error, text)
    }
  }

  async #refused(cause: unknown, text: string): Promise<void> {
    const conflict = cause instanceof Refused && cause.status === 409
    const fresh = conflict
      ? await client.fetchQuery({ ...asks.case(this.#caseId), staleTime: 0 }).catch(() => null)
      : null
    if (!fresh) {
      this.#set({ unreachable: true })
      return this.#later(AGAIN_AFTER)
    }
    const slot = fresh.drafts[this.#audience]
    this.#version = slot.version
    if (slot.draft && slot.draft.text !== text) return this.#set({ other: slot.draft })
    return this.#later()
  }
}

/** Where a draft lies in this browser; what is public lies where it always did. */
const placeOf = (agentId: string, caseId: string, audience: DraftFor): string =>
  `amends:draft:${agentId}:${caseId}${audience === 'public' ? '' : `:${audience}`}`

function begin({ draft, version }: CasePage['drafts'][DraftFor], key: string): DraftState {
  const base = { keptAt: draft?.keptAt ?? null, unreachable: false, other: null }
  const local = readLocal(key)
  if (!local || local.text === (draft?.text ?? '')) {
    return { ...base, text: draft?.text ?? '', answers: draft?.answers ?? true, dirty: false }
  }
  const overtaken = draft !== null && version > local.version
  return { ...base, text: local.text, answers: local.answers, dirty: true, other: overtaken ? draft : null }
}
