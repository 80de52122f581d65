import { momentWords } from '../../../src/domain/clock/when.ts'
import { useNow, zone } from '../clock.ts'

/** When something was, for eyes and for machines. */
export function Moment({ at }: { at: number }) {
  const now = useNow()
  return <time dateTime={new Date(at).toISOString()}>{momentWords(at, now, zone)}</time>
}
