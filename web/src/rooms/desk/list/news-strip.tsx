import { Key } from '../../../parts/key.tsx'

/** News waits at the edge until it is asked in. */
export function NewsStrip({ news, bring }: { news: string; bring: () => unknown }) {
  if (news === '') return null
  return (
    <button type="button" className="news" onClick={() => bring()}>
      {news} · <span className="underlined">bring up to date</span> <Key of="bring" />
    </button>
  )
}
