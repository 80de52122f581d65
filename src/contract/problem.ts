import { z } from 'zod'

/** What every refused request answers: a code for programs, and a sentence for a person. */
export const Problem = z.object({
  code: z.enum([
    'bad-input',
    'signed-out',
    'not-allowed',
    'not-here',
    'not-now',
    'stopped',
    'too-many',
    'conflict',
    'fault',
  ]),
  /** What happened, what was kept, and what to do next. */
  message: z.string(),
  /** Too many tries: when the next one counts. */
  until: z.number().optional(),
  /** For forms: field name to its sentence. */
  fields: z.record(z.string(), z.string()).optional(),
  /** With `conflict`: what happened on the case that the writer has not seen. */
  meanwhile: z
    .object({
      what: z.enum(['answered', 'wrote', 'edited', 'deleted']),
      id: z.string(),
      at: z.number(),
      by: z.string().optional(),
    })
    .optional(),
})
export type Problem = z.infer<typeof Problem>
