import { momentWords } from '../../../moments.ts'
import { useNow } from '../../../clock.ts'
import { words } from '../../../words.ts'
import { namesOf, useWriters } from '../writers.ts'

/** Somebody else writes on this case at this moment. */
export function WritesToo({ caseId }: { caseId: string }) {
  const writers = useWriters(caseId)
  const now = useNow()
  const first = writers[0]
  return (
    // Always there, so that what comes into it is read aloud.
    <output className="writes-too">
      {first ? words.inPrivate.writesHere(namesOf(writers), writers.length > 1, momentWords(first.since, now)) : null}
    </output>
  )
}
