import type { Tx } from './scope.ts'

export interface ToRead {
  readonly id: string
  readonly caseId: string
  readonly writerId: string
  readonly readerId: string | null
  /** Whoever is asked to read it, by name; null where nobody is. */
  readonly reader: string | null
}

/** Replies that wait for a second reader, oldest first, held with their cases until the transaction ends. */
export async function lockToRead(tx: Tx): Promise<ToRead[]> {
  await tx.query(
    `select from care_case
      where workspace_id = $1 and id in (select case_id from reply where workspace_id = $1 and state = 'for_approval')
      order by id for no key update`,
    [tx.workspaceId],
  )
  const { rows } = await tx.query<ToRead>(
    `select reply.id, reply.case_id as "caseId", reply.agent_id as "writerId", reader_id as "readerId", reader.name as reader
       from reply left join agent reader on reader.id = reader_id
      where reply.workspace_id = $1 and state = 'for_approval'
      order by reply.created_at, reply.id for update of reply`,
    [tx.workspaceId],
  )
  return rows
}

export async function setReader(tx: Tx, replyId: string, readerId: string | null): Promise<void> {
  await tx.query('update reply set reader_id = $3 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    replyId,
    readerId,
  ])
}
