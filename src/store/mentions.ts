import type { Triage } from '../domain/triage/triage.ts'
import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'

export interface NewMention {
  readonly postId: string
  readonly because: 'query' | 'addressed' | 'thread'
  readonly words: readonly string[]
  readonly triage: Triage
  /** Whether it speaks to us, as the judge was told. */
  readonly addressed: boolean
}

/** Mentions with their judgement. */
export async function addMentions(tx: Tx, mentions: readonly NewMention[]): Promise<void> {
  if (mentions.length === 0) return
  await tx.query(
    `insert into mention (workspace_id, post_id, because, words)
     select $1, "postId", because, array(select jsonb_array_elements_text(words))
       from jsonb_to_recordset($2::jsonb) as new ("postId" uuid, because text, words jsonb)`,
    [tx.workspaceId, asRows(mentions)],
  )
  await tx.query(
    `insert into triage (workspace_id, post_id, kind, needs_reply, severity, urgent, sentiment, topic, language, reasons, addressed)
     select $1, "postId", kind, "needsReply", severity, urgent, sentiment, topic, language, reasons, addressed
       from jsonb_to_recordset($2::jsonb)
         as new ("postId" uuid, kind text, "needsReply" text, severity smallint, urgent boolean, sentiment smallint, topic text, language text, reasons jsonb,
                 addressed boolean)`,
    [tx.workspaceId, asRows(mentions.map(({ postId, addressed, triage }) => ({ postId, addressed, ...triage })))],
  )
}
