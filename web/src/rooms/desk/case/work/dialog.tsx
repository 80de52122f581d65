import type { ComponentProps } from 'react'
import { Question } from '../../../../parts/question.tsx'

/** A question about a case. The case brings the focus back to where it was. */
export const Dialog = (props: Omit<ComponentProps<typeof Question>, 'returnFocus'>) => (
  <Question {...props} returnFocus={false} />
)
