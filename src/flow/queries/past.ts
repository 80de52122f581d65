import { evaluate } from '../../domain/match/evaluate.ts'
import type { Query } from '../../domain/match/query.ts'
import { tell } from '../../store/feed.ts'
import { heardForNothing, wholePosts, type WholePost } from '../../store/heard.ts'
import { addMentions } from '../../store/mentions.ts'
import { knownPosts } from '../../store/posts.ts'
import type { Tx } from '../../store/scope.ts'
import { accounts } from '../../store/sources.ts'
import { ourJudge } from '../learn/our-judge.ts'
import { mentionOf } from '../drain/judge.ts'
import type { Learned } from '../drain/learn.ts'
import { searched } from './searched.ts'

const PAGE = 2_000

/** Posts of the past that a query matches become mentions with their judgement; nothing is owed. Gives how many. */
export async function becomeMentions(tx: Tx, query: Query): Promise<number> {
  let became = 0
  let after: string | null = null
  for (;;) {
    const page = await heardForNothing(tx, after, PAGE)
    const hits = page.filter((post) => evaluate(query, searched(post)) !== null).map(({ id }) => id)
    if (hits.length > 0) became += await judged(tx, query, await wholePosts(tx, hits))
    after = page.at(-1)?.id ?? null
    if (page.length < PAGE) return became
  }
}

async function judged(tx: Tx, query: Query, posts: readonly WholePost[]): Promise<number> {
  const ours = await accounts(tx)
  const judge = await ourJudge(tx)
  let became = 0
  for (const [network, those] of Map.groupBy(posts, (post) => post.network)) {
    const parentIds = those.flatMap(({ parentId }) => parentId ?? [])
    const parents = new Map((await knownPosts(tx, network, parentIds)).map((post) => [post.remoteId, post]))
    const around = {
      network,
      queries: [query],
      handles: ours.filter((one) => one.network === network).map(({ handle }) => handle.replace(/^@/, '')),
      parentOf: ({ parentId }: Learned) => parents.get(parentId ?? '') ?? null,
      inThreadOfCase: () => false,
      judge,
    }
    const mentions = those.flatMap(
      (post) => mentionOf({ ...post, accountId: null, partnerId: null, history: true }, around) ?? [],
    )
    await addMentions(tx, mentions)
    await tell(
      tx,
      mentions.map(({ postId }) => ({ noun: 'mention', id: postId })),
    )
    became += mentions.length
  }
  return became
}
