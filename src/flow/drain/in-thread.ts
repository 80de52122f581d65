import type { NewMention } from '../../store/mentions.ts'
import { mentionOf, type Around } from './judge.ts'
import type { Learned } from './learn.ts'

/** The mentions among posts in the order of their time: a thread that one of them makes a case is listened to from then on. */
export function mentionsOf(posts: readonly Learned[], around: Around): NewMention[] {
  const opened = new Set<string>()
  const inThreadOfCase = (post: Learned) => opened.has(post.threadId) || around.inThreadOfCase(post)
  return posts.flatMap((post) => {
    const mention = mentionOf(post, { ...around, inThreadOfCase })
    if (mention?.triage.needsReply === 'yes' && !post.history) opened.add(post.threadId)
    return mention ?? []
  })
}
