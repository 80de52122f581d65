import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api.ts'
import { say } from '../../../parts/say.tsx'
import { client } from '../../../queries.ts'
import { useMe } from '../here.ts'

/** Whoever goes says so: what they owe goes back to nobody, and nothing new comes to them. */
export function Away() {
  const { agent } = useMe()
  const set = useMutation({
    mutationFn: api.setAway,
    onSuccess: ({ back }, away) => {
      say(away ? awayWords(back) : 'You are here again.')
      return client.invalidateQueries()
    },
  })
  return (
    <p className="dim">
      {agent.away ? 'You are away. Nothing new comes to you. ' : null}
      <button type="button" className="word" onClick={() => set.mutate(!agent.away)}>
        {agent.away ? 'I am here again' : 'I am away'}
      </button>
      {set.error ? <span role="alert"> ▲ {set.error.message}</span> : null}
      {set.data && agent.away ? ` ${awayWords(set.data.back)}` : null}
    </p>
  )
}

const awayWords = (back: number): string =>
  back === 0 ? 'Nothing was owed by you.' : `${back} ${back === 1 ? 'case is' : 'cases are'} with nobody again.`
