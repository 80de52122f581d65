import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'

export interface Label {
  readonly id: string
  readonly name: string
}

/** A label on a case. */
export interface Labelled {
  readonly caseId: string
  readonly labelId: string
}

/** The labels of these names, made where they are new; the first spelling of a word stays. */
export async function labelsNamed(tx: Tx, wanted: readonly Label[]): Promise<Label[]> {
  if (wanted.length === 0) return []
  await tx.query(
    `insert into label (workspace_id, id, name)
     select $1, id, name from jsonb_to_recordset($2::jsonb) as new (id uuid, name text)
         on conflict (workspace_id, lower(name)) do nothing`,
    [tx.workspaceId, asRows(wanted)],
  )
  const { rows } = await tx.query<Label>(
    `select id, name from label
      where workspace_id = $1 and lower(name) in (select lower(name) from unnest($2::text[]) as wanted (name))`,
    [tx.workspaceId, wanted.map(({ name }) => name)],
  )
  return rows
}

/** Every label of the desk, by name. */
export async function allLabels(tx: Tx): Promise<Label[]> {
  const { rows } = await tx.query<Label>(
    'select id, name from label where workspace_id = $1 order by lower(name), id limit 1000',
    [tx.workspaceId],
  )
  return rows
}

export async function labelsOf(tx: Tx, caseId: string): Promise<Label[]> {
  const { rows } = await tx.query<Label>(
    `select label.id, label.name
       from case_label join label on label.workspace_id = case_label.workspace_id and label.id = case_label.label_id
      where case_label.workspace_id = $1 and case_id = $2 order by lower(label.name), label.id`,
    [tx.workspaceId, caseId],
  )
  return rows
}

/** Puts labels on cases. Gives back those that were not there before. */
export async function putLabels(tx: Tx, put: readonly Labelled[]): Promise<Labelled[]> {
  const { rows } = await tx.query<Labelled>(
    `insert into case_label (workspace_id, case_id, label_id)
     select distinct $1::uuid, "caseId", "labelId"
       from jsonb_to_recordset($2::jsonb) as new ("caseId" uuid, "labelId" uuid)
         on conflict do nothing
  returning case_id as "caseId", label_id as "labelId"`,
    [tx.workspaceId, asRows(put)],
  )
  return rows
}

/** Takes labels off cases. Gives back those that were there. */
export async function takeLabels(tx: Tx, taken: readonly Labelled[]): Promise<Labelled[]> {
  const { rows } = await tx.query<Labelled>(
    `delete from case_label
      using jsonb_to_recordset($2::jsonb) as gone ("caseId" uuid, "labelId" uuid)
      where workspace_id = $1 and case_id = "caseId" and label_id = "labelId"
  returning case_id as "caseId", label_id as "labelId"`,
    [tx.workspaceId, asRows(taken)],
  )
  return rows
}

/** What one case carries, the other carries too. Gives back the labels that are new on it. */
export async function copyLabels(tx: Tx, from: string, to: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into case_label (workspace_id, case_id, label_id)
     select workspace_id, $3, label_id from case_label where workspace_id = $1 and case_id = $2
         on conflict do nothing
  returning label_id as id`,
    [tx.workspaceId, from, to],
  )
  return rows.map(({ id }) => id)
}
