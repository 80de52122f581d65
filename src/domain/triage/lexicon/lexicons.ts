import { compile, type Lexicon } from './compile.ts'
import { deGrave } from './de-grave.ts'
import { deHarm } from './de-harm.ts'
import { de } from './de.ts'
import { enAsking } from './en-asking.ts'
import { enFeeling } from './en-feeling.ts'
import { enGrave } from './en-grave.ts'
import { enHarm } from './en-harm.ts'
import { enNoise } from './en-noise.ts'

export const english = compile(enGrave, enHarm, enFeeling, enAsking, enNoise)

/** The languages that the desk can judge. A new one costs a file and a line here. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map([
  ['en', english],
  ['de', compile(deGrave, deHarm, de)],
])
