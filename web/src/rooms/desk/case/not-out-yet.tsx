import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { words } from '../../../words.ts'

/** A reply of ours that nobody can read yet, at the end of what was said. */
export function NotOutYet({ reply, as }: { reply: ReplyUnderWay; as: string }) {
  return (
    <article className="post ours" data-under-way data-post={reply.id} tabIndex={-1}>
      <p className="who">
        <span>
          <b>
            <bdi>{as}</bdi>
          </b>{' '}
          · <bdi>{reply.by}</bdi> · {reply.state === 'unknown' ? words.kase.perhapsOut : words.kase.notOut}
        </span>
      </p>
      <p className="said" dir="auto">
        {reply.text}
      </p>
    </article>
  )
}
