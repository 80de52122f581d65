import { useNow } from '../../../clock.ts'
import { useHearing } from '../../../live.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'

const STILL_NEW = 120_000

/** News waits at the edge until it is asked in. */
export function NewsStrip({ news, bring }: { news: string; bring: () => unknown }) {
  const { back, since } = useHearing()
  const now = useNow()
  if (news === '') return null
  const wereAway = back && now - since < STILL_NEW
  return (
    <button type="button" className="news" onClick={() => bring()}>
      {wereAway ? words.lists.back(news) : news} · <span className="underlined">{words.lists.bring}</span>{' '}
      <Key of="bring" />
    </button>
  )
}
