import { Fragment, useLayoutEffect, useRef, type KeyboardEvent, type UIEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { useNetworkName } from '../here.ts'
import { EventLine } from './event-line.tsx'
import { now } from '../../../clock.ts'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'
import { isPublic, stretchesOf, type Line } from './legs.ts'
import { useNewSince } from './looked.ts'
import { NotOutYet } from './not-out-yet.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { Post } from './post.tsx'
import { PrivateLeg } from './private-leg.tsx'
import { NoteLine } from './work/note-line.tsx'
import type { Deeds } from './work/use-deeds.ts'
import { lastOfMine } from './work/use-undo.ts'

const NEAR = 48

/** Everything that was said, oldest first, in one line of time. */
export function Timeline({ kase, deeds, covered }: { kase: CasePage; deeds: Deeds; covered: boolean }) {
  const network = useNetworkName(kase.network)
  const fresh = useNewSince(kase)
  const { scroller, readOn, onScroll } = useReading(fresh?.id)
  const undoable = lastOfMine(kase)?.id
  const undo = (id: string, note: boolean) => ({
    take: () => deeds.mutate({ do: 'undo', id, note }),
    byKey: id === undoable,
  })
  const draw = (line: Line) =>
    line.id === fresh?.id ? (
      <Fragment key={line.id}>
        <p className="new-since" ref={readOn}>
          {words.kase.newSince(momentWords(fresh.since, now()))}
        </p>
        {drawn(line)}
      </Fragment>
    ) : (
      drawn(line)
    )
  const drawn = (line: Line) => {
    if (line.type === 'under way') return <NotOutYet key={line.id} reply={line.reply} as={kase.replyAs} />
    if (line.type === 'post') return <Post key={line.id} post={line} kase={kase} />
    if (line.type === 'note') return <NoteLine key={line.id} note={line} undo={undo(line.id, true)} />
    return <EventLine key={line.id} event={line} kase={kase} network={network} undo={undo(line.id, false)} />
  }
  return (
    // A part of the page that scrolls must be reachable without a pointer; its arrows only move the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="timeline"
      inert={covered}
      ref={scroller}
      aria-label={words.kase.said(shownName(kase.person.name, kase.person.handle))}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={byPost}
      onScroll={onScroll}
    >
      <div className="leg" data-audience={isPublic(kase) ? 'public' : 'none'}>
        {isPublic(kase) ? (
          <p className="leg-head">
            <b>{words.inPrivate.audience.public}</b> <span>{words.inPrivate.legPublic(network)}</span>
          </p>
        ) : null}
        {stretchesOf(kase).map(({ audience, lines }) =>
          audience === 'private' ? (
            <PrivateLeg key={lines[0]?.id ?? 'opened'} kase={kase}>
              {lines.map(draw)}
            </PrivateLeg>
          ) : (
            lines.map(draw)
          ),
        )}
      </div>
      <OutcomeLine kase={kase} />
    </section>
  )
}

/** Where one reads: at the end, or where it is new for whoever was here before. */
function useReading(freshId: string | undefined) {
  const scroller = useRef<HTMLElement>(null)
  const readOn = useRef<HTMLParagraphElement>(null)
  const atEnd = useRef(true)
  // New words move the page only for somebody who reads at its end.
  useLayoutEffect(() => {
    if (atEnd.current) scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  })
  useLayoutEffect(() => {
    const [from, all] = [readOn.current, scroller.current]
    if (freshId !== undefined && from && all)
      all.scrollBy({ top: from.getBoundingClientRect().top - all.getBoundingClientRect().top })
  }, [freshId])
  const onScroll = ({ currentTarget: at }: UIEvent<HTMLElement>) =>
    void (atEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < NEAR)
  return { scroller, readOn, onScroll }
}

/** Arrows go from post to post; the Tab key passes the timeline in one step and then through what can be pressed. */
function byPost(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const posts = [...event.currentTarget.querySelectorAll<HTMLElement>('.post')]
  const at = posts.findIndex((post) => post.contains(document.activeElement))
  const to = event.key === 'ArrowDown' ? at + 1 : at === -1 ? posts.length - 1 : at - 1
  const post = posts[to]
  if (!post) return
  event.preventDefault()
  post.focus()
}
