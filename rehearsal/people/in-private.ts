import { SECOND } from './person.ts'

/** Something that somebody gives only where nobody else reads it. */
export interface Gives {
  /** What it is, by its word on the page. */
  readonly word: string
  readonly asked: RegExp
  readonly text: string
}

/** What one message of a company makes a person say: the first thing asked for that they have not given yet. */
export interface Given {
  readonly to: string
  readonly why: string
  readonly text: string | null
}

export const AFTER = 6 * SECOND

export const bagTag = /\b(bag(gage)?|luggage)?[ -]?(tag|label)s?\b/i
export const bookingCode = /\b(booking|reservation|reference|PNR)\b/i
export const phone = /\b(phone|mobile|number (we|i) (can|may) (call|reach)|call you)\b/i

/**
 * Reads all that a company wrote to a person in private, in its order. It depends on nothing else: read again after a
 * restart, it says the same.
 */
export function readMessages(gives: readonly Gives[], asked: readonly { id: string; text: string }[]): Given[] {
  const given = new Set<Gives>()
  return asked.map(({ id, text }) => {
    const next = gives.find((one) => !given.has(one) && one.asked.test(text))
    if (!next) return { to: id, why: 'in private, asked for nothing new \u2192 says nothing', text: null }
    given.add(next)
    return { to: id, why: `in private, asked for the ${next.word} \u2192 gives it`, text: next.text }
  })
}
