import { useNow } from '../clock.ts'
import { momentWords } from '../moments.ts'

/** When something was, for eyes and for machines. */
export function Moment({ at }: { at: number }) {
  const now = useNow()
  return <time dateTime={new Date(at).toISOString()}>{momentWords(at, now)}</time>
}
