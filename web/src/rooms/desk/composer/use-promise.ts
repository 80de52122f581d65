import { useState } from 'react'
import type { SendReply } from '../../../../../src/contract/reply.ts'
import { now } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { say } from '../../../parts/say.tsx'
import { words } from '../../../words.ts'
import type { Promised } from './use-findings.ts'

export interface Promising {
  readonly promised: Promised | null
  /** Until when it will be owed; null where it is left out. */
  readonly due: number | null
  /** What the desk is told when it goes. */
  readonly wish: SendReply['promise']
  readonly turn: () => void
  readonly change: (due: number) => void
}

interface Choice {
  readonly of: string
  readonly out: boolean
  readonly due: number | null
}

/** What the words promise will be owed, unless the writer leaves it out, and until then which they say. */
export function usePromise(promised: Promised | null): Promising {
  const [choice, setChoice] = useState<Choice | null>(null)
  // Another time in the words is another promise.
  const mine = promised !== null && choice?.of === promised.named ? choice : null
  const chosen = { of: promised?.named ?? '', out: mine?.out ?? false, due: mine?.due ?? null }
  const turn = () => {
    if (promised === null) return false
    setChoice({ ...chosen, out: !chosen.out })
    return say(chosen.out ? words.promising.owed : words.promising.leftOut)
  }
  useKey('owe', turn, { whyNot: promised === null ? words.promising.none : null })
  const due = promised === null || chosen.out ? null : (chosen.due ?? promised.due)
  return {
    promised,
    due,
    wish: wishOf(promised, chosen),
    turn: () => void turn(),
    change: (at) => (at > now() ? setChoice({ ...chosen, due: at }) : undefined),
  }
}

function wishOf(promised: Promised | null, { out, due }: Choice): SendReply['promise'] {
  if (promised === null || (!out && due === null)) return 'as read'
  return out || due === null ? null : { words: promised.words, due }
}
