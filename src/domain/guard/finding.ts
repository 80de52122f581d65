/** How strong a finding is: stops (cannot go), second look (goes with a reason), worth a thought (goes). */
export type Strength = 'forbid' | 'hold' | 'advise'

/** A way to mend: replace the UTF-16 range `from`–`to` of the draft by `text`. */
export interface Mend {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Finding {
  /** The rule's name: `sorry-if`. */
  readonly rule: string
  /** The practices that it carries out: `['C14']`. */
  readonly practices: readonly string[]
  readonly strength: Strength
  /** UTF-16 range of the words that it is about. */
  readonly from: number
  readonly to: number
  /** What this person will read in these words; two sentences, 24 words at most. */
  readonly why: string
  readonly mends: readonly Mend[]
}
