import { placeOf } from '../../domain/match/misread.ts'
import { parseQuery } from '../../domain/match/parse.ts'
import { A_FLOOD } from '../../domain/match/rate.ts'
import { newId } from '../../runtime/ids.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { addQuery, changeQuery, queries } from '../../store/brand-queries.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'
import { wakeDrain } from '../hear.ts'
import { said } from '../../words/said.ts'
import { MisreadError, NotHereError, NotNowError } from '../problems.ts'
import { becomeMentions } from './past.ts'
import { previewQuery } from './preview.ts'

interface Who {
  readonly workspaceId: string
  readonly agentId: string
}

export interface SavedForm {
  /** Null where it is new. */
  readonly id: string | null
  readonly name: string
  readonly text: string
  readonly version: number
  /** Saved although it would hear a flood. */
  readonly anyway: boolean
}

export type Saved =
  | { readonly saved: true; readonly id: string; readonly version: number; readonly mentions: number }
  | { readonly saved: false; readonly perHour: number }

/**
 * Saves a query (C02). Only one that can be read is stored; one that would hear a flood is asked about first. Posts that
 * are stored already and match now become mentions, as history: they are judged, and nothing is owed for them. What was
 * heard before stays heard.
 */
export async function saveQuery(deps: Deps, who: Who, form: SavedForm): Promise<Saved> {
  const parse = parseQuery(form.text)
  if (!parse.ok) {
    const { line, column } = placeOf(form.text, parse.at)
    throw new MisreadError(said('query-misread', line, column, parse.why))
  }
  if (!form.anyway) {
    const would = await previewQuery(deps, who.workspaceId, form)
    if (would.ok && would.perHour > A_FLOOD) return { saved: false, perHour: would.perHour }
  }
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    // A drain that began with the old form would pass over posts that the new one wants.
    await holdDrain(tx)
    const { id, version } =
      form.id === null ? await added(tx, who, form) : await changed(tx, who, { ...form, id: form.id })
    const mentions = await becomeMentions(tx, parse.query)
    await tell(tx, [{ noun: 'query', id }])
    await wakeDrain(tx)
    return { saved: true, id, version, mentions }
  })
}

async function added(tx: Tx, { agentId }: Who, { name, text }: SavedForm): Promise<{ id: string; version: number }> {
  const id = newId()
  await addQuery(tx, { id, name, text }, agentId)
  return { id, version: 1 }
}

async function changed(
  tx: Tx,
  { agentId }: Who,
  form: SavedForm & { id: string },
): Promise<{ id: string; version: number }> {
  const version = await changeQuery(tx, form, agentId)
  if (version !== null) return { id: form.id, version }
  const stored = (await queries(tx)).find(({ id }) => id === form.id)
  if (!stored) throw new NotHereError(said('query-not-here'))
  throw new NotNowError(said('query-overtaken', stored.changedBy))
}
