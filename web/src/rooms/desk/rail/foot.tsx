import { useIsFetching, useMutation } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { Go } from '../../../parts/go.tsx'
import { openPalette } from '../palette/palette-open.ts'
import { api } from '../../../api.ts'
import { useNow } from '../../../clock.ts'
import { useHearing } from '../../../live.ts'
import { Key } from '../../../parts/key.tsx'
import { keepLanguage } from '../../../keep-settings.ts'
import { OtherLanguage } from '../../../parts/other-language.tsx'
import { There } from '../../../parts/there.tsx'
import { useLasting } from '../../../parts/use-lasting.ts'
import { client } from '../../../queries.ts'
import { useMe } from '../here.ts'
import { Away } from './away.tsx'
import { Notices } from './notices.tsx'
import { momentWords, timeOfDay } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** What takes less than this is not worth a word. */
const BLINK = 150

interface Props {
  readonly counts: Counts | undefined
  readonly showKeys: () => void
  readonly onGo?: (() => void) | undefined
}

/** The truth about the machine, and the ways out. */
export function Foot({ counts, showKeys, onGo }: Props) {
  const me = useMe()
  return (
    <>
      <div className="foot">
        <Notices />
        {counts?.deaf.map(({ network, why, since }) => (
          <Deaf key={network} network={network} why={why} since={since} />
        ))}
        {me.rehearsal ? <There url={me.rehearsal}>{words.foot.rehearsal}</There> : null}
        <Away />
        <Mine onGo={onGo} />
        <p>
          <OtherLanguage choose={keepLanguage} />
        </p>
      </div>
      <Stays counts={counts} showKeys={showKeys} onGo={onGo} />
    </>
  )
}

/** What is never scrolled away: what was heard, and the ways to everything. */
function Stays({ counts, showKeys, onGo }: Props) {
  return (
    <div className="foot stays">
      <Heard counts={counts} />
      <p>
        <Go href="/search" onClick={onGo}>
          {words.search.title}
        </Go>{' '}
        <Key of="search" />
        <span className="fine-pointer">
          {' · '}
          <button
            type="button"
            className="word"
            onClick={() => {
              onGo?.()
              openPalette()
            }}
          >
            {words.palette.all}
          </button>{' '}
          <Key of="palette" />
        </span>
      </p>
      <p className="fine-pointer">
        <button type="button" className="word" onClick={showKeys}>
          {words.keyPage.title}
        </button>{' '}
        <Key of="help" />
      </p>
    </div>
  )
}

/** Who sits here, and the way out. Says so where that failed: a page that only looks signed out leaves the session to whoever comes next. */
function Mine({ onGo }: Pick<Props, 'onGo'>) {
  const me = useMe()
  const { pathname } = useLocation()
  const leave = useMutation({
    mutationFn: api.signOut,
    onSuccess: () => {
      client.clear()
      location.assign('/sign-in')
    },
  })
  return (
    <>
      <p className="dim">
        <bdi>{me.agent.name}</bdi> ·{' '}
        <Go href="/settings" aria-current={pathname === '/settings' ? 'page' : undefined} onClick={onGo}>
          {words.access.settings}
        </Go>{' '}
        <Key of="settings" /> ·{' '}
        <button type="button" className="word" onClick={() => leave.mutate()}>
          {words.foot.signOut}
        </button>
      </p>
      {leave.error ? <p role="alert">▲ {words.foot.stillIn}</p> : null}
    </>
  )
}

function Heard({ counts }: { counts: Counts | undefined }) {
  const now = useNow()
  const { live, since } = useHearing()
  const loading = useLasting(useIsFetching() > 0, BLINK)
  if (!live) return <p className="deaf">{words.foot.reconnecting(timeOfDay(since))}</p>
  if (loading) return <p>{words.foot.loading}</p>
  if (!counts) return <p>{'\u00a0'}</p>
  return <p>{counts.heardAt === null ? words.foot.nothingHeard : words.foot.heard(momentWords(counts.heardAt, now))}</p>
}

function Deaf({ network, why, since }: Counts['deaf'][number]) {
  const now = useNow()
  const me = useMe()
  const name = me.networks.find((one) => one.network === network)?.name ?? network
  return (
    <p className="deaf">
      <b>{words.foot.deaf(name)}</b> {words.foot.deafSince(momentWords(since, now), why)}
    </p>
  )
}
