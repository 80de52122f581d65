import { near, part } from '../rx.ts'

/** An e-mail address, also as people hide one. `@dana@example.social` is a handle and none. */
export const address = part`(?<![\w.%@+/-])[a-z0-9](?:[a-z0-9._%+-]{0,63})(?:@| ?[\[(] ?at ?[\])] ?
  | at (?=[a-z0-9-]{2,40} dot ))[a-z0-9-]{1,63}(?:(?:\.| ?[\[(] ?dot ?[\])] ?
  | dot )[a-z0-9-]{1,63}){0,4}?(?:\.| ?[\[(] ?dot ?[\])] ?| dot )[a-z]{2,24}\b`

export const link = part`(?:https?://|www\.)[^ \n]{0,300}`

const self = near`(?:^|[ (])(i|i'll|i've|i'd|i'm|we|we'll|we've|we'd|we're|they|they'll|he|she|he'll|she'll|let me
        |(?:give|allow) (?:me|us)|can i    |may i|shall i|colleague|team|who) (?:[a-z']+ ){0,4}$`
const asked = near`\b(?:you|please|pls|kindly|feel free|simply|just|ask|recommend|suggest|advise|invite|encourage|need
    |request|so) `
const spared = near`\b(?:don't|do not|dont|no need|needn't|need not|without|instead of|rather than|had to|having to
        |never|not have to|n't have to|n't need to|not need to|shouldn't|should not|no longer|did you
        |were you able to|able to|managed to|tried to|trying to|have you|why|asked you|told you|made you
        |making you|when you|before you|after you|you can't|you cannot|you could not|you couldn't
        |because you|since you) (?:[a-z'-]+ ){0,4}$`

/** The writer does it, or spares them the trip: these words send nobody away. */
export function notTheirs(before: string, after: string): boolean {
  if (/\bhesitate\b/.test(before)) return false
  if (spared.test(before)) return true
  const doing = self.exec(before)
  if (doing && !asked.test(before.slice(doing.index))) return true
  return /^ (?:for you|on your behalf|myself|ourselves)\b/.test(after)
}
