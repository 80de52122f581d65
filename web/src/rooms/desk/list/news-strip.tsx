import { useNow } from '../../../clock.ts'
import { useHearing } from '../../../live.ts'
import { Key } from '../../../parts/key.tsx'

const STILL_NEW = 120_000

/** News waits at the edge until it is asked in. */
export function NewsStrip({ news, bring }: { news: string; bring: () => unknown }) {
  const { back, since } = useHearing()
  const now = useNow()
  if (news === '') return null
  const wereAway = back && now - since < STILL_NEW
  return (
    <button type="button" className="news" onClick={() => bring()}>
      {wereAway ? `Back. ${news} while you were away` : news} · <span className="underlined">bring up to date</span>{' '}
      <Key of="bring" />
    </button>
  )
}
