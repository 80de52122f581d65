import { useEffect, useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { now } from '../../../clock.ts'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'

const secondsTo = (at: number | null): number => (at === null ? 0 : Math.max(0, Math.ceil((at - now()) / 1_000)))

/** The only thing on the desk that counts by the second. */
export function Countdown({ reply, to }: { reply: ReplyUnderWay; to: string }) {
  const me = useMe()
  const [left, setLeft] = useState(() => secondsTo(reply.at))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(reply.at)), 250)
    return () => clearInterval(timer)
  }, [reply.at])
  const by = reply.by === me.agent.name ? null : reply.by
  return <span className="figure">{words.inPrivate.goes(by, reply.audience, to, left)}</span>
}
