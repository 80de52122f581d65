import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { momentWords, timeOfDay } from '../../../../../src/domain/clock/when.ts'
import { api } from '../../../api.ts'
import { useNow, zone } from '../../../clock.ts'
import { useHearing } from '../../../live.ts'
import { Key } from '../../../parts/key.tsx'
import { There } from '../../../parts/there.tsx'
import { client } from '../../../queries.ts'
import { useMe } from '../here.ts'

/** The truth about the machine, and the ways out. */
export function Foot({ counts, showKeys }: { counts: Counts | undefined; showKeys: () => void }) {
  const me = useMe()
  return (
    <div className="foot">
      <Heard counts={counts} />
      {counts?.deaf.map(({ network, why, since }) => <Deaf key={network} network={network} why={why} since={since} />)}
      {me.rehearsal ? <There url={me.rehearsal}>Rehearsal</There> : null}
      <p className="dim">
        <bdi>{me.agent.name}</bdi> ·{' '}
        <button type="button" className="word" onClick={() => void leave()}>
          Sign out
        </button>
      </p>
      <p className="fine-pointer">
        <button type="button" className="word" onClick={showKeys}>
          All keys
        </button>{' '}
        <Key of="help" />
      </p>
    </div>
  )
}

async function leave(): Promise<void> {
  await api.signOut().catch(() => undefined)
  client.clear()
  location.assign('/sign-in')
}

function Heard({ counts }: { counts: Counts | undefined }) {
  const now = useNow()
  const { live, since } = useHearing()
  const loading = useSlow(useIsFetching() > 0)
  if (!live) return <p className="deaf">Reconnecting · list from {timeOfDay(since, zone)}</p>
  if (loading) return <p>Loading</p>
  if (!counts) return <p>&nbsp;</p>
  return <p>{counts.heardAt === null ? 'Live · nothing heard yet' : `Live · heard ${momentWords(counts.heardAt, now, zone)}`}</p>
}

function Deaf({ network, why, since }: Counts['deaf'][number]) {
  const now = useNow()
  const me = useMe()
  const name = me.networks.find((one) => one.network === network)?.name ?? network
  return (
    <p className="deaf">
      <b>{name} is deaf</b> since {momentWords(since, now, zone)}: {why}
    </p>
  )
}

/** True once something has taken longer than a blink. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), 150)
    return () => clearTimeout(timer)
  }, [busy])
  return busy && slow
}
