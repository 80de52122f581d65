import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { JudgePage } from '../../../../src/contract/judge.ts'
import { Refused } from '../../api.ts'
import { listenLive } from '../../live.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from '../desk/all-keys.tsx'
import { BottomBar } from '../desk/bottom-bar.tsx'
import { SignedIn } from '../desk/signed-in.tsx'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
import { openHelp } from '../desk/help-open.ts'
import { Rail } from '../desk/rail/rail.tsx'
import { ViewsDrawer } from '../desk/rail/views-drawer.tsx'
import { Decisions } from './decisions.tsx'
import { HowGood } from './how-good.tsx'
import { HowItDecides } from './how-it-decides.tsx'
import { asQuery } from './search.ts'
import { words } from '../../words.ts'

/** How good the judge is here, and on how many. */
export const Judge = () => (
  <SignedIn>
    <Room />
  </SignedIn>
)

function Room() {
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  const judge = useQuery(asks.judge)
  const heading = useRef<HTMLHeadingElement>(null)
  const wide = screen === 'three' || screen === 'four'
  useEffect(listenLive, [])
  useDeskKeys()
  useEffect(() => {
    document.title = words.parts.title(words.judge.title)
    heading.current?.focus()
  }, [])
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href="#judge">
        {words.judge.skip}
      </a>
      <div className="panes" data-room>
        {wide ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        <main className="judge" id="judge" data-pane tabIndex={-1}>
          {screen === 'two' ? <ViewsDrawer /> : null}
          <h1 ref={heading} tabIndex={-1}>
            {words.judge.title}
          </h1>
          {judge.error ? (
            <Sentence text={judge.error instanceof Refused ? judge.error.message : words.judge.away} />
          ) : null}
          {judge.data ? <Known page={judge.data} /> : null}
        </main>
      </div>
      {screen === 'one' ? <BottomBar counts={counts.data} /> : null}
      <AllKeys />
    </div>
  )
}

function Known({ page }: { page: JudgePage }) {
  const opened = asQuery(useSearch({ from: '/judge' }))
  return (
    <>
      {opened ? <Decisions key={JSON.stringify(opened)} query={opened} /> : null}
      <HowGood page={page} />
      <HowItDecides page={page} />
    </>
  )
}
