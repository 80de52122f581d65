import { useState } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'

/** What stands in the editor and is not saved: kept in this browser until it is. */
interface Written {
  readonly name: string
  readonly text: string
  /** The version that it was begun from. */
  readonly version: number
}

export interface Edit extends Written {
  readonly changed: boolean
  /** Somebody else saved since this was begun. */
  readonly overtaken: boolean
  readonly write: (part: Partial<Written>) => void
  /** Back to what is stored; what was written is forgotten. */
  readonly drop: () => void
  /** It is stored as it stood in `form`; what was written meanwhile stays written. */
  readonly stored: (form: Pick<Written, 'name' | 'text'>, version: number) => void
}

const EMPTY: Written = { name: '', text: '', version: 0 }
const place = (id: string | null): string => `amends:query:${id ?? 'new'}`

export function useEdit(stored: BrandQuery | null): Edit {
  const id = stored?.id ?? null
  const base: Written = stored ?? EMPTY
  const [written, setWritten] = useState<Written | null>(() => kept(id))
  const now = written ?? base
  const changed = now.name !== base.name || now.text !== base.text
  return {
    name: now.name,
    text: now.text,
    version: now.version,
    changed,
    overtaken: changed && now.version !== base.version,
    write(part) {
      const next = { name: now.name, text: now.text, version: now.version, ...part }
      localStorage.setItem(place(id), JSON.stringify(next))
      setWritten(next)
    },
    drop() {
      localStorage.removeItem(place(id))
      setWritten(null)
    },
    stored(form, version) {
      setWritten((before) => {
        const same = before === null || (before.name === form.name && before.text === form.text)
        const left = same ? null : { ...before, version }
        if (left === null) localStorage.removeItem(place(id))
        else localStorage.setItem(place(id), JSON.stringify(left))
        return left
      })
    },
  }
}

function kept(id: string | null): Written | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(place(id)) ?? 'null')
    return isWritten(read) ? read : null
  } catch {
    return null
  }
}

const isWritten = (read: unknown): read is Written =>
  typeof read === 'object' &&
  read !== null &&
  'name' in read &&
  typeof read.name === 'string' &&
  'text' in read &&
  typeof read.text === 'string' &&
  'version' in read &&
  typeof read.version === 'number'
