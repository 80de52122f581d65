import { mayRead, type State } from './state.ts'
import type { Post, StreamEvent } from './types.ts'
import { faults } from './faults.ts'
import { faultNames } from './types.ts'

/** Only what is public has an address. */
const urlOf = (prefix: string, { id, to }: { id: string; to?: string }): string | null =>
  to === undefined ? `${prefix}/#post-${id}` : null

/** A post as the API gives it. */
export const showPost = (prefix: string, post: Post): object => ({ ...post, url: urlOf(prefix, post) })
export const showEvent = (prefix: string, event: StreamEvent): object => ({ ...event, url: urlOf(prefix, event) })

const SHOWN_THREADS = 60

/** Everything that the page shows: newest thread first, each thread as it grew. */
export function timeline(state: State): object {
  const threads = [...state.threads.values()]
    .map((ids) => ids.flatMap((id) => state.posts.get(id) ?? []))
    .filter((posts) => posts.every(({ to }) => to === undefined))
  const newest = threads.toSorted((a, b) => began(b).localeCompare(began(a)))
  const ours = new Set([...state.accounts.values()].map(({ author }) => author.id))
  const show = (post: Post): object => ({
    ...post,
    byCompany: ours.has(post.author.id),
    whys: state.whys.get(post.id) ?? [],
  })
  return {
    version: state.version,
    companies: [...state.accounts.values()].map(({ author: { handle, name } }) => ({ handle, name })),
    people: [...state.people.values()].map(({ handle, name }) => ({ handle, name })),
    threads: newest.slice(0, SHOWN_THREADS).map((posts) => ({ posts: posts.map(show) })),
    hidden: Math.max(0, newest.length - SHOWN_THREADS),
    faults: faultList(state),
  }
}

/** What is private and may be read by `reader`, oldest first. */
export const mailbox = (state: State, prefix: string, reader: string, head: number): object[] =>
  [...state.posts.values()]
    .filter((post) => post.to !== undefined && mayRead(post, reader) && (state.places.get(post.id) ?? 0) <= head)
    .map((post) => ({ ...showPost(prefix, post), whys: state.whys.get(post.id) ?? [] }))

export const faultList = (state: State): object[] =>
  faultNames.map((fault) => ({
    fault,
    words: faults[fault].words,
    armed: state.armed.get(fault)?.times ?? 0,
    seconds: state.armed.get(fault)?.seconds ?? faults[fault].lasts,
  }))

const began = (posts: readonly Post[]): string => posts[0]?.createdAt ?? ''
