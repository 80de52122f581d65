import { fold } from '../match/fold.ts'
import type { Category } from './standing.ts'

/** A name that the team gave to where a case stands. */
export interface Status {
  readonly id: string
  readonly name: string
  readonly category: Category
  /** No longer offered: cases that bear it keep it. */
  readonly retired: boolean
}

export type StatusProblem = 'empty' | 'long' | 'taken' | 'last'

export const LONGEST_NAME = 40

/** What keeps a name from being given, or null. Two names that read the same are one. */
export function nameProblem(name: string, id: string | null, all: readonly Status[]): StatusProblem | null {
  if (name.trim() === '') return 'empty'
  if (name.length > LONGEST_NAME) return 'long'
  return all.some((one) => one.id !== id && fold(one.name.trim()) === fold(name.trim())) ? 'taken' : null
}

/** Each category keeps a name that is offered: a case has to be called something. */
export const retireProblem = (id: string, all: readonly Status[]): StatusProblem | null => {
  const category = all.find((one) => one.id === id)?.category
  return all.some((one) => one.id !== id && one.category === category && !one.retired) ? null : 'last'
}
