import type { Role } from '../../domain/team/role.ts'
import { mayChange, maySee } from '../../domain/view/may-change.ts'
import { narrowed, type Filter } from '../../domain/view/filter.ts'
import { newId } from '../../runtime/ids.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { addView, changeView, viewById, orderViews, removeView, type StoredView } from '../../store/views.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'

export interface Asks {
  readonly id: string
  readonly workspaceId: string
  readonly role: Role
}

interface View {
  readonly name: string
  readonly shared: boolean
  readonly filter: Filter
}

/** Keeps a filter under a name. */
export async function saveView(deps: Deps, who: Asks, view: View): Promise<{ id: string }> {
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const id = newId()
    await addView(tx, who.id, { ...view, id, filter: narrowed(view.filter) })
    await tell(tx, [{ noun: 'view', id }])
    return { id }
  })
}

export const editView = (deps: Deps, who: Asks, id: string, view: View): Promise<void> =>
  change(deps, who, id, async (tx, { removed }) => {
    if (removed) throw new NotHereError(said('view-not-here'))
    await changeView(tx, { ...view, id, filter: narrowed(view.filter) })
  })

/** Out of every list; it can be put back. */
export const dropView = (deps: Deps, who: Asks, id: string): Promise<void> =>
  change(deps, who, id, (tx) => removeView(tx, id, true))

export const restoreView = (deps: Deps, who: Asks, id: string): Promise<void> =>
  change(deps, who, id, (tx) => removeView(tx, id, false))

async function change(
  deps: Deps,
  who: Asks,
  id: string,
  act: (tx: Tx, view: StoredView & { removed: boolean }) => Promise<void>,
): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const view = await viewById(tx, id, true)
    if (!view || !maySee(view, who.id)) throw new NotHereError(said('view-not-here'))
    if (!mayChange(view, who)) throw new NotNowError(said('view-not-yours', view.maker))
    await act(tx, view)
    await tell(tx, [{ noun: 'view', id }])
  })
}

/** Everybody has their own order. */
export async function setOrder(deps: Deps, who: Asks, ids: readonly string[]): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    await orderViews(tx, who.id, ids)
    await tell(tx, [{ noun: 'view', id: who.id }])
  })
}
