import { infiniteQueryOptions, MutationCache, QueryCache, queryOptions } from '@tanstack/react-query'
import type { FoundKind } from '../../src/contract/search.ts'
import type { StandingView } from '../../src/contract/case-work.ts'
import type { DecisionsQuery } from '../../src/contract/judge.ts'
import type { ViewName } from '../../src/contract/inbox.ts'
import { api, Refused } from './api.ts'
import { FreshClient } from './fresh-client.ts'

const signedOutListeners = new Set<(why: string) => void>()

/** Told why, whenever any request is answered with 401. */
export const onSignedOut = (listener: (why: string) => void): void => void signedOutListeners.add(listener)

export function noteError(error: unknown): void {
  if (error instanceof Refused && error.status === 401)
    for (const listener of signedOutListeners) listener(error.message)
}

// A refusal is an answer; only silence is worth a second try.
const retry = (failures: number, error: Error): boolean =>
  !(error instanceof Refused && error.status < 500) && failures < 2

export const client = new FreshClient({
  queryCache: new QueryCache({ onError: noteError }),
  mutationCache: new MutationCache({ onError: noteError }),
  defaultOptions: {
    queries: { retry, staleTime: 30_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

/** A list that is entered is asked for anew, however lately that was: it takes the order of now. */
const entered = { refetchOnMount: 'always' } as const

export const asks = {
  me: queryOptions({ queryKey: ['me'], queryFn: api.me, staleTime: Number.POSITIVE_INFINITY }),
  counts: queryOptions({ queryKey: ['counts'], queryFn: api.counts }),
  owed: (view: ViewName) =>
    infiniteQueryOptions({
      ...entered,
      queryKey: ['owed', view],
      queryFn: ({ pageParam }) => api.owed(view, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  quiet: infiniteQueryOptions({
    ...entered,
    queryKey: ['quiet'],
    queryFn: ({ pageParam }) => api.quiet(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  }),
  standing: (view: StandingView) =>
    infiniteQueryOptions({
      ...entered,
      queryKey: ['standing', view],
      queryFn: ({ pageParam }) => api.standing(view, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  search: (sought: { q: string; kind: FoundKind | null; order: string }) =>
    infiniteQueryOptions({
      queryKey: ['search', sought],
      queryFn: ({ pageParam, signal }) => api.search({ ...sought, ...pageParam }, signal),
      initialPageParam: null as { after: string; kind: FoundKind } | null,
      getNextPageParam: (last) => (last.ok && last.next !== null ? { after: last.next, kind: last.kind } : null),
      staleTime: 10_000,
    }),
  filtered: (by: string) =>
    infiniteQueryOptions({
      ...entered,
      queryKey: ['filtered', by],
      queryFn: async ({ pageParam }) => {
        const { owed, cases, next } = await api.filtered(by, pageParam)
        return { rows: [...owed, ...cases], next }
      },
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  filterCount: (by: string) =>
    queryOptions({ queryKey: ['view-counts', by], queryFn: () => api.filterCount(by), staleTime: 3_000 }),
  views: queryOptions({ queryKey: ['views'], queryFn: api.views }),
  viewCounts: queryOptions({ queryKey: ['view-counts'], queryFn: api.viewCounts, staleTime: 3_000 }),
  filterChoices: queryOptions({ queryKey: ['filter-choices'], queryFn: api.filterChoices, staleTime: 0 }),
  labels: queryOptions({ queryKey: ['labels'], queryFn: api.labels, staleTime: 0 }),
  agents: queryOptions({ queryKey: ['agents'], queryFn: api.agents, staleTime: 0 }),
  queries: queryOptions({ queryKey: ['queries'], queryFn: api.queries }),
  judge: queryOptions({ queryKey: ['judge'], queryFn: api.judge }),
  decisions: (query: DecisionsQuery) =>
    infiniteQueryOptions({
      queryKey: ['judge', 'decisions', query],
      queryFn: ({ pageParam }) => api.decisions(pageParam === null ? query : { ...query, after: pageParam }),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  writing: queryOptions({ queryKey: ['writing'], queryFn: api.writers }),
  notices: queryOptions({ queryKey: ['notices'], queryFn: api.notices, refetchInterval: 60_000 }),
  history: infiniteQueryOptions({
    queryKey: ['playbook', 'history'],
    queryFn: ({ pageParam }) => api.history(pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.more ? (last.versions.at(-1)?.version ?? null) : null),
  }),
  statuses: queryOptions({ queryKey: ['playbook', 'statuses'], queryFn: api.statuses }),
  playbook: queryOptions({ queryKey: ['playbook'], queryFn: api.playbook }),
  connections: queryOptions({ queryKey: ['connections'], queryFn: api.connections }),
  connectionEvents: (id: string) =>
    queryOptions({ queryKey: ['connections', id], queryFn: () => api.connectionEvents(id) }),
  people: (begins: string) =>
    infiniteQueryOptions({
      queryKey: ['people', begins],
      queryFn: ({ pageParam }) => api.people(begins, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  person: (id: string) => queryOptions({ queryKey: ['person', id], queryFn: () => api.person(id) }),
  personPosts: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['person', id, 'posts'],
      queryFn: ({ pageParam }) => api.personPosts(id, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    }),
  case: (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => api.case(id) }),
}

/** Something that is owed was made, kept or given up: what shows it is asked for again. */
export const owedChanged = (): Promise<unknown> =>
  Promise.all(
    ['case', 'owed', 'counts', 'notices', 'standing'].map((area) => client.invalidateQueries({ queryKey: [area] })),
  )
