import type { Role } from '../playbook/route.ts'

/** Whoever made a view may change it; one that everybody has, a lead and the owner too. */
export const mayChange = (
  view: { readonly madeBy: string; readonly shared: boolean },
  who: { readonly id: string; readonly role: Role | string },
): boolean => view.madeBy === who.id || (view.shared && (who.role === 'owner' || who.role === 'lead'))

/** A view of somebody's own is for nobody else. */
export const maySee = (view: { readonly madeBy: string; readonly shared: boolean }, agentId: string): boolean =>
  view.shared || view.madeBy === agentId
