import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlaybookPage } from '../../../../src/contract/playbook.ts'
import { Refused } from '../../api.ts'
import { useKey } from '../../keys.ts'
import { fill } from '../../parts/fill.tsx'
import { CanChange } from '../../parts/can-change.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { staysInSight } from '../../parts/stays-in-sight.ts'
import { asks } from '../../queries.ts'
import { Room } from '../desk/room.tsx'
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
export const PlaybookRoom = () => (
  <Room id="playbook" skip={words.playbook.skip} title={words.playbook.title}>
    <Inside />
  </Room>
)

function Inside() {
  const page = useQuery({ ...asks.playbook, refetchOnWindowFocus: false })
  const navigate = useNavigate()
  useKey('back', () => void navigate({ to: '/' }))
  if (page.data) return <Page key={page.data.version} page={page.data} />
  if (!page.error) return null
  return <Sentence text={page.error instanceof Refused ? page.error.message : words.playbook.away} />
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
      <footer className="save" ref={staysInSight}>
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
