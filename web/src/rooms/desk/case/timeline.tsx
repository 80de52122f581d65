import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { useNetworkName } from '../here.ts'
import { EventLine } from './event-line.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { Post } from './post.tsx'

const NEAR = 48

/** Everything that was said, oldest first, in one line of time. */
export function Timeline({ kase }: { kase: CasePage }) {
  const network = useNetworkName(kase.network)
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  // New words move the page only for somebody who reads at its end.
  useLayoutEffect(() => {
    if (atEnd.current) scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  })
  return (
    <div
      className="timeline"
      ref={scroller}
      role="region"
      aria-label={`What was said with ${shownName(kase.person.name, kase.person.handle)}`}
      tabIndex={0}
      onKeyDown={byPost}
      onScroll={({ currentTarget: at }) =>
        void (atEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < NEAR)
      }
    >
      <section className="leg" data-audience="public" aria-label={`Public, everyone on ${network}`}>
        <p className="leg-head">
          <b>Public</b> <span>everyone on {network}</span>
        </p>
        {kase.timeline.map((line) =>
          line.type === 'post' ? (
            <Post key={line.id} post={line} kase={kase} />
          ) : (
            <EventLine key={line.id} event={line} network={network} />
          ),
        )}
        {kase.underWay.map((reply) => (
          <article key={reply.id} className="post ours" data-under-way>
            <p className="who">
              <span>
                <b>
                  <bdi>{kase.replyAs}</bdi>
                </b>{' '}
                · <bdi>{reply.by}</bdi> · {reply.state === 'unknown' ? 'perhaps out' : 'not out yet'}
              </span>
            </p>
            <p className="said" dir="auto">
              {reply.text}
            </p>
          </article>
        ))}
      </section>
      <OutcomeLine kase={kase} />
    </div>
  )
}

/** Arrows go from post to post; the Tab key passes the timeline in one step and then through what can be pressed. */
function byPost(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const posts = [...event.currentTarget.querySelectorAll<HTMLElement>('.post')]
  const at = posts.findIndex((post) => post.contains(document.activeElement))
  const to = event.key === 'ArrowDown' ? at + 1 : at === -1 ? posts.length - 1 : at - 1
  const post = posts[to]
  if (!post) return
  event.preventDefault()
  post.focus()
}
