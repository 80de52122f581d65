import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { NoConnection, Refused } from '../../api.ts'
import { heardSettings } from '../../keep-settings.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { MeHere } from './here.ts'
import { PaletteHost } from './palette/palette-host.tsx'
import { words } from '../../words.ts'

/** What is inside is drawn once it is known who sits here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useQuery({
    ...asks.me,
    refetchInterval: (query) => (query.state.error instanceof NoConnection ? 5_000 : false),
  })
  const settings = me.data?.settings
  useEffect(() => {
    if (settings) heardSettings(settings)
  }, [settings])
  if (me.data)
    return (
      <MeHere value={me.data}>
        {children}
        <PaletteHost />
      </MeHere>
    )
  if (!me.error || (me.error instanceof Refused && me.error.status === 401)) return null
  return (
    <main className="paper">
      <Sentence text={me.error instanceof Refused ? me.error.message : words.parts.away} />
    </main>
  )
}
