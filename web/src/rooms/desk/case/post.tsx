import { useId, useState } from 'react'
import type { CasePage, TimelinePost } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { fill } from '../../../parts/fill.tsx'
import { atHandle } from '../../../parts/handle.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Name } from '../../../parts/name.tsx'
import { There } from '../../../parts/there.tsx'
import { words } from '../../../words.ts'
import { WordsOf } from '../../../parts/words-of.tsx'
import { Reworded } from './reworded.tsx'

/** One post of the thread, theirs or ours. */
export function Post({ post, kase }: { post: TimelinePost; kase: CasePage }) {
  const id = useId()
  const stands = post.ours && post.url !== null && post.deletedAt === null
  return (
    <article className={post.ours ? 'post ours' : 'post'} tabIndex={-1} aria-labelledby={id} data-post={post.id}>
      <p className="who">
        <span id={id}>
          <b>
            <Name name={post.name} handle={post.handle} />
          </b>
          {post.agent ? (
            <>
              {' · '}
              <bdi>{post.agent}</bdi>
              {post.changed ? `, ${words.approval.changed(post.changed.by)}` : null}
            </>
          ) : null}
          {!post.ours && !post.theirs ? (
            <>
              {' '}
              <bdi>{atHandle(post.handle)}</bdi>
            </>
          ) : null}
          {post.audience === 'private' ? <span className="unseen"> {words.inPrivate.postInPrivate}</span> : null}
          {stands ? null : (
            <>
              {' '}
              <Moment at={post.at} />
            </>
          )}
        </span>
        <Where post={post} kase={kase} />
      </p>
      {post.deletedAt === null ? (
        <WordsOf text={post.text} language={post.language} />
      ) : (
        <p className="dim">
          {fill(post.ours ? words.kase.replyDeleted : words.kase.postDeleted, {
            name: <Name name={post.name} handle={post.handle} />,
            at: <Moment at={post.deletedAt} />,
          })}
        </p>
      )}
      {post.changed && post.agent && post.deletedAt === null ? (
        <Reworded changed={post.changed} writer={post.agent} language={post.language} />
      ) : null}
      {post.edited && post.deletedAt === null ? <Edited edited={post.edited} language={post.language} /> : null}
    </article>
  )
}

function Where({ post, kase }: { post: TimelinePost; kase: CasePage }) {
  if (post.deletedAt !== null || !post.url) return null
  if (!post.ours) {
    return (
      <There url={post.url} className="there">
        {words.parts.openThere}
      </There>
    )
  }
  return (
    <There url={post.url} className="there">
      {fill(words.kase.stands, {
        name: <bdi>{shownName(kase.person.name, kase.person.handle)}</bdi>,
        at: <Moment at={post.at} />,
      })}
    </There>
  )
}

function Edited({ edited, language }: { edited: NonNullable<TimelinePost['edited']>; language: string | null }) {
  const [both, setBoth] = useState(false)
  return (
    <div className="edited">
      <p className="dim small">
        {fill(words.kase.edited, { at: <Moment at={edited.at} /> })}{' '}
        <button type="button" className="word" aria-expanded={both} onClick={() => setBoth(!both)}>
          {words.kase.seeBoth}
        </button>
      </p>
      {both ? (
        <div className="before">
          <p className="dim small">{words.kase.before}</p>
          <WordsOf text={edited.before} language={language} />
        </div>
      ) : null}
    </div>
  )
}
