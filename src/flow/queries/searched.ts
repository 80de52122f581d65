import type { Searched } from '../../domain/match/query.ts'
import { judge } from '../../domain/triage/judge.ts'

/**
 * A post as a query looks at it. Where the network does not say the language, ours is guessed, and only for a query
 * that asks: most never do.
 */
export function searched(post: { text: string; language: string | null; handle: string; network: string }): Searched {
  let guessed: string | null = null
  return {
    text: post.text,
    from: post.handle,
    network: post.network,
    get language() {
      if (post.language !== null && post.language !== 'und') return post.language
      guessed ??= judge({ text: post.text, language: null, audience: null, addressed: false }).language
      return guessed === 'und' ? null : guessed
    },
  }
}
