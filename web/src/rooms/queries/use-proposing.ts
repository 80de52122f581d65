import { useState } from 'react'
import type { Example } from '../../../../src/contract/queries.ts'
import { aboutUs, notAboutUs, type Edit as Proposed } from '../../../../src/domain/match/edits.ts'
import type { Tab } from './preview-words.ts'
import type { Edit } from './use-edit.ts'
import { words } from '../../words.ts'

export interface Proposing {
  /** What the last click added, until it is taken back or something else is written. */
  readonly added: string | null
  readonly said: string | null
  readonly propose: (tab: Tab, example: Example) => void
  readonly takeBack: () => void
}

/** "Not about us" and "It is about us": edits of the text, saved by nobody but the person. */
export function useProposing(edit: Edit, now: (text: string) => void): Proposing {
  const [done, setDone] = useState<(Proposed & { before: string }) | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  return {
    added: done?.text === edit.text ? done.added : null,
    said,
    propose(tab, example) {
      const post = { ...example, from: example.handle }
      const place = tab === 'near' && example.blockedBy.length > 0 ? example.blockedBy : example.words
      const made = (tab === 'match' ? notAboutUs : aboutUs)(edit.text, post, place)
      setSaid(made === null ? words.queries.noWords : null)
      if (made === null) return
      setDone({ ...made, before: edit.text })
      edit.write({ text: made.text })
      now(made.text)
    },
    takeBack() {
      if (done === null) return
      edit.write({ text: done.before })
      now(done.before)
      setDone(null)
    },
  }
}
