import { useEffect, useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { UNTIL_PRESSED } from '../../../../../src/domain/team/my-settings.ts'
import { now } from '../../../clock.ts'
import { words } from '../../../words.ts'

const secondsTo = (at: number | null): number => (at === null ? 0 : Math.max(0, Math.ceil((at - now()) / 1_000)))

interface Props {
  readonly reply: ReplyUnderWay
  readonly to: string
  /** It cannot go before another that waits for a press. */
  readonly behind: boolean
}

/** The only thing on the desk that counts by the second. */
export function Countdown({ reply, to, behind }: Props) {
  const [left, setLeft] = useState(() => secondsTo(reply.at))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(reply.at)), 250)
    return () => clearInterval(timer)
  }, [reply.at])
  const by = reply.mine ? null : reply.by
  if (reply.at === UNTIL_PRESSED) return <span>{words.settings.goesPressed(by, reply.audience, to)}</span>
  if (behind) return <span>{words.settings.goesAfter(reply.audience, to)}</span>
  return <span className="figure">{words.inPrivate.goes(by, reply.audience, to, left)}</span>
}
