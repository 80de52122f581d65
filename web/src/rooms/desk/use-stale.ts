import { useEffect, useState } from 'react'
import { useHearing } from '../../live.ts'

const PATIENCE = 10_000

/** Since when the list is old, once that has lasted longer than a blip; else null. */
export function useStale(): number | null {
  const { live, since } = useHearing()
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    setWaited(false)
    if (live) return
    const timer = setTimeout(() => setWaited(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [live, since])
  return !live && waited ? since : null
}
