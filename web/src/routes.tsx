import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  redirect,
} from '@tanstack/react-router'
import { Refused } from './api.ts'
import { Broken } from './broken.tsx'
import { asks, client, onSignedOut } from './queries.ts'
import { Desk } from './rooms/desk/desk.tsx'
import { homeOf, isView } from './rooms/desk/views.ts'
import { readSearch } from './rooms/judge/search.ts'
import { lastSought, readSought, rememberOrigin, said, type Sought } from './rooms/search/place.ts'
import { rememberWhere } from './rooms/sign-in/way-back.ts'
import { askToSignIn } from './signed-out.ts'
import { words } from './words.ts'

const root = createRootRoute({
  notFoundComponent: () => <Navigate to="/" replace />,
})

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first/$token',
  component: lazyRouteComponent(() => import('./rooms/first-run/first-run.tsx'), 'FirstRun'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./rooms/sign-in/sign-in.tsx'), 'SignIn'),
})
const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('./rooms/sign-in/join.tsx'), 'Join'),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('./rooms/sign-in/reset.tsx'), 'Reset'),
})
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const me = await client.ensureQueryData(asks.me).catch((error: unknown) => error)
    if (me instanceof Refused && me.status === 401) throw redirect({ to: '/sign-in', replace: true })
    throw redirect({ to: '/$view', params: { view: homeOf(client.getQueryData(asks.me.queryKey)) }, replace: true })
  },
})

const judge = createRoute({
  getParentRoute: () => root,
  path: '/judge',
  component: lazyRouteComponent(() => import('./rooms/judge/judge.tsx'), 'Judge'),
  validateSearch: readSearch,
})
const playbook = createRoute({
  getParentRoute: () => root,
  path: '/playbook',
  component: lazyRouteComponent(() => import('./rooms/playbook/playbook.tsx'), 'PlaybookRoom'),
})

// One component for a view and for a case in it, so that opening a case never draws the list anew.
const view = createRoute({
  getParentRoute: () => root,
  path: '/$view',
  component: Desk,
  beforeLoad: ({ params }) => {
    if (!isView(params.view)) throw redirect({ to: '/', replace: true })
  },
})
const opened = createRoute({ getParentRoute: () => view, path: '/$caseId', component: () => null })

const queries = createRoute({
  getParentRoute: () => root,
  path: '/queries',
  component: lazyRouteComponent(() => import('./rooms/queries/queries-room.tsx'), 'QueriesRoom'),
})
const query = createRoute({ getParentRoute: () => queries, path: '/$queryId', component: () => null })

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('./rooms/people/people-room.tsx'), 'PeopleRoom'),
})
const connections = createRoute({
  getParentRoute: () => root,
  path: '/connections',
  component: lazyRouteComponent(() => import('./rooms/connections/connections-room.tsx'), 'ConnectionsRoom'),
})
const person = createRoute({ getParentRoute: () => people, path: '/$personId', component: () => null })

// One component for what was found and for a case that was opened from it.
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(() => import('./rooms/search/search-room.tsx'), 'SearchRoom'),
  validateSearch: readSought,
  beforeLoad: ({ cause, search: sought, location }) => {
    const before = router.state.resolvedLocation
    if (cause === 'enter' && before) rememberOrigin(before.href)
    const last: Sought | null = sought.q === undefined ? lastSought() : null
    if (last && location.pathname === '/search') throw redirect({ to: '/search', search: said(last), replace: true })
  },
})
const searched = createRoute({ getParentRoute: () => search, path: '/$caseId', component: () => null })
const team = createRoute({
  getParentRoute: () => root,
  path: '/team',
  component: lazyRouteComponent(() => import('./rooms/team/team-room.tsx'), 'TeamRoom'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./rooms/settings/settings-room.tsx'), 'SettingsRoom'),
})

export const router = createRouter({
  defaultErrorComponent: Broken,
  routeTree: root.addChildren([
    firstRun,
    signIn,
    join,
    reset,
    home,
    judge,
    playbook,
    queries.addChildren([query]),
    connections,
    people.addChildren([person]),
    search.addChildren([searched]),
    team,
    settings,
    view.addChildren([opened]),
  ]),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function toSignIn(why: string): void {
  const { pathname } = router.state.location
  // After a reload nobody is known here; that a session ended is, where the desk says more than that there is none.
  const wasIn = client.getQueryData(asks.me.queryKey) !== undefined || why !== words.problems['signed-out']()
  rememberWhere(pathname, wasIn, why)
  client.removeQueries({ queryKey: ['me'] })
  void router.navigate({ to: '/sign-in' })
}

onSignedOut((why) => {
  const { pathname } = router.state.location
  if (pathname === '/sign-in' || /^\/(first|join|reset)\//.test(pathname)) return
  // Whoever is in the middle of a word goes on with it: the page says so, and waits for them.
  if (document.activeElement instanceof HTMLTextAreaElement) askToSignIn(() => toSignIn(why))
  else toSignIn(why)
})
