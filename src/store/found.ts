import type { Category } from '../domain/case/standing.ts'
import type { ObligationKind } from '../domain/obligation/obligation.ts'
import type { Outcome } from '../domain/outcome/outcome.ts'
import type { Tx } from './scope.ts'
import type { Hit } from './search-asked.ts'
import { CATEGORY, WITH_STATUS } from './standing.ts'

/** What a row of the search says of a post or a note, and of the case that it stands in. */
export interface Found {
  readonly id: string
  readonly what: 'post' | 'note'
  readonly caseId: string | null
  /** The person of the case, else whoever wrote it. */
  readonly personId: string
  /** Who it is about: the person of the case, else whoever wrote it. */
  readonly name: string
  readonly handle: string
  /** Who wrote it, where that is somebody else: one of us, or somebody else in the thread. */
  readonly by: string | null
  readonly ours: boolean
  readonly network: string
  readonly at: number
  readonly text: string
  /** Between us and them alone. */
  readonly inPrivate: boolean
  readonly language: string | null
  readonly category: Category | null
  readonly outcome: Outcome | null
  readonly owed: { readonly kind: ObligationKind; readonly from: number; readonly due: number } | null
  /** Whether it was heard as being about us. */
  readonly mention: boolean
}

const CASE = `
  left join care_case on care_case.workspace_id = $1 and care_case.id = said.case_id
  ${WITH_STATUS}
  left join lateral (
       select kind, from_at, due_at from obligation
        where obligation.workspace_id = $1 and obligation.case_id = care_case.id and kept_at is null and void_at is null
        order by rank_at, id limit 1) owed on true
  left join lateral (
       select name, handle from identity
        where identity.workspace_id = $1 and identity.person_id = care_case.person_id
        order by (identity.network = care_case.network) desc, identity.id limit 1) person on true`

const STANDS = `
  case when care_case.id is not null then ${CATEGORY} end as category, care_case.outcome,
  case when owed.kind is not null
       then json_build_object('kind', owed.kind, 'from', extract(epoch from owed.from_at) * 1000,
                              'due', extract(epoch from owed.due_at) * 1000) end as owed`

/** The rows of these hits, in their order. One that is gone by now is left out. */
export async function foundRows(tx: Tx, hits: readonly Hit[]): Promise<Found[]> {
  const ids = (what: Hit['what']) => hits.filter((hit) => hit.what === what).map(({ id }) => id)
  const posts = await tx.query<Found>(
    `select said.id, 'post' as what, said.case_id as "caseId",
            coalesce(care_case.person_id, author.person_id) as "personId", coalesce(person.name, author.name) as name,
            coalesce(person.handle, author.handle) as handle,
            case when agent.id is not null then agent.name
                 when person.handle is distinct from author.handle and person.handle is not null then author.name end as by,
            said.account_id is not null as ours, said.to_id is not null as "inPrivate", said.network, said.at, said.text, said.language,
            exists (select from mention where mention.workspace_id = $1 and mention.post_id = said.id) as mention, ${STANDS}
       from post said
       join identity author on author.workspace_id = $1 and author.id = said.identity_id
       left join reply on reply.workspace_id = $1 and reply.post_id = said.id
       left join agent on agent.id = reply.agent_id
       ${CASE}
      where said.workspace_id = $1 and said.id = any ($2) and said.deleted_at is null`,
    [tx.workspaceId, ids('post')],
  )
  const notes = await tx.query<Found>(
    `select said.id, 'note' as what, said.case_id as "caseId", care_case.person_id as "personId", person.name, person.handle, agent.name as by,
            true as ours, care_case.network, said.at, said.text, false as "inPrivate", null as language, true as mention, ${STANDS}
       from note said
       join agent on agent.id = said.agent_id
       ${CASE}
      where said.workspace_id = $1 and said.id = any ($2) and said.removed_at is null`,
    [tx.workspaceId, ids('note')],
  )
  const known = new Map([...posts.rows, ...notes.rows].map((row) => [row.id, row]))
  return hits.flatMap(({ id }) => known.get(id) ?? [])
}
