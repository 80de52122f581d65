import { newId } from '../../runtime/ids.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { tell } from '../../store/feed.ts'
import {
  caseIdsOf,
  joinedTo,
  joinPeople,
  lockJoin,
  lockPeople,
  partPeople,
  tellApart,
} from '../../store/person-joins.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'

/** Who does something about which person. */
export interface About {
  readonly workspaceId: string
  readonly agentId: string
  readonly personId: string
}

/** Two handles are one person: everything of `other` is this person's from now on, until they are parted. */
export async function join(
  deps: Deps,
  { workspaceId, agentId, personId }: About,
  other: string,
): Promise<{ id: string }> {
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    // A drain that runs has read whose a handle is, and would open a case for somebody who is no more.
    await holdDrain(tx)
    if (personId === other) throw new NotNowError(said('person-joined-with-itself'))
    if ((await lockPeople(tx, [personId, other])).length < 2) throw new NotHereError(said('person-not-here'))
    // Either may have been joined to somebody meanwhile; both to the same one is what was wanted.
    const kept = (await joinedTo(tx, personId)) ?? personId
    const joined = (await joinedTo(tx, other)) ?? other
    if (kept === joined) throw new NotNowError(said('person-joined-already'))
    const { id, cases } = await joinPeople(tx, { id: newId(), kept, joined, byAgent: agentId })
    await tellOf(tx, [kept, joined], [...cases, ...(await caseIdsOf(tx, kept))])
    return { id }
  })
}

/** They were two after all: each has again what was theirs. */
export async function part(deps: Deps, who: Omit<About, 'personId'>, joinId: string): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    await holdDrain(tx)
    const found = await lockJoin(tx, joinId)
    if (!found) throw new NotHereError(said('person-parted-already'))
    const moved = await partPeople(tx, found)
    await tellOf(tx, [found.kept, found.joined], [...moved, ...(await caseIdsOf(tx, found.kept))])
  })
}

/** They are two: nobody is asked again. */
export async function apart(deps: Deps, { workspaceId, agentId, personId }: About, other: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    if ((await lockPeople(tx, [personId, other])).length < 2) throw new NotHereError(said('person-not-here'))
    await tellApart(tx, personId, other, agentId)
    await tellOf(tx, [personId, other], [])
  })
}

const tellOf = (tx: Tx, people: readonly string[], cases: readonly string[]): Promise<void> =>
  tell(tx, [
    ...people.map((id) => ({ noun: 'person' as const, id })),
    ...[...new Set(cases)].map((id) => ({ noun: 'case' as const, id })),
  ])
