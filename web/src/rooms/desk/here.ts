import { useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import type { Me } from '../../../../src/contract/session.ts'
import { isView, type View } from './views.ts'

/** Who sits at the desk. */
export const MeHere = createContext<Me | null>(null)

export function useMe(): Me {
  const me = useContext(MeHere)
  if (me === null) throw new Error('The desk is drawn only for somebody who is signed in.')
  return me
}

/** The word that people read for a network. */
export const useNetworkName = (network: string): string =>
  useMe().networks.find((one) => one.network === network)?.name ?? network

export interface Here {
  readonly view: View
  readonly caseId: string | null
  /** False on a page that is no view. */
  goTo(view: View): void
  open(caseId: string): void
  back(): void
}

/** The view that is open, or null on pages that are none: brand queries. */
export function useOpenView(): View | null {
  const { view } = useParams({ strict: false })
  return view !== undefined && isView(view) ? view : null
}

/** What the search looks for, as its address has it; null where one is not in the search. */
function useSearchHere(): string | null {
  return useLocation({ select: ({ pathname, searchStr }) => (/^\/search(?:\/|$)/.test(pathname) ? searchStr : null) })
}

export function useHere(): Here {
  const params = useParams({ strict: false })
  const navigate = useNavigate()
  const { history } = useRouter()
  const searched = useSearchHere()
  const view = params.view !== undefined && isView(params.view) ? params.view : 'mine'
  return {
    view,
    caseId: params.caseId ?? null,
    goTo: (to) => void navigate({ to: '/$view', params: { view: to } }),
    open: (caseId) =>
      searched === null
        ? void navigate({ to: '/$view/$caseId', params: { view, caseId } })
        : history.push(`/search/${encodeURIComponent(caseId)}${searched}`),
    back: () =>
      searched === null ? void navigate({ to: '/$view', params: { view } }) : history.push(`/search${searched}`),
  }
}

export const viewPath = (view: View): string => `/${view}`
export const casePath = (view: View, caseId: string): string => `/${view}/${encodeURIComponent(caseId)}`
