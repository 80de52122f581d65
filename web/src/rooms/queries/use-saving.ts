import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { worded } from '../../../../src/domain/coded.ts'
import { parseQuery } from '../../../../src/domain/match/parse.ts'
import { api, Refused } from '../../api.ts'
import { say } from '../../parts/say.tsx'
import { asks, client, noteError } from '../../queries.ts'
import { savedWords } from './preview-words.ts'
import type { Edit } from './use-edit.ts'
import { words } from '../../words.ts'

/** What the page says about the last save. A new query becomes another page, so it is kept beside them. */
let told: { readonly id: string | null; readonly text: string } | null = null

export interface Saving {
  readonly busy: boolean
  readonly said: string | null
  /** The name is missing. */
  readonly nameless: string | null
  /** How many posts an hour a flood would be, while it is asked about. */
  readonly flood: number | null
  readonly save: (anyway?: boolean) => void
  readonly back: () => void
  readonly hush: () => void
}

export function useSaving(stored: BrandQuery | null, edit: Edit, now: (text: string) => void): Saving {
  const router = useRouter()
  const id = stored?.id ?? null
  const [said, setSaid] = useState<string | null>(() => (told?.id === id ? told.text : null))
  useEffect(() => void (told = null), [])
  const [nameless, setNameless] = useState<string | null>(null)
  const [flood, setFlood] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const speak = (text: string | null) => {
    told = null
    setSaid(text)
    if (text !== null) say(text)
  }
  const send = async (anyway: boolean) => {
    const form = { name: edit.name, text: edit.text, anyway }
    const answer =
      id === null ? await api.addQuery(form) : await api.changeQuery(id, { ...form, version: edit.version })
    if (!answer.saved) return setFlood(answer.perHour)
    setFlood(null)
    // The list comes first: otherwise the form before would be seen for a moment.
    await client.invalidateQueries({ queryKey: asks.queries.queryKey })
    edit.stored(form, answer.version)
    speak(savedWords(answer))
    if (id !== null) return
    told = { id: answer.id, text: savedWords(answer) }
    router.history.replace(`/queries/${answer.id}`)
  }
  return {
    busy,
    said,
    nameless,
    flood,
    back: () => setFlood(null),
    hush: () => speak(null),
    save(anyway = false) {
      if (busy) return
      setNameless(edit.name.trim() === '' ? words.queries.nameless : null)
      if (edit.name.trim() === '') return
      now(edit.text)
      if (!edit.changed && id !== null) return speak(words.queries.unchanged)
      if (!parseQuery(edit.text).ok) return speak(edit.text.trim() === '' ? emptyWords(edit.text) : words.queries.fault)
      setBusy(true)
      send(anyway)
        .catch((error: unknown) => {
          noteError(error)
          setFlood(null)
          if (error instanceof Refused && error.status === 409) void client.invalidateQueries(asks.queries)
          speak(error instanceof Refused ? error.message : words.queries.notSaved)
        })
        .finally(() => setBusy(false))
    },
  }
}

function emptyWords(text: string): string {
  const parse = parseQuery(text)
  return parse.ok ? '' : worded(parse.why, words.faults)
}
