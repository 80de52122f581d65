import { z } from 'zod'

/**
 * One line of the change feed, as server-sent events carry it (event `change`, id `<epoch>:<position>`).
 * It says what changed, never the new value: the page asks for what it shows.
 * Event `start-over` means that the cursor is of another epoch or too old: read everything again.
 */
export const Change = z.object({
  noun: z.enum([
    'case',
    'obligation',
    'mention',
    'reply',
    'draft',
    'source',
    'judge',
    'query',
    'playbook',
    'person',
    'team',
    'writing',
    'view',
    'name',
  ]),
  /** The case it belongs to, or the row's own id where there is no case. */
  id: z.string(),
})
export type Change = z.infer<typeof Change>
