import { useState } from 'react'

/** What is asked before it goes: why in spite of a second look, or why two answers. */
export function useAsked() {
  const [asked, setAsked] = useState<'reason' | 'as well' | null>(null)
  return { asking: asked === 'reason', asWell: asked === 'as well', ask: setAsked, forget: () => setAsked(null) }
}
