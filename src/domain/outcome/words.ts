import type { Outcome } from './outcome.ts'

const words: Readonly<Record<Outcome, string>> = {
  thanked: 'thanked us in public',
  updated: 'updated the post',
  deleted: 'deleted the post',
  angrier: 'is angrier than before',
}

/** What somebody did, after their name: `thanked us in public`. */
export const outcomeWords = (outcome: Outcome): string => words[outcome]
