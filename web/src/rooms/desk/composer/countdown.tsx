import { useEffect, useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { now } from '../../../clock.ts'
import { useMe } from '../here.ts'
import { words } from '../../../words.ts'

const secondsTo = (at: number | null): number => (at === null ? 0 : Math.max(0, Math.ceil((at - now()) / 1_000)))

/** The only thing on the desk that counts by the second. */
export function Countdown({ reply }: { reply: ReplyUnderWay }) {
  const me = useMe()
  const [left, setLeft] = useState(() => secondsTo(reply.at))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(reply.at)), 250)
    return () => clearInterval(timer)
  }, [reply.at])
  return <span className="figure">{words.underWay.goes(reply.by === me.agent.name ? null : reply.by, left)}</span>
}
