import { problems } from './en/problems.ts'
import { praise } from './en/scale.ts'

export const en = { problems, praise }
