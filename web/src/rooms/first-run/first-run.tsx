import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api, Refused } from '../../api.ts'
import { OpenDesk } from './open-desk.tsx'
import { words } from '../../words.ts'

/** The page of the one-time link that the desk prints at its first start. */
export function FirstRun() {
  const { token } = useParams({ from: '/first/$token' })
  const door = useQuery({
    queryKey: ['first-run', token],
    queryFn: () => api.firstRun(token),
    retry: false,
    refetchOnWindowFocus: false,
  })
  useEffect(() => {
    document.title = words.parts.title(words.firstRun.tab)
  }, [])
  if (door.isPending) return <main className="paper" aria-busy="true" />
  if (door.data?.open) return <OpenDesk token={token} />
  const why = door.data?.message ?? (door.error instanceof Refused ? door.error.message : words.firstRun.away)
  return (
    <main className="paper">
      <h1>{words.firstRun.title}</h1>
      <p>▲ {why}</p>
      <p>
        <a href="/sign-in">{words.firstRun.signIn}</a>
      </p>
    </main>
  )
}
