import type { Outcome } from '../../domain/outcome/outcome.ts'

/** How it ended, as everyone can see it: what somebody did, after their name. */
export const outcome: Record<Outcome, string> & {
  readonly afterAnswer: (span: string) => string
} = {
  thanked: 'thanked us in public',
  updated: 'updated the post',
  deleted: 'deleted the post',
  angrier: 'is angrier than before',
  afterAnswer: (span) => `${span} after our answer`,
}
