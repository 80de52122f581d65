import { useNavigate, useParams } from '@tanstack/react-router'
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
  readonly inView: boolean
  goTo(view: View): void
  toPlaybook(): void
  open(caseId: string): void
  back(): void
}

export function useHere(): Here {
  const params = useParams({ strict: false })
  const navigate = useNavigate()
  const view = params.view !== undefined && isView(params.view) ? params.view : 'mine'
  return {
    view,
    inView: params.view !== undefined,
    caseId: params.caseId ?? null,
    toPlaybook: () => void navigate({ to: '/playbook' }),
    goTo: (to) => void navigate({ to: '/$view', params: { view: to } }),
    open: (caseId) => void navigate({ to: '/$view/$caseId', params: { view, caseId } }),
    back: () => void navigate({ to: '/$view', params: { view } }),
  }
}

export const viewPath = (view: View): string => `/${view}`
export const casePath = (view: View, caseId: string): string => `/${view}/${encodeURIComponent(caseId)}`
