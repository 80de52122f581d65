import { dana } from './dana.ts'
import { jonas } from './jonas.ts'
import { kirsten } from './kirsten.ts'
import type { Person } from './person.ts'

export const everyone: readonly Person[] = [kirsten, jonas, dana]
