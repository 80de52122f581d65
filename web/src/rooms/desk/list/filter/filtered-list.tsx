import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { SavedView } from '../../../../../../src/contract/views.ts'
import { everything, type Filter } from '../../../../../../src/domain/view/filter.ts'
import { useNow } from '../../../../clock.ts'
import { Sentence } from '../../../../parts/sentence.tsx'
import { asks } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { useHere, useMe } from '../../here.ts'
import type { Composed } from '../../views.ts'
import { filterOf, savedId, savedView } from '../filter-path.ts'
import { ListFrame } from '../frame.tsx'
import { ListMenu } from '../list-menu.tsx'
import { NewsStrip } from '../news-strip.tsx'
import { OwedRow } from '../owed-row.tsx'
import { Rows } from '../rows.tsx'
import { StandingRow } from '../standing-row.tsx'
import { useCaseList } from '../use-case-list.ts'
import { filterQuery } from './filter-query.ts'
import { filterWords } from './filter-words.ts'
import { Nothing } from './nothing.tsx'
import { useFiltering } from './use-filtering.tsx'
import { useSavedDeeds } from './use-saved-deeds.ts'
import { ViewEntries } from './view-menu.tsx'

const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog.tsx')).SaveDialog }))

const { savedViews: views } = words
/** Fewer rows than a screen holds: what was looked through so far let little through, and more is asked for. */
const SCREENFUL = 20

/** A list by a filter: a saved view, or one that stands in the address. */
export function FilteredList({ view, isMain }: { view: Composed; isMain: boolean }) {
  const id = savedId(view)
  const known = useQuery({ ...asks.views, enabled: id !== null })
  const saved = known.data?.views.find((one) => one.id === id) ?? null
  if (id === null)
    return (
      <Filtered view={view} by={filterQuery(filterOf(view))} filter={filterOf(view)} saved={null} isMain={isMain} />
    )
  return <Filtered view={view} by={`view=${id}`} filter={saved?.filter ?? everything} saved={saved} isMain={isMain} />
}

interface Props {
  readonly view: Composed
  readonly by: string
  readonly filter: Filter
  readonly saved: SavedView | null
  readonly isMain: boolean
}

function Filtered({ view, by, filter, saved, isMain }: Props) {
  const now = useNow()
  const filtered = useInfiniteQuery(asks.filtered(by))
  const { order, watch, bring, more, empty, work, openId, of } = useCaseList(filtered, true)
  const title = useTitle(filter, saved)
  const tools = useTools(filter, saved, title)
  const few = order.rows.length < SCREENFUL
  useEffect(() => {
    if (few) more()
  }, [few, more])
  return (
    <ListFrame
      title={title}
      bar={work.bar}
      aside={
        <>
          <span>{views.order[filter.among]} · </span>
          {tools.save}
          <ListMenu filter={tools.start} pick={work.pick}>
            {tools.entries}
          </ListMenu>
        </>
      }
      isMain={isMain}
      watch={watch}
      failed={filtered.error}
      loading={filtered.isPending}
    >
      {work.strip}
      {tools.dialogs}
      <NewsStrip news={order.news} bring={bring} />
      {empty ? <Nothing filter={filter} change={tools.start} /> : null}
      {order.rows.length === 0 && filtered.hasNextPage ? <Sentence text={views.looking} /> : null}
      {order.rows.length > 0 ? (
        <Rows
          list={view}
          label={title}
          rows={order.rows}
          total={order.rows.length}
          openId={openId}
          onNearEnd={more}
          selecting={work.selecting}
        >
          {(row, roving) => {
            const common = { view, ...of(row, roving) }
            if (!('due' in row)) return <StandingRow row={row} {...common} />
            return <OwedRow row={row} now={now} fresh={order.fresh.has(row.id)} {...common} />
          }}
        </Rows>
      ) : null}
    </ListFrame>
  )
}

function useTitle(filter: Filter, saved: SavedView | null): string {
  const me = useMe()
  const choices = useQuery({ ...asks.filterChoices, enabled: saved === null, staleTime: 60_000 })
  if (saved) return saved.name
  return filterWords(
    filter,
    choices.data,
    (network) => me.networks.find((one) => one.network === network)?.name ?? network,
  )
}

/** Saving, changing, renaming and removing, with their dialogs. */
function useTools(filter: Filter, saved: SavedView | null, title: string) {
  const here = useHere()
  const me = useMe()
  const deeds = useSavedDeeds()
  const [saving, setSaving] = useState<'new' | 'rename' | null>(null)
  const keep = saved?.mayChange
    ? (changed: Filter) => deeds.mutate({ do: 'change', view: { ...saved, filter: changed } })
    : null
  const filtering = useFiltering(filter)
  const changing = useFiltering(filter, keep, false)
  const remove = () => {
    if (!saved) return
    deeds.mutate({ do: 'remove', view: saved })
    here.goTo(me.home)
  }
  const close = () => requestAnimationFrame(() => setSaving(null))
  return {
    start: filtering.start,
    save: saved ? null : (
      <>
        <button type="button" className="word" aria-haspopup="dialog" onClick={() => setSaving('new')}>
          {views.saveAs}
        </button>
        {' · '}
      </>
    ),
    entries: saved ? (
      <ViewEntries
        view={saved}
        deeds={deeds}
        change={changing.start}
        rename={() => setSaving('rename')}
        remove={remove}
      />
    ) : null,
    dialogs: (
      <>
        {filtering.dialog}
        {changing.dialog}
        {saving ? (
          <Suspense fallback={null}>
            <SaveDialog
              id={saving === 'rename' ? (saved?.id ?? null) : null}
              name={saving === 'rename' ? (saved?.name ?? '') : title.slice(0, 60)}
              shared={saved?.shared ?? false}
              filter={filter}
              close={close}
              saved={(id) => {
                close()
                if (saving === 'new') here.goTo(savedView(id))
              }}
            />
          </Suspense>
        ) : null}
      </>
    ),
  }
}
