import type { Said } from './moment.ts'

/** A time where it stands in a sentence. */
export interface Time {
  readonly from: number
  readonly to: number
  readonly said: Said
  /** It bounds what is said ("by", "within"): it is a promise whoever the sentence is about. Others need one of us. */
  readonly bound: boolean
}

/** What a language has to say about promises of a time. */
export interface PromiseWords {
  /** All times in a sentence, in their order. */
  times(sentence: string): Time[]
  /** One of us does something: only then is a time alone a promise. */
  readonly weWill: RegExp
  /** What is asked of them, was, is not, or lasts: no promise of ours. */
  readonly no: RegExp
  /** Right before a time alone: it is when something goes ("the flight to Porto at"), or which one ("the 18:00 to Porto"). */
  readonly goes: RegExp
}
