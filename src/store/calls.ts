import { at } from './db.ts'
import type { Tx } from './scope.ts'

/** That we may call: who of them said so, when, in what words. */
export interface CallAgreed {
  readonly obligationId: string
  readonly agreedBy: string
  readonly agreedAt: number
  readonly words: string
  readonly notedBy: string
}

export async function addCallAgreed(tx: Tx, agreed: CallAgreed): Promise<void> {
  await tx.query(
    `insert into call_agreed (workspace_id, obligation_id, agreed_by, agreed_at, words, noted_by) values ($1, $2, $3, $4, $5, $6)`,
    [tx.workspaceId, agreed.obligationId, agreed.agreedBy, at(agreed.agreedAt), agreed.words, agreed.notedBy],
  )
}
