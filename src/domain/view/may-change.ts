import { mayAs, type Role } from '../team/role.ts'

/** Whoever made a view may change it; one that everybody has, a lead and the owner too. */
export const mayChange = (
  view: { readonly madeBy: string; readonly shared: boolean },
  who: { readonly id: string; readonly role: Role },
): boolean => view.madeBy === who.id || (view.shared && mayAs(who.role, 'lead'))

/** A view of somebody's own is for nobody else. */
export const maySee = (view: { readonly madeBy: string; readonly shared: boolean }, agentId: string): boolean =>
  view.shared || view.madeBy === agentId
