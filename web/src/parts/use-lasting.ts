import { useEffect, useState } from 'react'

/** True once something has been so for `ms` on end. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false)
  useEffect(() => {
    if (!on) return undefined
    const timer = setTimeout(() => setLasted(true), ms)
    return () => {
      clearTimeout(timer)
      setLasted(false)
    }
  }, [on, ms])
  return on && lasted
}
