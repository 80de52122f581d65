import { useState } from 'react'
import type { MySettings } from '../../../src/domain/team/my-settings.ts'
import { keep } from '../keep-settings.ts'
import { say } from './say.tsx'
import { noteError } from '../queries.ts'
import { words } from '../words.ts'

export interface Keeping {
  /** `kept`, or why not; null before anything was changed. */
  readonly told: { readonly kept: boolean; readonly text: string } | null
  readonly set: (change: Partial<MySettings>) => Promise<boolean>
}

/** One setting, kept as it is changed, with a word beside it. */
export function useKeeping(): Keeping {
  const [told, setTold] = useState<Keeping['told']>(null)
  const set = async (change: Partial<MySettings>) => {
    setTold(null)
    try {
      await keep(change)
      setTold({ kept: true, text: words.settings.kept })
      say(words.settings.kept)
      return true
    } catch (error) {
      noteError(error)
      setTold({ kept: false, text: words.settings.notKept(error instanceof Error ? error.message : '') })
      return false
    }
  }
  return { told, set }
}
