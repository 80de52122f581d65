import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api.ts'
import { say } from '../../../parts/say.tsx'
import { client } from '../../../queries.ts'
import { useMe } from '../here.ts'
import { words } from '../../../words.ts'

/** Whoever goes says so: what they owe goes back to nobody, and nothing new comes to them. */
export function Away() {
  const { agent } = useMe()
  const set = useMutation({
    mutationFn: api.setAway,
    onSuccess: ({ back }, away) => {
      say(away ? words.foot.wentBack(back) : words.foot.hereAgain)
      return client.invalidateQueries()
    },
  })
  return (
    <p className="dim">
      {agent.away ? `${words.foot.away} ` : null}
      <button type="button" className="word" onClick={() => set.mutate(!agent.away)}>
        {agent.away ? words.foot.amHere : words.foot.amAway}
      </button>
      {set.error ? <span role="alert"> ▲ {set.error.message}</span> : null}
      {set.data && agent.away ? ` ${words.foot.wentBack(set.data.back)}` : null}
    </p>
  )
}
