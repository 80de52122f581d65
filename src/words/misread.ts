import { worded } from '../domain/coded.ts'
import { placeOf, type Misread } from '../domain/match/misread.ts'
import type { Words } from './words.ts'

/** `Line 2, column 11: this bracket never closes.` */
export function misreadWords(text: string, { at, why }: Misread, { faults, faultPlace }: Words): string {
  const { line, column } = placeOf(text, at)
  return faultPlace.at(line, column, worded(why, faults))
}
