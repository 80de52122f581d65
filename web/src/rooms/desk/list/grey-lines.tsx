import { useEffect, useState } from 'react'

/** Only the first list ever shows these, and only when it takes its time. */
export function GreyLines() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 150)
    return () => clearTimeout(timer)
  }, [])
  if (!slow) return null
  return (
    <div className="grey-lines" aria-hidden="true">
      {Array.from({ length: 8 }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}
