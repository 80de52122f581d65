import { worded } from '../domain/coded.ts'
import type { Finding } from '../domain/guard/finding.ts'
import type { Words } from './words.ts'

type Told<F extends Finding> = Omit<F, 'why' | 'mends'> & {
  readonly why: string
  readonly mends: readonly (Omit<F['mends'][number], 'label'> & { readonly label: string })[]
}

/** What the guard found, in the writer's language. */
export const findingsIn = (findings: readonly Finding[], { guard, mends }: Words): Told<Finding>[] =>
  findings.map((finding) => ({
    ...finding,
    why: worded(finding.why, guard),
    mends: finding.mends.map((mend) => ({ ...mend, label: worded(mend.label, mends) })),
  }))
