import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PlaybookPage } from '../../../../src/contract/playbook.ts'
import { Refused } from '../../api.ts'
import { useKey } from '../../keys.ts'
import { listenLive } from '../../live.ts'
import { fill } from '../../parts/fill.tsx'
import { CanChange } from '../../parts/can-change.tsx'
import { Go } from '../../parts/go.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from '../desk/all-keys.tsx'
import { openHelp } from '../desk/help-open.ts'
import { useMe, viewPath } from '../desk/here.ts'
import { Rail } from '../desk/rail/rail.tsx'
import { SignedIn } from '../desk/signed-in.tsx'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
import { MayChange } from './bracket.tsx'
import { History } from './history.tsx'
import { Hours } from './hours.tsx'
import { OtherPromises, WhoHears } from './other-promises.tsx'
import { Plans } from './plans.tsx'
import { Promises } from './promises.tsx'
import { Solvers } from './solvers.tsx'
import { Statuses } from './statuses.tsx'
import { usePlaybook } from './use-playbook.ts'
import { words } from '../../words.ts'
import { ReadBefore, WhereWeTalk } from './where-we-talk.tsx'

/** The company's choices, read as promises. */
export function PlaybookRoom() {
  return (
    <SignedIn>
      <Frame />
    </SignedIn>
  )
}

function Frame() {
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  const page = useQuery({ ...asks.playbook, refetchOnWindowFocus: false })
  useEffect(listenLive, [])
  useEffect(() => {
    document.title = words.parts.title(words.playbook.title)
  }, [])
  const navigate = useNavigate()
  useDeskKeys()
  useKey('back', () => void navigate({ to: '/' }))
  const wide = screen === 'three' || screen === 'four'
  return (
    <div className="desk room" data-screen={screen}>
      <a className="skip" href="#playbook">
        {words.playbook.skip}
      </a>
      <div className="panes">
        {wide ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        <main className="playbook" id="playbook" data-pane tabIndex={-1} aria-busy={page.isPending}>
          {wide ? null : <BackHome />}
          {page.data ? <Page key={page.data.version} page={page.data} /> : null}
          {page.error && !page.data ? (
            <Sentence text={page.error instanceof Refused ? page.error.message : words.playbook.away} />
          ) : null}
        </main>
      </div>
      <AllKeys />
    </div>
  )
}

function BackHome() {
  const { home } = useMe()
  return (
    <p>
      <Go href={viewPath(home)}>{words.parts.backToOwed}</Go>
    </p>
  )
}

function Page({ page }: { page: PlaybookPage }) {
  const book = usePlaybook(page)
  const { body, change, tried, save } = book
  const problems = tried?.problems ?? {}
  const running = tried?.effect?.running
  return (
    <MayChange value={page.may}>
      <header className="room-head">
        <h1 tabIndex={-1}>{words.playbook.title}</h1>
        <p className="dim small">
          <Changed page={page} />
        </p>
      </header>
      <Promises body={body} change={change} tried={tried} />
      <Hours body={body} change={change} problems={problems} />
      <OtherPromises body={body} change={change} problems={problems} />
      <WhoHears body={body} change={change} problems={problems} />
      <WhereWeTalk body={body} change={change} />
      <ReadBefore body={body} change={change} />
      <Plans body={body} change={change} team={page.team} />
      <Solvers body={body} change={change} page={page} problems={problems} />
      <Statuses />
      <footer className="save">
        <p>
          {running === undefined
            ? null
            : running === 1
              ? words.playbook.oneClock
              : fill(words.playbook.clocks, { many: <span className="figure">{running}</span> })}
        </p>
        {page.may ? (
          <Button loading={save.isPending} disabled={book.wrong || !book.changed} onClick={() => save.mutate()}>
            {words.playbook.save}
          </Button>
        ) : (
          <CanChange />
        )}
        {save.error ? <p role="alert">▲ {save.error.message}</p> : null}
      </footer>
    </MayChange>
  )
}

/** `changed 2 May by Alex · see what` */
function Changed({ page }: { page: PlaybookPage }) {
  const [shown, setShown] = useState(false)
  if (page.changedAt === null) return words.playbook.unchanged
  return (
    <>
      {fill(words.playbook.changed, { at: <Moment at={page.changedAt} />, who: <bdi>{page.changedBy}</bdi> })} ·{' '}
      <button type="button" className="word" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {words.changes.see}
      </button>
      {shown ? <History page={page} close={() => setShown(false)} /> : null}
    </>
  )
}
