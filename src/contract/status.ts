import { z } from 'zod'
import { CategoryOf } from './case-work.ts'

/** One of the team's names for where a case stands. */
const Status = z.object({
  id: z.string(),
  name: z.string(),
  category: CategoryOf,
  /** No longer offered; cases that bear it keep it. */
  retired: z.boolean(),
})
export type Status = z.infer<typeof Status>
export const Statuses = z.object({ statuses: z.array(Status) })
export type Statuses = z.infer<typeof Statuses>

const Name = z.string().max(200)
export const AddStatus = z.strictObject({ name: Name, category: CategoryOf })
export type AddStatus = z.infer<typeof AddStatus>
export const StatusAdded = z.object({ id: z.string() })
export const ChangeStatus = z.strictObject({ name: Name, retired: z.boolean() })
export type ChangeStatus = z.infer<typeof ChangeStatus>
