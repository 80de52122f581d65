import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SavedView } from '../../../../../../src/contract/views.ts'
import { asks } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import type { SavedDeeds } from './use-saved-deeds.ts'

interface Props {
  readonly view: SavedView
  readonly deeds: SavedDeeds
  readonly change: () => void
  readonly rename: () => void
  readonly remove: () => void
}

/** What can be done with the saved view that is open. Its place among the views is everybody's own affair. */
export function ViewEntries({ view, deeds, change, rename, remove }: Props) {
  const all = useQuery(asks.views)
  const ids = all.data?.views.map(({ id }) => id) ?? []
  const at = ids.indexOf(view.id)
  const move = (by: number) => () => {
    const next = ids.filter((id) => id !== view.id)
    next.splice(at + by, 0, view.id)
    deeds.mutate({ do: 'order', ids: next })
  }
  return (
    <>
      <Menu.Divider />
      {view.mayChange ? (
        <>
          <Menu.Item onClick={change}>{words.savedViews.change}</Menu.Item>
          <Menu.Item onClick={rename}>{words.savedViews.rename}</Menu.Item>
        </>
      ) : (
        <Menu.Label>{words.savedViews.madeBy(view.madeBy.name)}</Menu.Label>
      )}
      {at > 0 ? <Menu.Item onClick={move(-1)}>{words.savedViews.up}</Menu.Item> : null}
      {at !== -1 && at < ids.length - 1 ? <Menu.Item onClick={move(1)}>{words.savedViews.down}</Menu.Item> : null}
      {view.mayChange ? <Menu.Item onClick={remove}>{words.savedViews.remove}</Menu.Item> : null}
    </>
  )
}
