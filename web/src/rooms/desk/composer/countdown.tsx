import { useEffect, useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { now } from '../../../clock.ts'
import { useMe } from '../here.ts'

const secondsTo = (at: number | null): number => (at === null ? 0 : Math.max(0, Math.ceil((at - now()) / 1_000)))

/** The only thing on the desk that counts by the second. */
export function Countdown({ reply }: { reply: ReplyUnderWay }) {
  const me = useMe()
  const [left, setLeft] = useState(() => secondsTo(reply.at))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(reply.at)), 250)
    return () => clearInterval(timer)
  }, [reply.at])
  const what = reply.by === me.agent.name ? 'Goes out' : `${reply.by}’s reply goes out`
  return (
    <span className="figure">
      {what} to everyone {left > 0 ? `in ${left} s` : 'now'}
    </span>
  )
}
