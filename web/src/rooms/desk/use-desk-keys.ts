import { useRouter } from '@tanstack/react-router'
import { useKey } from '../../keys.ts'
import { openHelp } from './help-open.ts'
import { useHere } from './here.ts'
import { wantListFocus } from './list/places.ts'
import { nextPane } from './next-pane.ts'

/** Keys that work wherever one is in the desk. */
export function useDeskKeys(): void {
  const here = useHere()
  const router = useRouter()
  const goTo = (view: Parameters<typeof here.goTo>[0]) => () => {
    wantListFocus(view)
    here.goTo(view)
  }
  useKey('mine', goTo('mine'))
  useKey('nobody', goTo('nobody'))
  useKey('everyone', goTo('everyone'))
  useKey('praise', goTo('praise'))
  useKey('quiet', goTo('quiet'))
  useKey('waiting', goTo('waiting'))
  useKey('later', goTo('later'))
  useKey('resolved', goTo('resolved'))
  useKey('judge', () => router.history.push('/judge'))
  useKey('playbook', () => router.history.push('/playbook'))
  useKey('queries', () => router.history.push('/queries'))
  useKey('connections', () => router.history.push('/connections'))
  useKey('people', () => router.history.push('/people'))
  useKey('search', () => router.history.push('/search'))
  useKey('team', () => router.history.push('/team'))
  useKey('settings', () => router.history.push('/settings'))
  useKey('help', openHelp)
  useKey('pane', nextPane)
  // The browser opens a focused link with Enter by itself; o is the same.
  useKey('open', () => {
    const link = document.activeElement
    if (!(link instanceof HTMLAnchorElement) || link.dataset['row'] === undefined) return false
    return link.click()
  })
}
