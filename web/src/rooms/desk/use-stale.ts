import { BLIP, useHearing } from '../../live.ts'
import { useLasting } from '../../parts/use-lasting.ts'

/** Since when the list is old, once that has lasted longer than a blip; else null. */
export function useStale(): number | null {
  const { live, since } = useHearing()
  return useLasting(!live, BLIP) ? since : null
}
