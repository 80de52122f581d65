import { useState } from 'react'
import type { CasePage, TimelinePost } from '../../../../../src/contract/case-page.ts'
import type { Seen } from '../../../../../src/contract/private.ts'

/** What happened on the case since the writer last looked. */
export type News =
  | { readonly what: 'answered'; readonly id: string; readonly by: string }
  | { readonly what: 'wrote' | 'edited' | 'deleted'; readonly post: TimelinePost }

/** What the writer has on the screen. While somebody writes, what is newer waits to be read. */
export function useSeen(kase: CasePage, writing: boolean) {
  const [seen, setSeen] = useState(kase.seen)
  const shown = writing ? seen : kase.seen
  if (!same(shown, seen)) setSeen(shown)
  return { seen: shown, news: newsIn(kase, shown), look: () => setSeen(kase.seen) }
}

const same = (a: Seen, b: Seen): boolean => a.ours === b.ours && a.theirs === b.theirs && a.changed === b.changed

/** The first thing that is new, as the desk would hold a reply for it. */
function newsIn(kase: CasePage, seen: Seen): News | null {
  const { ours, theirs, changed } = kase.seen
  const posts = kase.timeline.filter((line): line is TimelinePost => line.type === 'post')
  if (ours !== null && ours !== seen.ours) {
    const reply = kase.underWay.find(({ id }) => id === ours)
    const post = posts.find(({ id }) => id === ours)
    // The reply that was seen on its way stands by now: that is no news.
    if (post?.replyId && post.replyId === seen.ours) return null
    if (reply ?? post) return { what: 'answered', id: ours, by: reply?.by ?? post?.agent ?? post?.name ?? '' }
  }
  const at = (id: string | null) => posts.findIndex((post) => post.id === id)
  if (theirs !== null && theirs !== seen.theirs && at(theirs) > at(seen.theirs))
    return { what: 'wrote', post: posts[at(theirs)]! }
  if (changed === null || changed <= (seen.changed ?? 0)) return null
  const deleted = posts.find((post) => post.theirs && post.deletedAt === changed)
  if (deleted) return { what: 'deleted', post: deleted }
  const edited = posts.find((post) => post.theirs && post.edited?.at === changed)
  return edited ? { what: 'edited', post: edited } : null
}
